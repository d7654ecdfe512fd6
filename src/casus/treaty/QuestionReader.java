package casus.treaty;

import casus.document.Node.Entry;
import casus.problem.Place;
import casus.problem.Problems;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads {@code questions:} with their answers, and {@code readings:}, which are bundles of them.
 *
 * @param parties who can hold a reading: whoever the treaty names, for one that was absent reads it too
 */
record QuestionReader(
        Pack pack,
        ZoneOffset clock,
        Set<String> clauses,
        TermReader terms,
        Set<String> zones,
        Set<String> parties,
        Problems problems) {
    private static final Set<String> BASES = new LinkedHashSet<>(List.of("text", "purpose", "practice"));

    List<Question> questions(Fields treaty) {
        List<Question> questions = new ArrayList<>();
        for (Entry entry : treaty.part("questions").entries()) {
            Fields fields = new Fields(entry.value(), problems);
            String id = entry.key().text();
            List<ClauseId> about = new ArrayList<>();
            fields.allKnown("clauses", "clause", clauses);
            fields.requiredList("clauses").forEach(clause -> about.add(new ClauseId(pack.id(), clause)));
            questions.add(new Question(id, fields.words("asks"), List.copyOf(about), answers(id, about, fields)));
            fields.noOthers();
        }
        return List.copyOf(questions);
    }

    private List<Answer> answers(String question, List<ClauseId> clauses, Fields fields) {
        fields.required("answers");
        List<Answer> answers = new ArrayList<>();
        for (Entry entry : fields.part("answers").entries()) {
            Fields answer = new Fields(entry.value(), problems);
            String id = entry.key().text();
            String basis = answer.text("basis");
            answer.known(basis, answer.placeOf("basis"), "basis", BASES);
            answers.add(new Answer(
                    id,
                    answer.words("says"),
                    basis,
                    answer.text("advanced-by"),
                    answer.text("source"),
                    terms(answer),
                    zones(answer),
                    bindsFrom(answer, clauses),
                    pack.namesIn("answers/" + question + "/" + id + "/", ".dslr")));
            answer.noOthers();
        }
        return List.copyOf(answers);
    }

    /** {@code attribution} is the treaty's own term, {@code 2/means} that of clause 2. */
    private Map<String, List<String>> terms(Fields answer) {
        Map<String, List<String>> changed = new LinkedHashMap<>();
        Fields fields = answer.part("terms");
        for (Entry entry : fields.entries()) {
            String key = entry.key().text();
            String id = pack.id() + "/" + key;
            List<String> values = fields.requiredList(key);
            fields.known(id, entry.key().place(), "term", terms.ids());
            terms.check(id, fields, key);
            changed.put(id, values);
        }
        return Collections.unmodifiableMap(changed);
    }

    /** What an answer says of when a treaty binds, it says of the clauses that its question is about. */
    private Map<ClauseId, Instant> bindsFrom(Fields answer, List<ClauseId> clauses) {
        Map<ClauseId, Instant> from = new LinkedHashMap<>();
        new Quantities(problems)
                .bindsFrom(answer, clock)
                .ifPresent(instant -> clauses.forEach(clause -> from.put(clause, instant)));
        return Collections.unmodifiableMap(from);
    }

    private Map<String, String> zones(Fields answer) {
        Map<String, String> changed = new LinkedHashMap<>();
        Fields fields = answer.part("zones");
        for (Entry entry : fields.entries()) {
            String from = entry.key().text();
            String to = fields.text(from);
            fields.known(from, entry.key().place(), "zone", zones);
            fields.known(to, fields.placeOf(from), "zone", zones);
            changed.put(from, to);
        }
        return Collections.unmodifiableMap(changed);
    }

    List<Reading> readings(Fields treaty, List<Question> questions) {
        Map<String, Question> byId = new LinkedHashMap<>();
        questions.forEach(question -> byId.put(question.id(), question));
        List<Reading> readings = new ArrayList<>();
        for (Entry entry : treaty.part("readings").entries()) {
            Fields fields = new Fields(entry.value(), problems);
            String heldBy = fields.text("held-by");
            fields.known(heldBy, fields.placeOf("held-by"), "party", parties);
            readings.add(new Reading(entry.key().text(), heldBy, bundle(fields, byId), fields.text("source")));
            fields.noOthers();
        }
        return List.copyOf(readings);
    }

    private Map<String, String> bundle(Fields reading, Map<String, Question> questions) {
        Map<String, String> answers = new LinkedHashMap<>();
        Fields fields = reading.part("answers");
        for (Entry entry : fields.entries()) {
            String question = entry.key().text();
            String answer = fields.text(question);
            fields.known(question, entry.key().place(), "question", questions.keySet())
                    .map(questions::get)
                    .ifPresent(known -> fields.known(answer, fields.placeOf(question), "answer", ids(known)));
            answers.put(question, answer);
        }
        return Collections.unmodifiableMap(answers);
    }

    private static Set<String> ids(Question question) {
        Set<String> ids = new LinkedHashSet<>();
        question.answers().forEach(answer -> ids.add(answer.id()));
        return ids;
    }

    /** Rules under {@code answers/} that belong to no answer, or stand in for no article, would never be read. */
    void strays(List<Question> questions) {
        Set<String> expected = new LinkedHashSet<>();
        for (Question question : questions) {
            for (Answer answer : question.answers()) {
                for (String article : pack.namesIn("", ".dslr")) {
                    expected.add("answers/" + question.id() + "/" + answer.id() + "/" + article + ".dslr");
                }
            }
        }
        for (String file : pack.files().keySet()) {
            if (file.startsWith("answers/") && !expected.contains(file)) {
                problems.error(
                        "answer-stray",
                        "no question, answer and article for `" + file + "`",
                        "it stands in answers/question/answer/article-N.dslr, by the ids of " + Pack.TREATY
                                + ", and takes the place of an article-N.dslr beside it, which must be there even where it"
                                + " has no rule",
                        Place.of(pack.named(file)));
            }
        }
    }
}
