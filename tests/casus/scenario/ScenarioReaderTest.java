package casus.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import casus.document.DocumentReader;
import casus.problem.Place;
import casus.problem.Problems;
import casus.treaty.Kilometres;
import casus.treaty.Lang;
import casus.treaty.LonLat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScenarioReaderTest {
    private static final String HEAD =
            "scenario: s\ntreaty: tanggu-1933\nclock: +08:00\nfrom: 1935-05-15\nto: 1935-05-27\n";
    private static final Scenario WHOLE = whole();

    private static Scenario whole() {
        try {
            return Read.scenario("whole.yaml", Files.readAllBytes(Path.of("tests/casus/scenario/whole.yaml")));
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static String routed(String waypoints) {
        return HEAD + "formations:\n  - { id: a, side: china, kind: regulars, route: [ " + waypoints + " ] }\n";
    }

    private static List<Waypoint> route(String waypoints) {
        return Read.scenario(routed(waypoints)).formations().get(0).route();
    }

    private static Waypoint at(String time) {
        return route("{ at: " + time + ", place: Zunhua }").get(0);
    }

    private static List<String> codes(String yaml) {
        return Read.faults(yaml).stream()
                .map(fault -> fault.substring(fault.indexOf(' ') + 1))
                .toList();
    }

    private static Event event(String fields) {
        return Read.scenario(HEAD + "events: [ { at: 1935-05-20T06:00, " + fields + " } ]\n")
                .events()
                .get(0);
    }

    @Test
    void a_day_starts_and_ends_a_period_at_its_first_midnight() {
        assertThat(WHOLE.from()).isEqualTo(Instant.parse("1935-05-14T16:00:00Z"));
        assertThat(WHOLE.to()).isEqualTo(Instant.parse("1935-05-27T16:00:00Z"));
        assertThat(WHOLE.clock()).isEqualTo(ZoneOffset.ofHours(8));
    }

    @ParameterizedTest
    @CsvSource({
        "1935-05-18, 1935-05-18T04:00:00Z, PT12H",
        "1935-05-18 morning, 1935-05-18T01:00:00Z, PT3H",
        "1935-05-18 noon, 1935-05-18T04:00:00Z, PT1H",
        "1935-05-18 evening, 1935-05-18T12:00:00Z, PT2H",
        "1935-05-18 night, 1935-05-18T18:00:00Z, PT4H",
        "1935-05-18T24:00, 1935-05-18T16:00:00Z, PT0S",
        "1935-05-18T06:00, 1935-05-17T22:00:00Z, PT0S",
        "1935-05-18T06:00:01.5+09:00, 1935-05-17T21:00:01.500Z, PT0S",
        "1935-05-18T06:00:00.000001Z, 1935-05-18T06:00:00.000001Z, PT0S"
    })
    void a_time_is_an_instant_with_its_doubt(String told, Instant at, Duration doubt) {
        assertThat(at(told).at()).isEqualTo(at);
        assertThat(at(told).timeDoubt()).isEqualTo(doubt);
    }

    @ParameterizedTest
    @CsvSource({
        "1935-02-29T06:00, no-such-day",
        "1935-13-01T06:00, no-such-day",
        "1935-04-31, no-such-day",
        "1935-05-18T25:00, no-such-time",
        "1935-05-18T24:01, no-such-time",
        "1935-05-18T23:59:60, no-such-time",
        "1935-05-18T06:00:00.1234567, too-fine",
        "1935-05-18 06:00, not-an-instant",
        "1935-5-18, not-an-instant",
        "1935, not-an-instant",
        "1935-05-18T06:00+25:00, not-an-offset",
        "1935-05-18 dusk, day-part-unknown"
    })
    void a_time_that_is_none_is_refused(String told, String code) {
        assertThat(codes(routed("{ at: " + told + ", place: Zunhua }"))).containsExactly(code);
    }

    @Test
    void without_a_clock_the_clock_is_the_offset_of_the_start() {
        Scenario scenario = Read.scenario(
                "scenario: s\ntreaty: tanggu-1933\nfrom: 1935-05-15T00:00+09:00\nto: 1935-05-16T00:00Z\n");
        assertThat(scenario.clock()).isEqualTo(ZoneOffset.ofHours(9));
        assertThat(scenario.warnings()).extracting(one -> one.code()).containsExactly("nothing-happens");
    }

    @Test
    void a_place_is_found_by_any_of_its_names() {
        for (String name : List.of("Zunhua", "zunhua", "ZUNHUA", "遵化", "Tsunhua", "\" zunhua \"")) {
            assertThat(route("{ at: 1935-05-18, place: " + name + " }").get(0).where())
                    .isEqualTo(new LonLat(117.95861, 40.17917));
        }
    }

    @Test
    void the_doubt_of_a_place_is_its_own_unless_the_file_says_another() {
        assertThat(at("1935-05-18").doubt()).isEqualTo(new Kilometres(1));
        List<Waypoint> told = route("{ at: 1935-05-18, place: Zunhua, give-or-take: 800 m },"
                + " { at: 1935-05-20, place: Zunhua, give-or-take: [8 h, 6 km] },"
                + " { at: 1935-05-22T00:00, lonlat: [118, 40], give-or-take: 30 min }");
        assertThat(told)
                .extracting(Waypoint::doubt)
                .containsExactly(new Kilometres(0.8), new Kilometres(6), Kilometres.ZERO);
        assertThat(told)
                .extracting(Waypoint::timeDoubt)
                .containsExactly(Duration.ofHours(12), Duration.ofHours(8), Duration.ofMinutes(30));
    }

    @Test
    void uncertainty_none_sets_every_doubt_of_a_report_to_nought() {
        Scenario exact = Read.scenario(
                routed("{ at: 1935-05-18, place: Zunhua, give-or-take: [6 km, 8 h] }") + "uncertainty: none\n");
        Waypoint waypoint = exact.formations().get(0).route().get(0);
        assertThat(exact.exact()).isTrue();
        assertThat(waypoint.doubt()).isEqualTo(Kilometres.ZERO);
        assertThat(waypoint.timeDoubt()).isZero();
    }

    @Test
    void a_halt_ends_after_its_time_or_with_the_scenario() {
        List<Waypoint> told = route("{ at: 1935-05-18T00:00, place: Zunhua, halts: 36 h },"
                + " { at: 1935-05-20T00:00, place: Zunhua, halts: to-the-end }");
        assertThat(told)
                .extracting(Waypoint::leaves)
                .containsExactly(Instant.parse("1935-05-19T04:00:00Z"), Instant.parse("1935-05-26T16:00:00Z"));
        assertThat(codes(routed(
                        "{ at: 1935-05-18, place: Zunhua, halts: to-the-end }, { at: 1935-05-20, place: Zunhua }")))
                .contains("halts-to-the-end");
    }

    @Test
    void a_route_is_in_order_of_time_after_its_halts() {
        assertThat(codes(routed("{ at: 1935-05-18T06:00, place: Zunhua }, { at: 1935-05-18T06:00, place: Zunhua }")))
                .containsExactly("route-order");
        assertThat(
                        codes(
                                routed(
                                        "{ at: 1935-05-18T00:00, place: Zunhua, halts: 2 days }, { at: 1935-05-20T00:00, place: Zunhua }")))
                .containsExactly("route-order");
        assertThat(codes(routed("{ at: 1935-05-19, plaec: Zunhua }, { at: 1935-05-18, place: Zunhua }")))
                .as("also where a waypoint is at fault otherwise")
                .containsExactly("field-unknown", "route-order");
    }

    @Test
    void an_impossible_speed_is_a_warning_that_names_it() {
        Scenario scenario = Read.scenario(
                routed("{ at: 1935-05-18T06:00, place: Zunhua }, { at: 1935-05-18T07:00, place: Tongzhou }"));
        assertThat(scenario.warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.code()).isEqualTo("too-fast");
            assertThat(warning.message())
                    .startsWith("the way here needs 115 km/h; a regular unit makes 6 km/h at most");
            assertThat(warning.place().line()).isEqualTo(7);
        });
    }

    @Test
    void a_route_outside_the_period_is_a_warning() {
        assertThat(Read.scenario(routed("{ at: 1953-05-18T06:00, place: Zunhua }"))
                        .warnings())
                .extracting(one -> one.code())
                .containsExactly("outside-period");
    }

    @Test
    void coordinates_in_the_wrong_order_are_told_from_those_of_no_point() {
        assertThat(codes(routed("{ at: 1935-05-18, lonlat: [40.2, 118.1] }"))).containsExactly("lonlat-swapped");
        assertThat(codes(routed("{ at: 1935-05-18, lonlat: [218.1, 95] }"))).containsExactly("not-lonlat");
        assertThat(codes(routed("{ at: 1935-05-18, lonlat: [118.1] }"))).containsExactly("not-lonlat");
        assertThat(codes(routed("{ at: 1935-05-18, lonlat: [118.1, north] }"))).containsExactly("not-a-number");
        assertThat(codes(routed("{ at: 1935-05-18, lonlat: [118.1, 40], place: Zunhua }")))
                .containsExactly("place-and-lonlat");
    }

    @Test
    void a_formation_has_what_the_file_says_of_it() {
        Formation volunteers = WHOLE.formation("volunteers-1").orElseThrow();
        assertThat(volunteers.name().in(Lang.ZH)).isEqualTo("義勇軍");
        assertThat(volunteers.belongsTo()).isEqualTo("disputed");
        assertThat(volunteers.strength()).hasValue(1200);
        assertThat(volunteers.arms()).containsExactly(Map.entry("rifles", 900), Map.entry("machine-guns", 4));
        assertThat(volunteers.madeUpOf()).containsExactly(new Origin("anti-japanese-volunteers", 1200));
        assertThat(volunteers.placeOf("kind").line()).isEqualTo(16);
        assertThat(volunteers.placeOf("sees")).isEqualTo(volunteers.place());
        Formation flight = WHOLE.formation("recon-1").orElseThrow();
        assertThat(flight.name().en()).isEqualTo("recon-1");
        assertThat(flight.belongsTo()).isEqualTo("japan");
        assertThat(flight.sees()).contains(new Sees(new Kilometres(5), true, 0.8));
    }

    @Test
    void a_path_holds_for_a_leg_or_for_all_legs_of_a_formation() {
        assertThat(WHOLE.formations().get(0).route())
                .extracting(Waypoint::straightInLonLat)
                .containsExactly(false, false, true, false);
        assertThat(WHOLE.formations().get(1).route())
                .extracting(Waypoint::straightInLonLat)
                .containsExactly(true, true);
    }

    @Test
    void events_are_numbered_by_verb_and_keep_what_has_no_place_of_its_own() {
        assertThat(WHOLE.events())
                .extracting(Event::id)
                .containsExactly("disorder-1", "protest-1", "demand-1", "reject-1", "obstruct-1", "publish-1");
        Event demand = WHOLE.event("demand-1").orElseThrow();
        assertThat(demand.details())
                .containsExactly(Map.entry("items", "withdraw; pay"), Map.entry("reply-by", "1935-05-22T04:00:00Z"));
        Event obstruct = WHOLE.event("obstruct-1").orElseThrow();
        assertThat(obstruct.by()).as("unknown is nobody").isEmpty();
        assertThat(obstruct.allegedBy()).isEqualTo("japan");
        assertThat(obstruct.where()).contains(new LonLat(118.0, 40.2));
        assertThat(WHOLE.events().get(0).until()).contains(Instant.parse("1935-05-17T16:00:00Z"));
    }

    @Test
    void every_verb_of_the_table_is_read_with_the_fields_that_it_wants() {
        Map<String, String> values = Map.of(
                "actor", "japan",
                "party", "china",
                "subject", "china",
                "clause", "tanggu-1933/1",
                "instrument", "tanggu-1933",
                "instant", "1935-05-21T00:00",
                "free", "in words",
                "list", "[one, two]",
                "spot", "Zunhua");
        for (Verb verb : Verb.ALL) {
            StringBuilder fields = new StringBuilder("what: " + verb.word());
            for (List<Verb.Slot> group : verb.required()) {
                Verb.Slot slot = group.get(0);
                String value = slot.type().equals("event") ? verb.word() + "-1" : values.get(slot.type());
                fields.append(", ").append(slot.field()).append(": ").append(value);
            }
            assertThat(event(fields.toString()).what()).isEqualTo(verb.word());
            assertThat(verb.slots()).extracting(Verb.Slot::field).doesNotHaveDuplicates();
        }
    }

    @Test
    void an_event_wants_the_fields_of_its_verb_and_no_others() {
        assertThat(codes(HEAD + "events: [ { at: 1935-05-20, what: protest } ]\n"))
                .containsExactly("field-missing", "field-missing");
        assertThat(codes(HEAD + "events: [ { at: 1935-05-20, what: leak, clause: tanggu-1933/1, whom: china } ]\n"))
                .containsExactly("field-unknown");
        assertThat(
                        codes(
                                HEAD
                                        + "events: [ { at: 1935-05-20, what: leak, clause: tanggu-1933/1, instrument: tanggu-1933 } ]\n"))
                .containsExactly("one-of");
        assertThat(codes(HEAD + "events: [ { at: 1935-05-20, what: kill } ]\n")).containsExactly("field-missing");
        assertThat(event("what: kill, person: an editor, by: unknown, alleged-by: china")
                        .details())
                .containsEntry("person", "an editor");
    }

    @Test
    void chance_wants_a_seed() {
        String chancy = routed("{ at: 1935-05-18, place: Zunhua }")
                .replace("kind:", "sees: { radius: 5 km, chance: 0.5 }, kind:");
        assertThat(codes(chancy)).containsExactly("seed-wanted");
        assertThat(codes(chancy + "seed: 1\n")).isEmpty();
        assertThat(codes(chancy.replace("0.5", "1.5") + "seed: 1\n")).containsExactly("number-out-of-range");
    }

    @Test
    void expectations_are_read_with_their_tolerance_and_reading() {
        assertThat(WHOLE.othersAllowed()).isTrue();
        assertThat(WHOLE.expectations()).hasSize(2);
        Expectation breach = WHOLE.expectations().get(0);
        assertThat(breach.kind()).isEqualTo("breach");
        assertThat(breach.clause()).isEqualTo("tanggu-1933/1");
        assertThat(breach.from()).contains(Instant.parse("1935-05-18T19:12:00Z"));
        assertThat(breach.to()).isEqualTo(Optional.empty());
        assertThat(breach.within()).isEqualTo(Duration.ofMinutes(5));
        assertThat(breach.reading()).isEqualTo("japan");
        assertThat(codes(routed("{ at: 1935-05-18, place: Zunhua }")
                        + "expect: [ { others: allowed, breach: tanggu-1933/1 } ]\n"))
                .containsExactly("others-alone");
        assertThat(codes(routed("{ at: 1935-05-18, place: Zunhua }")
                        + "expect: [ { breach: tanggu-1933/1, open: tanggu-1933/1 } ]\n"))
                .containsExactly("one-of");
        assertThat(codes(routed("{ at: 1935-05-18, place: Zunhua }")
                        + "expect: [ { breach: tanggu-1933/1, from: 1935-05-20 } ]\n"))
                .containsExactly("instant-wanted");
    }

    @Test
    void an_id_of_thousands_of_characters_is_refused_and_not_repeated() {
        String yaml = routed("{ at: 1935-05-18, place: Zunhua }").replace("id: a", "id: " + "a-".repeat(9000) + "a");
        assertThat(Read.problems("a.yaml", yaml.getBytes(StandardCharsets.UTF_8)))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.code()).isEqualTo("bad-id");
                    assertThat(one.message()).hasSizeLessThan(100);
                });
    }

    @Test
    void of_thousands_of_faults_the_first_few_hundred_are_told() {
        List<String> codes = codes(HEAD + "formations: [ " + "{ id: a },".repeat(5000) + " ]\n");
        assertThat(codes).hasSize(501).contains("too-many-problems");
    }

    @Test
    void the_same_story_in_json_is_read_alike() throws IOException {
        byte[] json = JsonNodes.of(DocumentReader.read(
                                "whole.yaml",
                                Files.readAllBytes(Path.of("tests/casus/scenario/whole.yaml")),
                                new Problems())
                        .orElseThrow()
                        .root())
                .toString()
                .getBytes(StandardCharsets.UTF_8);
        Scenario read = Read.scenario("whole.json", json);
        assertThat(read.formations())
                .usingRecursiveComparison()
                .ignoringFieldsOfTypes(Place.class)
                .isEqualTo(WHOLE.formations());
        assertThat(read.events())
                .usingRecursiveComparison()
                .ignoringFieldsOfTypes(Place.class)
                .isEqualTo(WHOLE.events());
    }
}
