package casus.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;

/** What doubles settle is what the exact turns say; what they do not is rare, but where it ought to be it is so. */
class EdgeGlanceTest {
    private static final int MANY = 4_000;

    @ParameterizedTest
    @ValueSource(doubles = {1e-100, 1e-6, 1, 1e6, 1e60})
    void doubles_settle_most_legs_as_the_exact_turns_do(double size) {
        Random random = new Random(1);
        Contacts contacts = star(random, size, 0);
        int settled = 0;
        for (int i = 0; i < MANY; i++) {
            settled += agrees(contacts, size * far(random), size * far(random), size * far(random), size * far(random))
                    ? 1
                    : 0;
        }
        assertThat(settled).isGreaterThan(MANY * 99 / 100);
    }

    /** Ends lie on edges and vertices, or a few steps between doubles off them, on lines far from nought. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 1, 1e6, 1e10})
    void a_touch_or_a_near_miss_is_never_settled_wrongly(double offset) {
        Random random = new Random(2);
        Contacts contacts = star(random, 1, offset);
        Edges edges = contacts.areas.edges;
        int unsettled = 0;
        for (int i = 0; i < MANY; i++) {
            int edge = random.nextInt(edges.count);
            double share = random.nextInt(5) / 4.0;
            double x = near(random, edges.ax[edge] + share * (edges.bx[edge] - edges.ax[edge]));
            double y = near(random, edges.ay[edge] + share * (edges.by[edge] - edges.ay[edge]));
            double px = offset + far(random);
            double py = offset + far(random);
            // Ends there, or goes as far beyond.
            int times = 1 + random.nextInt(2);
            unsettled += agrees(contacts, px, py, px + times * (x - px), py + times * (y - py)) ? 0 : 1;
        }
        assertThat(unsettled).isPositive();
    }

    /** A leg of a few steps between doubles, across an edge or beside it. */
    @Test
    void the_shortest_legs_are_never_settled_wrongly() {
        Random random = new Random(3);
        Contacts contacts = star(random, 1, 0);
        Edges edges = contacts.areas.edges;
        for (int i = 0; i < MANY; i++) {
            int edge = random.nextInt(edges.count);
            double share = random.nextDouble();
            double x = edges.ax[edge] + share * (edges.bx[edge] - edges.ax[edge]);
            double y = edges.ay[edge] + share * (edges.by[edge] - edges.ay[edge]);
            agrees(contacts, near(random, x), near(random, y), near(random, x), near(random, y));
        }
    }

    /** One edge a hundred million times as long as others. */
    @Test
    void edges_of_very_different_lengths_are_settled_too() {
        Random random = new Random(4);
        Contacts contacts = contacts(Plane.polygon(Plane.ring(0, 0, 1, 0, 1, 1e-8, 2e-8, 1e-8, 2e-8, 2e-8, 0, 2e-8)));
        int settled = 0;
        for (int i = 0; i < MANY; i++) {
            double[] near = random.doubles(4, -1e-8, 4e-8).toArray();
            settled += agrees(contacts, near[0], near[1], near[2], near[3]) ? 1 : 0;
        }
        assertThat(settled).isGreaterThan(MANY * 9 / 10);
    }

    /** Numbers whose products leave the doubles: nothing may be settled by them. */
    @Test
    void places_so_near_or_far_that_products_leave_the_doubles_are_never_settled_wrongly() {
        Random random = new Random(5);
        for (double size : new double[] {Double.MIN_VALUE * 1e9, 1e-300, 1e-160, 1e150, 1e300}) {
            Contacts contacts = contacts(Plane.polygon(Plane.ring(0, 0, size, 0, size, size, 0, size)));
            for (int i = 0; i < 100; i++) {
                agrees(contacts, size * far(random), size * far(random), size * far(random), size * far(random));
            }
        }
    }

    /** Whether it is settled; where it is, it must be right. */
    private static boolean agrees(Contacts contacts, double px, double py, double qx, double qy) {
        Spot p = new Spot();
        Spot q = new Spot();
        p.be(contacts.grid, px, py);
        q.be(contacts.grid, qx, qy);
        EdgeGlance glance = contacts.glance;
        if (!glance.settles(p, q)) {
            return false;
        }
        int[] crossed =
                IntStream.range(0, glance.count).map(i -> glance.edge[i]).toArray();
        Edges edges = contacts.areas.edges;
        int[] met = IntStream.range(0, edges.count)
                .filter(edge -> edges.meets(edge, px, py, qx, qy))
                .toArray();
        assertThat(crossed).containsExactlyInAnyOrder(met);
        List<Moment> moments = new ArrayList<>();
        for (int i = 0; i < glance.count; i++) {
            AcrossEdge across = new AcrossEdge(px, py, qx, qy, edges, crossed[i]);
            assertShare(across, glance.share[i], glance.error[i]);
            moments.add(Moment.between(0, 1L << 40, 0, Double.POSITIVE_INFINITY, across));
        }
        assertThat(moments).isSorted();
        return true;
    }

    /** The exact share is within the error of what it is taken for. */
    private static void assertShare(AcrossEdge across, double share, double error) {
        int sign = across.whole().signum();
        Dyadic part = sign < 0 ? across.part().negated() : across.part();
        Dyadic whole = sign < 0 ? across.whole().negated() : across.whole();
        if (Double.isFinite(error)) {
            Dyadic off = part.minus(Dyadic.of(share).times(whole));
            Dyadic most = Dyadic.of(error).times(whole);
            assertThat(off.compareWith(most)).isNotPositive();
            assertThat(off.negated().compareWith(most)).isNotPositive();
        }
    }

    private static double far(Random random) {
        return 3 * random.nextDouble() - 1.5;
    }

    private static double near(Random random, double value) {
        return value + (random.nextInt(9) - 4) * Math.ulp(value);
    }

    private static Contacts star(Random random, double size, double offset) {
        double[] ring = new double[80];
        for (int i = 0; i < 40; i++) {
            double radius = 0.3 + 0.7 * random.nextDouble();
            ring[2 * i] = offset + size * radius * Math.cos(2 * Math.PI * i / 40);
            ring[2 * i + 1] = offset + size * radius * Math.sin(2 * Math.PI * i / 40);
        }
        return contacts(Plane.polygon(ring));
    }

    private static Contacts contacts(Geometry polygon) {
        return new Contacts(Areas.of(List.of(polygon)));
    }
}
