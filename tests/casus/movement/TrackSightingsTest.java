package casus.movement;

import static org.assertj.core.api.Assertions.assertThat;

import casus.track.Fixes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.sf.geographiclib.Geodesic;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Sightings of many by many, fix by fix. */
class TrackSightingsTest {
    private record Row(int observer, int track, Span span) {
        static final Comparator<Row> ORDER = Comparator.comparingInt(Row::observer)
                .thenComparingInt(Row::track)
                .thenComparingLong(row -> row.span().from())
                .thenComparingLong(row -> row.span().to());
    }

    static Stream<Arguments> seeds() {
        return IntStream.rangeClosed(1, 300).mapToObj(seed -> Arguments.argumentSet("seed " + seed, seed));
    }

    /** On a small lattice, so that meets, tangents and shared instants abound. */
    private static List<Track> tracks(Random random, int count) {
        return Stream.generate(() -> {
                    double[][] fixes = new double[1 + random.nextInt(6)][];
                    long at = random.nextInt(20);
                    for (int i = 0; i < fixes.length; i++) {
                        fixes[i] = Plane.fix((double) at, random.nextInt(9), random.nextInt(9));
                        at += 1 + random.nextInt(12);
                    }
                    return Plane.track(fixes);
                })
                .limit(count)
                .toList();
    }

    private static void tell(List<Track> tracks, Fixes fixes, Random alternation) {
        List<int[]> all = new ArrayList<>();
        for (int i = 0; i < tracks.size(); i++) {
            for (int k = 0; k < tracks.get(i).at.length; k++) {
                all.add(new int[] {i, k});
            }
        }
        Collections.shuffle(all, alternation);
        int[] next = new int[tracks.size()];
        for (int[] one : all) {
            Track track = tracks.get(one[0]);
            int k = next[one[0]]++;
            fixes.fix(one[0], track.at[k], track.x[k], track.y[k]);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void many_by_many_are_what_each_pair_is_by_itself_however_their_fixes_alternate(int seed) {
        Random random = new Random(seed);
        List<Track> observers = tracks(random, 1 + random.nextInt(12));
        List<Track> tracks = tracks(random, 12);
        double radius = random.nextInt(8) / 2.0;
        List<Row> expected = new ArrayList<>();
        for (int o = 0; o < observers.size(); o++) {
            for (int t = 0; t < tracks.size(); t++) {
                for (Span span : PlanarSightings.of(observers.get(o), tracks.get(t), radius)) {
                    expected.add(new Row(o, t, span));
                }
            }
        }
        Observers looking = Observers.inPlane(radius);
        tell(observers, looking, random);
        List<Row> rows = rows(looking, sightings -> tell(tracks, sightings, random));
        assertThat(rows).isEqualTo(expected);
    }

    private interface Telling {
        void to(TrackSightings sightings);
    }

    private static List<Row> rows(Observers looking, Telling telling) {
        List<Row> rows = new ArrayList<>();
        TrackSightings sightings =
                new TrackSightings(looking, (o, t, from, to) -> rows.add(new Row(o, t, new Span(from, to))));
        telling.to(sightings);
        sightings.end();
        rows.sort(Row.ORDER);
        return rows;
    }

    @Test
    void the_lattice_is_full_of_touches() {
        long touches = seeds().mapToLong(seed -> {
                    Random random = new Random((int) seed.get()[0]);
                    List<Track> both = tracks(random, 2);
                    return PlanarSightings.of(both.get(0), both.get(1), 2).stream()
                            .filter(span -> span.from() == span.to())
                            .count();
                })
                .sum();
        assertThat(touches).isGreaterThan(10);
    }

    @Test
    void nobody_is_seen_in_a_gap_and_a_fix_between_two_gaps_is_an_instant() {
        Observers looking = Observers.inPlane(1);
        looking.fix(0, 0, 0, 0);
        looking.fix(0, 100, 0, 0);
        assertThat(rows(looking, sightings -> {
                    sightings.fix(0, 10, 0, 0);
                    sightings.fix(0, 20, 0, 0);
                    sightings.gap(0);
                    sightings.fix(0, 30, 1, 0);
                    sightings.gap(0);
                    sightings.fix(0, 40, 0, 1);
                    sightings.fix(0, 50, 0, 2);
                }))
                .containsExactly(
                        new Row(0, 0, new Span(10, 20)),
                        new Row(0, 0, new Span(30, 30)),
                        new Row(0, 0, new Span(40, 40)));
    }

    /** At the ends of a sighting that begins and ends on the way, the geodesic is the radius. */
    @ParameterizedTest
    @MethodSource("seeds")
    void on_the_globe_the_ends_lie_at_the_radius_over_the_ground(int seed) {
        Random random = new Random(seed);
        double lon = 340 * random.nextDouble() - 170;
        double lat = 140 * random.nextDouble() - 70;
        double metres = Math.pow(10, 2 + 3 * random.nextDouble());
        double degrees = 3 * metres / 111_000;
        double[] one = {lon - degrees, lat, lon + degrees, lat + degrees * random.nextDouble()};
        double[] other = {lon, lat - degrees, lon + degrees * random.nextDouble(), lat + degrees};
        long hour = 3_600_000_000L;
        Observers looking = Observers.onGlobe(metres);
        looking.fix(0, 0, one[0], one[1]);
        looking.fix(0, hour, one[2], one[3]);
        List<Row> rows = rows(looking, sightings -> {
            sightings.fix(0, 0, other[0], other[1]);
            sightings.fix(0, hour, other[2], other[3]);
        });
        for (Row row : rows) {
            for (long end : new long[] {row.span().from(), row.span().to()}) {
                if (end > 0 && end < hour) {
                    double share = (double) end / hour;
                    assertThat(apart(one, other, share)).isCloseTo(metres, Offset.offset(2.5 + 2e-5 * metres));
                }
            }
        }
        double middle = apart(one, other, 0.5);
        if (Math.abs(middle - metres) > 3) {
            assertThat(rows)
                    .filteredOn(
                            row -> row.span().from() <= hour / 2 && row.span().to() >= hour / 2)
                    .hasSize(middle < metres ? 1 : 0);
        }
        assertThat(rows).hasSizeLessThanOrEqualTo(1);
    }

    private static double apart(double[] one, double[] other, double share) {
        return Geodesic.WGS84.Inverse(
                        one[1] + share * (one[3] - one[1]),
                        one[0] + share * (one[2] - one[0]),
                        other[1] + share * (other[3] - other[1]),
                        other[0] + share * (other[2] - other[0]))
                .s12;
    }

    @Test
    void on_the_globe_a_radius_of_nought_finds_those_who_meet() {
        Observers looking = Observers.onGlobe(0);
        looking.fix(0, 0, 118, 39);
        looking.fix(0, 10, 120, 41);
        assertThat(rows(looking, sightings -> {
                    sightings.fix(0, 0, 120, 39);
                    sightings.fix(0, 10, 118, 41);
                }))
                .containsExactly(new Row(0, 0, new Span(5, 5)));
    }

    @Test
    void a_radius_of_half_the_world_sees_everyone_always() {
        Observers looking = Observers.onGlobe(2.1e7);
        looking.fix(0, 0, 0, 0);
        looking.fix(0, 10, 1, 1);
        assertThat(rows(looking, sightings -> {
                    sightings.fix(0, 0, 180, 0);
                    sightings.fix(0, 10, 179, -1);
                }))
                .containsExactly(new Row(0, 0, new Span(0, 10)));
    }
}
