package casus.scenario;

import casus.document.Document;
import casus.document.Node;
import casus.document.Node.Scalar;
import casus.problem.Problems;
import casus.treaty.Treaty;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The top of a scenario file: what it is about, when, under which treaties; its parts are read by their own readers. */
final class WholeFile {
    /** Eighteen digits: what every JSON reader and schema takes for a whole number. */
    private static final long MAX_SEED = 999_999_999_999_999_999L;

    private final Document document;
    private final Problems problems;
    private final TreatiesNamed treaties;
    private final Imports imports;

    WholeFile(Document document, Problems problems, TreatiesNamed treaties, Imports imports) {
        this.document = document;
        this.problems = problems;
        this.treaties = treaties;
        this.imports = imports;
    }

    Optional<Scenario> read() {
        if (!(document.root() instanceof Node.Mapping)) {
            problems.error(
                    "not-a-scenario",
                    "a scenario is told in fields, not as " + document.root().described(),
                    "start with `scenario:` and a title; `casus new NAME` writes a first one",
                    document.root().place());
            return Optional.empty();
        }
        return fields().flatMap(this::scenario);
    }

    private Optional<Fields> fields() {
        Node.Mapping root = (Node.Mapping) document.root();
        List<Node.Entry> today = root.entries().stream()
                .filter(entry -> !Words.NOT_YET.contains(entry.key().text()))
                .toList();
        root.entries().stream()
                .filter(entry -> Words.NOT_YET.contains(entry.key().text()))
                .forEach(entry -> refuseNotYet(entry.key()));
        boolean otherFile = root.get("base").isPresent() || root.get("sweep").isPresent();
        return otherFile
                ? Optional.empty()
                : Fields.of(new Node.Mapping(root.place(), today), "a scenario", Words.SCENARIO, problems);
    }

    private void refuseNotYet(Scalar field) {
        boolean otherFile = field.text().equals("base") || field.text().equals("sweep");
        problems.error(
                "not-yet",
                "`" + field.text() + "` is not judged by this version of Casus yet",
                otherFile
                        ? "only whole scenarios are judged so far: write the story out in a file of its own"
                        : "take the field out; the rest of the file can be judged",
                field.place());
    }

    private Optional<Scenario> scenario(Fields fields) {
        fields.require("scenario", "start the file with `scenario:` and a title");
        fields.require("treaty", "write the treaty that it is judged under, such as `treaty: tanggu-1933`");
        fields.require("from", "write when the story starts, such as `from: 1935-05-15`");
        fields.require("to", "write when the story ends, such as `to: 1935-05-27`");
        List<Treaty> named = treaties.read(fields);
        Vocabulary vocabulary = new Vocabulary(named, problems);
        Optional<ZoneOffset> clock = clock(fields);
        InstantReader instants = new InstantReader(clock, vocabulary.usualOffset(), problems);
        Optional<When> from = fields.scalar("from").flatMap(instants::edge);
        Optional<When> to = fields.scalar("to").flatMap(instants::edge);
        requireOrder(fields, from, to);
        boolean exact = fields.oneOf("uncertainty", "uncertainty-unknown", List.of("none"))
                .isPresent();
        Desk desk = new Desk(
                problems,
                vocabulary,
                instants,
                new QuantityReader(problems),
                new SpotReader(vocabulary, problems),
                imports,
                exact,
                from.map(When::at),
                to.map(When::at));
        Parts parts = parts(fields, desk);
        String title = fields.words("scenario");
        String about = fields.words("about");
        Optional<ZoneOffset> told = clock.or(() -> from.map(When::offset));
        return told.flatMap(zone -> desk.start()
                .flatMap(start -> desk.end()
                        .map(end -> new Scenario(
                                document.file(),
                                title,
                                vocabulary.instruments(),
                                about,
                                zone,
                                start,
                                end,
                                exact,
                                parts.weather(),
                                parts.formations(),
                                parts.events(),
                                parts.expectations(),
                                parts.othersAllowed(),
                                parts.seed(),
                                problems.inFileOrder(),
                                imports.sha256(document.sha256())))));
    }

    private Optional<ZoneOffset> clock(Fields fields) {
        if (!fields.has("clock")) {
            return Optional.empty();
        }
        Optional<Scalar> told = fields.scalar("clock");
        // Where the clock itself is at fault, that is said once and not again at each instant.
        return told.flatMap(scalar -> InstantReader.offset(scalar.text(), scalar.place(), problems))
                .or(() -> Optional.of(ZoneOffset.UTC));
    }

    private void requireOrder(Fields fields, Optional<When> from, Optional<When> to) {
        if (from.isPresent()
                && to.isPresent()
                && !to.get().at().isAfter(from.get().at())) {
            problems.error(
                    "end-before-start",
                    "the scenario ends before it starts: `to` is not after `from`",
                    "correct one of the two; a day means its first midnight",
                    fields.place("to"));
        }
    }

    private Parts parts(Fields fields, Desk desk) {
        OptionalLong seed = fields.get("seed")
                .map(node -> Scalars.whole(node, "`seed`", 0, MAX_SEED, problems))
                .orElse(OptionalLong.empty());
        List<Node> formations = fields.list("formations");
        List<Node> events = fields.list("events");
        List<String> ids = new FormationIds(desk.vocabulary(), problems).read(formations);
        Actors actors = new Actors(desk.vocabulary(), ids, EventReader.ids(events), problems);
        ExpectationReader expectations = new ExpectationReader(desk, actors);
        if (formations.isEmpty() && events.isEmpty() && !problems.hasErrors()) {
            String help = "write `formations:` with who moves where and when, or `events:`";
            problems.warning("nothing-happens", "nothing happens in this scenario", help, fields.place());
        }
        return new Parts(
                new WeatherReader(desk).read(fields.list("weather")),
                new FormationReader(desk, fields.has("seed")).read(formations),
                new EventReader(desk, actors).read(events),
                expectations.read(fields.list("expect")),
                expectations.othersAllowed(),
                seed);
    }

    /** What the parts' readers made of the file. */
    private record Parts(
            List<Weather> weather,
            List<Formation> formations,
            List<Event> events,
            List<Expectation> expectations,
            boolean othersAllowed,
            OptionalLong seed) {}
}
