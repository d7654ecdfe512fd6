package casus.report;

import casus.Outcome;
import casus.finding.Condition;
import casus.finding.Explanation;
import casus.finding.Finding;
import casus.finding.Opinion;
import casus.finding.ReadingExplained;
import casus.scenario.Scenario;
import casus.treaty.Article;
import casus.treaty.Clause;
import casus.treaty.ClauseId;
import casus.treaty.Lang;
import java.util.List;
import java.util.Optional;

/** Words an explanation. */
final class Explaining {
    private final Outcome outcome;
    private final Explanation explanation;
    private final Words words;
    private final Names names;
    private final Times times;
    private final Values values;
    private final Answers answers;

    Explaining(Outcome outcome, Explanation explanation, Lang lang) {
        Scenario scenario = outcome.scenario();
        this.outcome = outcome;
        this.explanation = explanation;
        this.words = Words.in(lang);
        this.names = new Names(outcome, words);
        this.times = Times.within(words, scenario.clock(), scenario.from(), scenario.to());
        this.values = new Values(outcome, explanation, words, names, times);
        this.answers = new Answers(outcome.treaties(), words);
    }

    Explained told() {
        Optional<Row> row = explanation.finding().flatMap(this::row);
        Optional<Clause> clause = outcome.treaties().clause(explanation.clause());
        return new Explained(
                words.lang(),
                row.map(this::heading).orElseGet(this::none),
                row.map(Row::says).orElse(words.say("explain.about", "subject", names.actor(explanation.subject()))),
                clause.flatMap(this::article)
                        .map(article -> Plain.line(article.words().in(words.lang())))
                        .orElse(""),
                clause.map(Clause::source).map(Plain::line).orElse(""),
                explanation.readings().stream().map(this::branch).toList(),
                Limits.of(outcome, words),
                Limits.notes(outcome, words, names, times));
    }

    private Optional<Row> row(Finding finding) {
        return new Rows(outcome, words, names, times)
                .all().stream()
                        .filter(row -> row.finding().id().equals(finding.id()))
                        .findFirst();
    }

    private String heading(Row row) {
        return words.say(
                "explain.finding",
                "number",
                row.number(),
                "kind",
                row.symbolAndKind(),
                "clause",
                row.clause(),
                "heading",
                names.heading(explanation.clause()));
    }

    private String none() {
        return words.say(
                "explain.none",
                "clause",
                names.clause(explanation.clause()),
                "heading",
                names.heading(explanation.clause()));
    }

    private Optional<Article> article(Clause clause) {
        return outcome.treaties().all().stream()
                .filter(treaty -> treaty.id().equals(clause.id().treaty()))
                .flatMap(treaty -> treaty.article(clause.article()).stream())
                .findFirst();
    }

    private Explained.Branch branch(ReadingExplained reading) {
        String verdict = words.say("verdict." + reading.verdict().word());
        return new Explained.Branch(
                reading.reading(),
                reading.verdict().word(),
                words.say("explain.reading", "holder", names.reading(reading.reading()), "verdict", verdict),
                answers.of(reading.reading(), saying(reading.reading())),
                names.rule(saying(reading.reading()), reading.rule()),
                reading.conditions().stream().map(this::leaf).toList());
    }

    /** The clause whose rule a reading's verdict rests on: another one where that gives leave. */
    private ClauseId saying(String reading) {
        return explanation.finding().stream()
                .flatMap(finding -> finding.opinions().stream())
                .filter(opinion -> opinion.reading().equals(reading))
                .map(Opinion::clause)
                .findFirst()
                .orElse(explanation.clause());
    }

    private Explained.Leaf leaf(Condition condition) {
        return new Explained.Leaf(
                condition,
                Plain.line(condition.says().in(words.lang())),
                values.of(condition),
                condition.grounds().stream().map(this::ground).toList());
    }

    /** The ground, with what it rests on; or with the condition that it failed at. */
    private Explained.Leaf ground(List<Condition> ground) {
        Condition last = ground.get(ground.size() - 1);
        List<String> said = ground.stream()
                .filter(condition -> condition.shows().equals("ground") || !condition.held())
                .map(condition -> Plain.line(condition.says().in(words.lang())))
                .toList();
        return new Explained.Leaf(last, String.join(words.say("between"), said), values.of(last), List.of());
    }
}
