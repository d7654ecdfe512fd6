package casus.movement;

import static casus.movement.Stories.formation;
import static casus.movement.Stories.line;
import static casus.movement.Stories.scenario;
import static casus.movement.Stories.treaties;
import static org.assertj.core.api.Assertions.assertThat;

import casus.scenario.Waypoint;
import casus.treaty.Kilometres;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.geom.Coordinate;

/** Crossings as a story tells them, against the slow oracle: lattices of an eighth of a degree, legs of minutes. */
class StoryCrossingsTest {
    private static final double GRAIN = 0.125;
    private static final double HOURS = 0.1;

    static Stream<Arguments> generated() {
        return GeneratedLine.cases(60_001, 800).filter(one -> ((GeneratedLine) one.get()[0]).seed() % 2 == 0);
    }

    @ParameterizedTest
    @MethodSource("generated")
    void a_formation_crosses_when_the_oracle_says_and_where_it_then_is(GeneratedLine one) {
        Movements told = told(one);
        List<CrossingOracle.Contact> passed =
                oracle(one).stream().filter(CrossingOracle.Contact::passes).toList();
        assertThat(told.crossings()).extracting(Crossing::at).isEqualTo(instants(passed));
        for (int i = 0; i < passed.size(); i++) {
            Crossing crossing = told.crossings().get(i);
            assertThat(crossing.formation()).isEqualTo("rider");
            assertThat(crossing.line()).isEqualTo("wall");
            assertThat(crossing.from()).isEqualTo(passed.get(i).came().orElseThrow());
            assertThat(nearestInDegrees(one, crossing)).isEqualTo(0, Offset.offset(1e-8));
        }
    }

    private static List<Instant> instants(List<CrossingOracle.Contact> contacts) {
        return contacts.stream()
                .map(contact -> Micros.instant(contact.to().halfUp()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("generated")
    void an_approach_to_a_line_that_is_met_is_nought_at_the_first_meeting_and_else_more(GeneratedLine one) {
        Approach approach = told(one).approaches().get(0);
        List<CrossingOracle.Contact> met = oracle(one);
        if (met.isEmpty()) {
            assertThat(approach.least().value()).isPositive();
        } else {
            assertThat(approach.least()).isEqualTo(Kilometres.ZERO);
            assertThat(approach.side()).isEqualTo(Side.ON);
            assertThat(approach.at()).isEqualTo(Micros.instant(met.get(0).from().halfUp()));
        }
    }

    @Test
    void one_waypoint_at_a_bend_of_a_line_is_on_it() {
        Movements told = Movements.of(
                scenario(true, formation("post", Stories.at(3, 118, 40))),
                treaties(List.of(), List.of(line("wall", 0, 117, 40, 118, 40, 118, 41))));
        assertThat(told.crossings()).isEmpty();
        assertThat(told.approaches()).singleElement().satisfies(approach -> {
            assertThat(approach.least()).isEqualTo(Kilometres.ZERO);
            assertThat(approach.side()).isEqualTo(Side.ON);
            assertThat(approach.at()).isEqualTo(Stories.hour(3));
        });
    }

    @ParameterizedTest
    @MethodSource("generated")
    void renaming_the_rider_and_the_wall_changes_the_names_in_crossings_and_nothing_else(GeneratedLine one) {
        Movements told = told(one);
        Movements renamed = told(one, "a-another", "z-another");
        assertThat(renamed.crossings())
                .isEqualTo(told.crossings().stream()
                        .map(crossing -> new Crossing(
                                "a-another", "z-another", crossing.at(), crossing.from(), crossing.where()))
                        .toList());
        assertThat(renamed.approaches())
                .extracting(Approach::least, Approach::at, Approach::side, Approach::where)
                .isEqualTo(told.approaches().stream()
                        .map(approach ->
                                Tuple.tuple(approach.least(), approach.at(), approach.side(), approach.where()))
                        .toList());
    }

    /** Guards the law above, which says nothing of a rider who never crosses. */
    @Test
    void of_the_generated_riders_one_in_four_crosses_at_least() {
        List<GeneratedLine> all =
                generated().map(each -> (GeneratedLine) each.get()[0]).toList();
        assertThat(all.stream().filter(one -> !told(one).crossings().isEmpty())).hasSizeGreaterThan(all.size() / 4);
    }

    private static Movements told(GeneratedLine one) {
        return told(one, "rider", "wall");
    }

    private static Movements told(GeneratedLine one, String rider, String wall) {
        Waypoint[] route = new Waypoint[one.fixes().length];
        for (int i = 0; i < route.length; i++) {
            double[] fix = one.fixes()[i];
            boolean lost = i > 0 && one.gaps().get(i - 1);
            double hours = hours(one, fix);
            route[i] = lost
                    ? Stories.afterGap(hours, lon(fix[1]), lat(fix[2]))
                    : Stories.at(hours, lon(fix[1]), lat(fix[2]));
        }
        Instant from = Stories.START;
        Instant to = from.plusSeconds(60L * 60 * 24 * 365);
        return Movements.of(
                scenario(true, from, to, formation(rider, route)),
                treaties(List.of(), List.of(line(wall, 0, inDegrees(one)))));
    }

    private static List<CrossingOracle.Contact> oracle(GeneratedLine one) {
        double[][] fixes = IntStream.range(0, one.fixes().length)
                .mapToObj(i -> {
                    double[] fix = one.fixes()[i];
                    double hours = hours(one, fix);
                    return Plane.fix((double) Micros.of(Stories.hour(hours)), lon(fix[1]), lat(fix[2]));
                })
                .toArray(double[][]::new);
        return new CrossingOracle(inDegrees(one)).contacts(fixes, one.gaps(), Long.MIN_VALUE, Long.MAX_VALUE);
    }

    private static double[] inDegrees(GeneratedLine one) {
        double[] line = one.line().clone();
        for (int i = 0; i < line.length; i += 2) {
            line[i] = lon(line[i]);
            line[i + 1] = lat(line[i + 1]);
        }
        return line;
    }

    /** From the first fix; the cases count single microseconds or seconds. */
    private static double hours(GeneratedLine one, double[] fix) {
        double passed = fix[0] - one.fixes()[0][0];
        return passed > 1_000 ? passed * HOURS / 1e6 : passed * HOURS;
    }

    private static double lon(double x) {
        return 117 + GRAIN * x;
    }

    private static double lat(double y) {
        return 39 + GRAIN * y;
    }

    private static double nearestInDegrees(GeneratedLine one, Crossing crossing) {
        return Plane.line(inDegrees(one))
                .distance(Plane.FACTORY.createPoint(
                        new Coordinate(crossing.where().lon(), crossing.where().lat())));
    }
}
