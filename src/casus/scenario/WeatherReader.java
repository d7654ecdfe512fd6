package casus.scenario;

import casus.document.Node;
import casus.document.Node.Scalar;
import casus.problem.Nearest;
import casus.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Fog, cloud and the like: from when to when, and over what. Two may overlap. */
final class WeatherReader {
    private final Desk desk;
    private final Problems problems;

    WeatherReader(Desk desk) {
        this.desk = desk;
        this.problems = desk.problems();
    }

    List<Weather> read(List<Node> items) {
        List<Weather> all = new ArrayList<>();
        for (Node item : items) {
            if (problems.areTooMany()) {
                break;
            }
            Fields.of(item, "the weather", Words.WEATHER, problems)
                    .flatMap(this::weather)
                    .ifPresent(all::add);
        }
        return List.copyOf(all);
    }

    private Optional<Weather> weather(Fields fields) {
        fields.require("from", "say when it begins, such as `from: 1935-05-20T06:00`");
        fields.require("to", "say when it is over, such as `to: 1935-05-20T11:00`");
        fields.require("what", "write what it is: " + String.join(", ", Weather.Kind.words()));
        Optional<When> from = fields.scalar("from").flatMap(desk.instants()::edge);
        Optional<When> to = fields.scalar("to").flatMap(desk.instants()::edge);
        Optional<Weather.Kind> kind = fields.text("what").flatMap(word -> kind(word, problems));
        String over = fields.text("over").flatMap(this::zone).orElse("");
        Optional<Basis> basis = desk.basis(fields);
        String source = fields.words("source");
        return from.flatMap(begins -> to.filter(ends -> inOrder(fields, begins, ends))
                .flatMap(ends -> kind.map(
                        what -> new Weather(begins.at(), ends.at(), what, over, basis, source, fields.place()))));
    }

    private boolean inOrder(Fields fields, When from, When to) {
        boolean inOrder = to.at().isAfter(from.at());
        if (!inOrder) {
            problems.error(
                    "end-before-start",
                    "the weather is over before it begins: `to` is not after `from`",
                    "correct one of the two; a day means its first midnight",
                    fields.place("to"));
            return false;
        }
        boolean past = desk.start().filter(start -> !to.at().isAfter(start)).isPresent();
        boolean later = desk.end().filter(end -> from.at().isAfter(end)).isPresent();
        if (past || later) {
            problems.warning(
                    "outside-period",
                    "all of this weather lies " + (past ? "before" : "after") + " the scenario's period",
                    "check the years of the weather and of the scenario's `from` and `to`",
                    fields.place());
        }
        return true;
    }

    private Optional<String> zone(Scalar scalar) {
        Vocabulary words = desk.vocabulary();
        return words.known(scalar, words.zones(), "zone-unknown", "zone");
    }

    /** One of the closed list. */
    static Optional<Weather.Kind> kind(Scalar word, Problems problems) {
        Optional<Weather.Kind> kind = Weather.Kind.of(word.text());
        if (kind.isEmpty()) {
            problems.error(
                    "weather-unknown",
                    "`" + word.text() + "` is no weather that Casus knows",
                    Nearest.help(word.text(), Weather.Kind.words(), Words.oneOf(Weather.Kind.words())),
                    word.place());
        }
        return kind;
    }
}
