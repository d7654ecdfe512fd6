package casus.movement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/**
 * A track and an area drawn from a seed. Every second one lies on a small lattice and is full of contacts; the others lie on
 * a lattice so fine that contacts come only where they are asked for. Middles of legs and edges are exact in both.
 */
final class Generated {
    private static final double FINE = 1.0 / (1 << 20);
    private static final int SIZE = 8;

    private final long seed;
    private final double[][] fixes;
    private final double[] shell;
    private final double[] hole;

    private Generated(long seed, double[][] fixes, double[] shell, double[] hole) {
        this.seed = seed;
        this.fixes = fixes;
        this.shell = shell;
        this.hole = hole;
    }

    long seed() {
        return seed;
    }

    double[][] fixes() {
        return fixes;
    }

    double[] shell() {
        return shell;
    }

    double[] hole() {
        return hole;
    }

    @Override
    public String toString() {
        return "seed " + seed;
    }

    static Stream<Arguments> cases(long first, int count) {
        return drawn(first).limit(count).map(Generated::named);
    }

    /** Tracks that have a length: more than one instant. */
    static Stream<Arguments> moving(long first, int count) {
        return drawn(first).filter(one -> one.fixes.length > 1).limit(count).map(Generated::named);
    }

    private static Stream<Generated> drawn(long first) {
        return Stream.iterate(first, seed -> seed + 1).map(Generated::of);
    }

    private static Arguments named(Generated one) {
        return Arguments.argumentSet("seed " + one.seed(), one);
    }

    static Generated of(long seed) {
        Random random = new Random(seed * 0x9E3779B97F4A7C15L);
        double grain = seed % 2 == 0 ? 1 : FINE;
        double[] shell = shell(random, grain);
        return new Generated(seed, fixes(random, grain, shell), shell, hole(random, grain, shell));
    }

    Track track() {
        return Plane.track(fixes);
    }

    boolean holed() {
        return hole.length > 0;
    }

    Polygon polygon() {
        return holed() ? Plane.polygon(shell, hole) : Plane.polygon(shell);
    }

    /** Some squares of a chess board, as parts that meet at edges and vertices. */
    static Geometry squares(long seed) {
        Random random = new Random(seed);
        List<Polygon> squares = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            if (random.nextInt(5) < 3 || (i == 15 && squares.isEmpty())) {
                double x = 2.0 * (i % 4);
                int row = i / 4;
                double y = 2.0 * row;
                squares.add(Plane.polygon(Plane.ring(x, y, x + 2, y, x + 2, y + 2, x, y + 2)));
            }
        }
        return Plane.together(squares.toArray(Polygon[]::new));
    }

    private static double[] shell(Random random, double grain) {
        while (true) {
            double[] ring = star(random, grain, 3 + random.nextInt(8), 0, SIZE);
            if (Plane.polygon(ring).isValid()) {
                return ring;
            }
        }
    }

    private static double[] hole(Random random, double grain, double[] shell) {
        for (int tries = 0; tries < 20; tries++) {
            double[] ring = star(random, grain, 3 + random.nextInt(3), 2, 4);
            if (Plane.polygon(ring).isValid() && Plane.polygon(shell, ring).isValid()) {
                return ring;
            }
        }
        return new double[0];
    }

    private static double[] star(Random random, double grain, int corners, double low, double size) {
        List<Coordinate> points = new ArrayList<>();
        for (int i = 0; i < corners; i++) {
            points.add(new Coordinate(draw(random, grain, low, size), draw(random, grain, low, size)));
        }
        double centre = low + size / 2;
        points.sort(Comparator.comparingDouble(point -> Math.atan2(point.y - centre, point.x - centre)));
        return points.stream()
                .flatMap(point -> Stream.of(point.x, point.y))
                .mapToDouble(d -> d)
                .toArray();
    }

    private static double draw(Random random, double grain, double low, double size) {
        return low + Math.floor(random.nextDouble() * (size / grain + 1)) * grain;
    }

    private static double[][] fixes(Random random, double grain, double[] shell) {
        double[][] fixes = new double[1 + random.nextInt(7)][];
        fixes[0] = new double[] {0, SIZE / 2.0, SIZE / 2.0};
        double at = -200 + 2 * random.nextInt(100);
        for (int i = 0; i < fixes.length; i++) {
            fixes[i] = place(random, grain, shell, fixes[Math.max(0, i - 1)]);
            fixes[i][0] = at;
            at += 2 * (1 + random.nextInt(60));
        }
        return fixes;
    }

    /** A halt, a vertex, the middle of an edge, or anywhere. */
    private static double[] place(Random random, double grain, double[] shell, double[] before) {
        int vertex = 2 * random.nextInt(shell.length / 2);
        int next = (vertex + 2) % shell.length;
        return switch (random.nextInt(8)) {
            case 0 -> before.clone();
            case 1 -> new double[] {0, shell[vertex], shell[vertex + 1]};
            case 2 -> new double[] {0, (shell[vertex] + shell[next]) / 2, (shell[vertex + 1] + shell[next + 1]) / 2};
            default -> new double[] {0, draw(random, grain, -1, SIZE + 2), draw(random, grain, -1, SIZE + 2)};
        };
    }
}
