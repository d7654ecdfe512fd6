package casus.scenario;

import casus.document.Node;
import casus.document.Node.Scalar;
import casus.problem.Problems;
import casus.treaty.Kilometres;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What a formation sees: how far, when, through what, and how surely. */
final class SeesReader {
    private static final String DEFINITE_RANGE = "definite-range";

    private final Desk desk;
    private final Problems problems;
    private final boolean seeded;

    /** @param seeded whether the file gives the seed that chance is drawn from */
    SeesReader(Desk desk, boolean seeded) {
        this.desk = desk;
        this.problems = desk.problems();
        this.seeded = seeded;
    }

    Optional<Sees> read(Node node) {
        return Fields.of(node, "`sees`", Words.SEES, problems).flatMap(this::sees);
    }

    private Optional<Sees> sees(Fields fields) {
        fields.require("radius", "write how far it sees, such as `radius: 5 km`");
        Optional<Kilometres> radius = desk.quantity(fields, "radius").flatMap(desk.quantities()::length);
        boolean byDay = fields.scalar("daylight-only").filter(this::truth).isPresent();
        double chance = fields.get("chance").map(this::chance).orElse(1.0);
        List<Weather.Kind> stoppedBy = fields.list("stopped-by").stream()
                .flatMap(item -> Scalars.text(item, "a weather", problems).stream())
                .flatMap(word -> WeatherReader.kind(word, problems).stream())
                .distinct()
                .sorted()
                .toList();
        SearchLaw law = law(fields);
        return radius.map(far -> new Sees(far, byDay, chance, stoppedBy, law));
    }

    private boolean truth(Scalar scalar) {
        if (scalar.type() != Node.Type.TRUTH) {
            String message = "`daylight-only` is true or false, not `" + scalar.text() + "`";
            problems.error("not-true-or-false", message, "write `true` or `false`", scalar.place());
        }
        return scalar.text().equalsIgnoreCase("true");
    }

    private double chance(Node node) {
        Optional<BigDecimal> told = Scalars.decimal(node, "`chance`", problems);
        if (told.filter(chance -> chance.signum() < 0 || chance.compareTo(BigDecimal.ONE) > 0)
                .isPresent()) {
            String message = "a chance of `" + told.get() + "`";
            problems.error("number-out-of-range", message, "write a number from 0 to 1", node.place());
        } else if (told.isPresent()) {
            requireSeed("`chance`", node);
        }
        return told.map(BigDecimal::doubleValue).orElse(1.0);
    }

    private void requireSeed(String what, Node node) {
        if (!seeded) {
            problems.error(
                    "seed-wanted",
                    what + " is drawn by lot, and the file gives no seed",
                    "write `seed: 1933`, or any other whole number, at the top of the file",
                    node.place());
        }
    }

    private SearchLaw law(Fields fields) {
        String law = fields.oneOf("law", "law-unknown", Words.LAWS).orElse(DEFINITE_RANGE);
        if (law.equals(DEFINITE_RANGE)) {
            // Beside a law that is misspelt nobody is told that its fields are too many.
            boolean meant = !fields.has("law") || fields.words("law").equals(DEFINITE_RANGE);
            List.of("width", "speed").stream()
                    .filter(name -> meant && fields.has(name))
                    .forEach(name -> alone(fields, name));
            return SearchLaw.DEFINITE_RANGE;
        }
        fields.get("law").ifPresent(node -> requireSeed("`law: " + law + "`", node));
        fields.require("width", "write how wide a strip it sweeps, such as `width: 2 km`");
        fields.require("speed", "write how fast it searches, such as `speed: 150 km/h`");
        Optional<Kilometres> width = desk.quantity(fields, "width")
                .flatMap(scalar -> desk.quantities().length(scalar).filter(far -> some(scalar, far.value())));
        Optional<Double> speed = desk.quantity(fields, "speed")
                .flatMap(scalar -> desk.quantities().kmPerHour(scalar).filter(fast -> some(scalar, fast)));
        return width.flatMap(wide -> speed.map(fast -> law.equals("inverse-cube")
                        ? (SearchLaw) new SearchLaw.InverseCube(wide, fast)
                        : new SearchLaw.RandomSearch(wide, fast)))
                .orElse(SearchLaw.DEFINITE_RANGE);
    }

    private boolean some(Scalar scalar, double value) {
        if (value <= 0) {
            problems.error(
                    "number-out-of-range",
                    "`" + scalar.text() + "` finds nothing",
                    "write more than 0",
                    scalar.place());
        }
        return value > 0;
    }

    private void alone(Fields fields, String name) {
        problems.error(
                "field-alone",
                "`" + name + "` stands beside `law: inverse-cube` and `law: random-search` only",
                "take it out, or write which law holds",
                fields.keyPlace(name));
    }
}
