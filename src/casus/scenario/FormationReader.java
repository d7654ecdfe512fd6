package casus.scenario;

import casus.document.Node;
import casus.document.Node.Mapping;
import casus.document.Node.Scalar;
import casus.problem.Place;
import casus.problem.Problems;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Who moves: id, side, kind, arms and route of each formation. */
final class FormationReader {
    private static final int MANY = 10_000_000;

    private final Desk desk;
    private final Problems problems;
    private final Vocabulary words;
    private final boolean seeded;

    /** @param seeded whether the file gives the seed that chance is drawn from */
    FormationReader(Desk desk, boolean seeded) {
        this.desk = desk;
        this.problems = desk.problems();
        this.words = desk.vocabulary();
        this.seeded = seeded;
    }

    List<Formation> read(List<Node> items) {
        List<Formation> formations = new ArrayList<>();
        for (Node item : items) {
            if (problems.areTooMany()) {
                break;
            }
            Fields.of(item, "a formation", Words.FORMATION, problems)
                    .flatMap(this::formation)
                    .ifPresent(formations::add);
        }
        return List.copyOf(formations);
    }

    private Optional<Formation> formation(Fields fields) {
        fields.require("id", "give it a short name of small letters and digits, such as `id: battalion-1`");
        fields.require("side", "write whose it is: " + String.join(", ", words.parties()));
        fields.require("kind", "write what it is: " + String.join(", ", words.kinds()));
        fields.require("route", "write when it was where: `route: [ { at: …, place: … } ]`");
        Optional<String> id = fields.text("id").map(Scalar::text);
        Optional<String> side = word(fields, "side", words.parties(), "side-unknown", "party");
        Optional<String> kind = word(fields, "kind", words.kinds(), "kind-unknown", "kind of force");
        Optional<String> belongsTo =
                fields.has("belongs-to") ? word(fields, "belongs-to", owners(), "owner-unknown", "party") : side;
        OptionalInt strength = count(fields, "strength");
        List<Origin> origins = origins(fields, strength);
        Formation read = new Formation(
                id.orElse(""),
                new TextReader(problems).read(fields, "name", id.orElse("?")),
                side.orElse(""),
                kind.orElse(""),
                belongsTo.orElse(""),
                fields.words("purpose"),
                strength,
                arms(fields),
                origins,
                fields.get("sees").flatMap(new SeesReader(desk, seeded)::read),
                new RouteReader(desk).read(fields, kind.flatMap(words::kind)),
                fields.place(),
                places(fields));
        return Optional.of(read);
    }

    private List<String> owners() {
        return Stream.concat(words.parties().stream(), Words.BELONGS_TO_NO_PARTY.stream())
                .toList();
    }

    private Optional<String> word(Fields fields, String name, List<String> known, String code, String kindOfWord) {
        return fields.text(name).flatMap(scalar -> words.known(scalar, known, code, kindOfWord));
    }

    private static Map<String, Place> places(Fields fields) {
        Map<String, Place> places = new LinkedHashMap<>();
        fields.names().forEach(name -> places.put(name, fields.place(name)));
        return Collections.unmodifiableMap(places);
    }

    private OptionalInt count(Fields fields, String name) {
        Node node = fields.get(name).orElse(null);
        if (node == null) {
            return OptionalInt.empty();
        }
        OptionalLong whole = Scalars.whole(node, "`" + name + "`", 0, MANY, problems);
        return whole.isPresent() ? OptionalInt.of((int) whole.getAsLong()) : OptionalInt.empty();
    }

    private Map<String, Integer> arms(Fields fields) {
        Map<String, Integer> arms = new LinkedHashMap<>();
        Node node = fields.get("arms").orElse(null);
        if (node != null && !(node instanceof Mapping)) {
            String message = "`arms` names weapons with their numbers, not " + node.described();
            problems.error("not-a-mapping", message, "write `arms: { rifles: 900 }`", node.place());
        } else if (node instanceof Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                words.known(entry.key(), words.weapons(), "weapon-unknown", "weapon");
                String weapon = entry.key().text();
                Scalars.whole(entry.value(), "the number of `" + weapon + "`", 0, MANY, problems)
                        .ifPresent(number -> arms.put(weapon, (int) number));
            }
        }
        return Collections.unmodifiableMap(arms);
    }

    private List<Origin> origins(Fields fields, OptionalInt strength) {
        List<Origin> origins = new ArrayList<>();
        for (Node item : fields.list("made-up-of")) {
            Fields part = Fields.of(item, "a part of a formation", Words.ORIGIN, problems)
                    .orElse(null);
            if (part != null) {
                part.require("origin", "write where its people came from, such as `origin: 51st-army`");
                part.require("strength", "write how many they are");
                String origin = part.words("origin");
                count(part, "strength").ifPresent(many -> origins.add(new Origin(origin, many)));
            }
        }
        long sum = origins.stream().mapToLong(Origin::strength).sum();
        if (strength.isPresent() && sum > strength.getAsInt()) {
            problems.error(
                    "parts-exceed-whole",
                    "the parts of the formation are " + sum + " strong, the whole " + strength.getAsInt(),
                    "correct `strength` or the parts",
                    fields.keyPlace("made-up-of"));
        }
        return List.copyOf(origins);
    }
}
