package casus.scenario;

import casus.document.Node;
import casus.problem.Problems;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a scenario expects of its own outcome: a kind with its clause, and what else must be so. */
final class ExpectationReader {
    private static final String OTHERS = "others";
    private static final List<String> KNOWN = Stream.of(
                    Words.EXPECTATION_KINDS, Words.EXPECTATION_FIELDS, List.of(OTHERS))
            .flatMap(List::stream)
            .toList();

    private static final List<String> OF_KNOWLEDGE = List.of("knows", "unaware");

    private final Desk desk;
    private final Problems problems;
    private final Actors actors;
    private boolean othersAllowed;

    ExpectationReader(Desk desk, Actors actors) {
        this.desk = desk;
        this.problems = desk.problems();
        this.actors = actors;
    }

    /** Whether {@code others: allowed} stood among the items that were read. */
    boolean othersAllowed() {
        return othersAllowed;
    }

    List<Expectation> read(List<Node> items) {
        List<Expectation> expectations = new ArrayList<>();
        for (Node item : items) {
            if (problems.areTooMany()) {
                break;
            }
            Fields fields = Fields.of(item, "an expectation", KNOWN, problems).orElse(null);
            if (fields != null && fields.has(OTHERS)) {
                readOthers(fields);
            } else if (fields != null) {
                expectation(fields).ifPresent(expectations::add);
            }
        }
        return List.copyOf(expectations);
    }

    private void readOthers(Fields fields) {
        othersAllowed |=
                fields.oneOf(OTHERS, "others-unknown", List.of("allowed")).isPresent();
        if (fields.names().size() > 1) {
            problems.error(
                    "others-alone",
                    "`others: allowed` stands in an item of its own",
                    "start a new line with `- others: allowed`",
                    fields.keyPlace(OTHERS));
        }
    }

    private Optional<Expectation> expectation(Fields fields) {
        Optional<String> kind = kind(fields);
        boolean known = kind.filter(OF_KNOWLEDGE::contains).isPresent();
        boolean protest = kind.filter(of -> of.startsWith("protest-")).isPresent();
        Optional<String> who = kind.flatMap(fields::text)
                .flatMap(scalar -> protest ? actors.event(scalar) : known ? actors.audience(scalar) : Optional.of(""));
        Optional<String> clause = protest ? Optional.of("") : clause(fields, known ? Optional.of("of") : kind);
        if (fields.has("of") && !known) {
            problems.error(
                    "field-alone",
                    "`of` stands beside `knows` and `unaware` only",
                    "take it out",
                    fields.keyPlace("of"));
        }
        Optional<String> how = fields.oneOf("how", "how-unknown", Words.WAYS);
        if (fields.has("how") && kind.filter("knows"::equals).isEmpty()) {
            problems.error("field-alone", "`how` stands beside `knows` only", "take it out", fields.keyPlace("how"));
        }
        Optional<String> by = fields.text("by").flatMap(actors::formationOrParty);
        Optional<Instant> from = instant(fields, "from");
        Optional<Instant> to = instant(fields, "to");
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            problems.error(
                    "end-before-start", "`to` is before `from`", "correct one of the two times", fields.place("to"));
        }
        Optional<Duration> within = desk.quantity(fields, "within").flatMap(desk.quantities()::duration);
        if (fields.has("within") && !fields.has("from") && !fields.has("to")) {
            problems.error(
                    "within-alone",
                    "`within` is a tolerance on `from` and `to`, and neither stands here",
                    "add `from` or `to`, or take `within` out",
                    fields.keyPlace("within"));
        }
        Vocabulary words = desk.vocabulary();
        Optional<String> reading = fields.text("reading")
                .flatMap(scalar -> words.known(scalar, words.readings(), "reading-unknown", "reading"));
        return kind.flatMap(of -> who.flatMap(knower -> clause.map(about -> new Expectation(
                of,
                knower,
                about,
                by.orElse(""),
                from,
                to,
                within.orElse(Duration.ZERO),
                how.orElse(""),
                reading.orElse(""),
                fields.place()))));
    }

    private Optional<String> clause(Fields fields, Optional<String> field) {
        field.filter(name -> name.equals("of"))
                .ifPresent(of -> fields.require(of, "write of what, by its clause, such as `of: treaty/1`"));
        return field.flatMap(fields::text).flatMap(desk.vocabulary()::clause);
    }

    private Optional<Instant> instant(Fields fields, String name) {
        return fields.scalar(name).flatMap(desk.instants()::exact).map(When::at);
    }

    private Optional<String> kind(Fields fields) {
        List<String> kinds =
                Words.EXPECTATION_KINDS.stream().filter(fields::has).toList();
        if (kinds.size() == 1) {
            return Optional.of(kinds.get(0));
        }
        if (kinds.isEmpty()) {
            String all = String.join(", ", Words.EXPECTATION_KINDS);
            problems.error(
                    "field-missing",
                    "an expectation wants a kind with its clause",
                    "write one of " + all + ", such as `breach: treaty/1`",
                    fields.place());
        } else {
            problems.error(
                    "one-of",
                    "an expectation has one kind, not both `" + kinds.get(0) + "` and `" + kinds.get(1) + "`",
                    "make two items of it",
                    fields.keyPlace(kinds.get(1)));
        }
        return Optional.empty();
    }
}
