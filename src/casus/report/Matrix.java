package casus.report;

import casus.Outcome;
import casus.finding.Explanation;
import casus.finding.Finding;
import casus.finding.Opinion;
import casus.finding.Verdict;
import casus.treaty.Answer;
import casus.treaty.Question;
import casus.treaty.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Findings against readings: what the plain text, each reading and each answer alone make of every piece of conduct. Never
 * the product of the questions.
 *
 * @param told the outcome in words; its rows are those of the matrix
 * @param lines one for each row of {@code told}
 */
record Matrix(Told told, List<Column> columns, List<Asked> questions, List<Line> lines) {

    /**
     * @param id {@code base}, a reading's id, or {@code question=answer}
     * @param label as it is told; {@code shortName} where there is no room for it
     */
    record Column(String id, String label, String shortName) {}

    /** A question with the answers that have columns. */
    record Asked(String number, String id, String asks, List<Given> answers) {}

    /** An answer in words. */
    record Given(Column column, String says) {}

    /**
     * @param verdicts in the order of the columns
     * @param turns which fact each split from the plain text turns on; empty where no column differs from it
     */
    record Line(Row row, List<Verdict> verdicts, List<Turn> turns) {}

    /** @param explanations of every finding of the outcome, in its order; none where nothing was found */
    static Matrix of(Outcome outcome, List<Explanation> explanations, Manner manner) {
        Words words = Words.in(manner.lang());
        List<Asked> questions = questions(outcome, words);
        List<Column> columns = Stream.concat(
                        readings(outcome, words).stream(),
                        questions.stream()
                                .flatMap(asked -> asked.answers().stream())
                                .map(Given::column))
                .toList();
        Told told = Told.of(outcome, manner);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < told.rows().size(); i++) {
            Row row = told.rows().get(i);
            Explanation explanation = explanations.get(i);
            lines.add(new Line(
                    row,
                    columns.stream()
                            .map(column -> verdict(row.finding(), column))
                            .toList(),
                    Turn.of(explanation, new Explaining(outcome, explanation, manner.lang()).told(), columns)));
        }
        return new Matrix(told, columns, questions, lines);
    }

    private static Verdict verdict(Finding finding, Column column) {
        return finding.opinions().stream()
                .filter(opinion -> opinion.reading().equals(column.id()))
                .map(Opinion::verdict)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not judged: " + column.id()));
    }

    private static List<Column> readings(Outcome outcome, Words words) {
        Names names = new Names(outcome, words);
        List<Column> columns = new ArrayList<>();
        for (String id : outcome.judgement().readings()) {
            if (!Names.isAnswer(id)) {
                boolean base = id.equals(Reading.BASE.id());
                String label = base ? words.say("matrix.base") : names.reading(id);
                boolean isShort = Cells.width(label) <= 8;
                columns.add(new Column(id, label, isShort ? label : "R" + columns.size()));
            }
        }
        return columns;
    }

    private static List<Asked> questions(Outcome outcome, Words words) {
        List<Asked> questions = new ArrayList<>();
        for (Question question : outcome.treaties().questions().toList()) {
            String number = "" + (questions.size() + 1);
            List<Given> answers = new ArrayList<>();
            for (Answer answer : question.answers()) {
                String id = question.id() + "=" + answer.id();
                char letter = (char) ('a' + answers.size());
                answers.add(new Given(
                        new Column(id, id, number + letter),
                        Plain.line(answer.says().in(words.lang()))));
            }
            questions.add(
                    new Asked(number, question.id(), Plain.line(question.asks().in(words.lang())), answers));
        }
        return questions;
    }
}
