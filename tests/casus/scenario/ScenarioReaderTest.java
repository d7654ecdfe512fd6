package casus.scenario;

import static casus.scenario.Told.HEAD;
import static casus.scenario.Told.WHOLE;
import static casus.scenario.Told.at;
import static casus.scenario.Told.codes;
import static casus.scenario.Told.route;
import static casus.scenario.Told.routed;
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
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScenarioReaderTest {
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
        assertThat(volunteers.placeOf("kind").line()).isEqualTo(20);
        assertThat(volunteers.placeOf("sees")).isEqualTo(volunteers.place());
        Formation flight = WHOLE.formation("recon-1").orElseThrow();
        assertThat(flight.name().en()).isEqualTo("recon-1");
        assertThat(flight.belongsTo()).isEqualTo("japan");
        assertThat(flight.sees())
                .contains(new Sees(
                        new Kilometres(5),
                        true,
                        0.8,
                        List.of(Weather.Kind.FOG, Weather.Kind.CLOUD),
                        new SearchLaw.InverseCube(new Kilometres(2), 150)));
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
    void chance_wants_a_seed() {
        String chancy = routed("{ at: 1935-05-18, place: Zunhua }")
                .replace("kind:", "sees: { radius: 5 km, chance: 0.5 }, kind:");
        assertThat(codes(chancy)).containsExactly("seed-wanted");
        assertThat(codes(chancy + "seed: 1\n")).isEmpty();
        assertThat(codes(chancy.replace("0.5", "1.5") + "seed: 1\n")).containsExactly("number-out-of-range");
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
