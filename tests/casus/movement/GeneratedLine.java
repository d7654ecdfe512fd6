package casus.movement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.locationtech.jts.geom.LineString;

/**
 * A line and a track drawn from a seed. Every second one lies on a small lattice and is full of contacts: fixes at vertices,
 * in the middle of edges, on the prolongation of an end, and legs from one of these to another. The others lie on a lattice so
 * fine that contacts come only where they are asked for, as it is, or shrunk to about 1e-6, or about 1e6 away, or nowhere
 * on any lattice. Some lines close, some repeat a vertex, some go straight on at one; some tracks have one fix, some halt,
 * some have gaps, some are told of in a window only, some legs last a microsecond or two.
 */
final class GeneratedLine {
    private static final double FINE = 1.0 / (1 << 20);
    private static final double FAR = 1e6;
    private static final int SIZE = 6;

    private final long seed;
    private final double[] line;
    private final double[][] fixes;
    private final BitSet gaps;
    private final long from;
    private final long to;

    GeneratedLine(long seed, double[] line, double[][] fixes, BitSet gaps, long from, long to) {
        this.seed = seed;
        this.line = line;
        this.fixes = fixes;
        this.gaps = gaps;
        this.from = from;
        this.to = to;
    }

    long seed() {
        return seed;
    }

    double[] line() {
        return line;
    }

    double[][] fixes() {
        return fixes;
    }

    BitSet gaps() {
        return gaps;
    }

    long from() {
        return from;
    }

    long to() {
        return to;
    }

    static Stream<Arguments> cases(long first, int count) {
        return Stream.iterate(first, seed -> seed + 1)
                .limit(count)
                .map(seed -> Arguments.argumentSet("seed " + seed, of(seed)));
    }

    static GeneratedLine of(long seed) {
        Random random = new Random(seed * 0x9E3779B97F4A7C15L);
        boolean lattice = seed % 2 == 0;
        int manner = random.nextInt(4);
        double grain = lattice ? 1 : manner == 3 ? 0 : FINE;
        double[] line = line(random, grain);
        double[][] fixes = fixes(random, grain, line);
        BitSet gaps = new BitSet();
        for (int piece = 0; piece + 1 < fixes.length; piece++) {
            gaps.set(piece, random.nextInt(12) == 0);
        }
        long first = (long) fixes[0][0];
        long last = (long) fixes[fixes.length - 1][0];
        boolean windowed = random.nextInt(3) == 0;
        long length = last - first + 1;
        long from = windowed ? first + (long) (random.nextDouble() * length) : first;
        long to = windowed ? from + (long) (random.nextDouble() * (last - from + 1)) : last;
        GeneratedLine one = new GeneratedLine(seed, line, fixes, gaps, from, to);
        return lattice || manner > 1 ? one : manner == 0 ? one.scaled(FINE) : one.moved(FAR, -FAR);
    }

    @Override
    public String toString() {
        return "seed " + seed;
    }

    /** Nothing where the window lies in a gap. */
    List<LineContact> contacts() {
        Track whole = Plane.withGaps(Plane.track(fixes), gaps.stream().toArray());
        for (int i = 0; i + 1 < fixes.length; i++) {
            if (gaps.get(i) && from > fixes[i][0] && to < fixes[i + 1][0]) {
                return List.of();
            }
        }
        return LineContact.of(whole.within(from, to), Polyline.of(string()));
    }

    List<CrossingOracle.Contact> oracle() {
        return new CrossingOracle(line).contacts(fixes, gaps, from, to);
    }

    LineString string() {
        return Plane.line(line);
    }

    boolean closed() {
        return line[0] == line[line.length - 2] && line[1] == line[line.length - 1];
    }

    /** Exact, by a power of two. */
    GeneratedLine scaled(double factor) {
        return changed(factor, 0, 0);
    }

    GeneratedLine moved(double dx, double dy) {
        return changed(1, dx, dy);
    }

    GeneratedLine with(double[] other) {
        return new GeneratedLine(seed, other, fixes, gaps, from, to);
    }

    private GeneratedLine changed(double factor, double dx, double dy) {
        double[] vertices = line.clone();
        for (int i = 0; i < vertices.length; i += 2) {
            vertices[i] = vertices[i] * factor + dx;
            vertices[i + 1] = vertices[i + 1] * factor + dy;
        }
        double[][] ways = Stream.of(fixes)
                .map(fix -> Plane.fix(fix[0], fix[1] * factor + dx, fix[2] * factor + dy))
                .toArray(double[][]::new);
        return new GeneratedLine(seed, vertices, ways, gaps, from, to);
    }

    /** A line that does not meet itself. */
    private static double[] line(Random random, double grain) {
        while (true) {
            int vertices = 2 + random.nextInt(5);
            boolean closes = vertices > 2 && random.nextInt(4) == 0;
            List<Double> line = new ArrayList<>();
            for (int i = 0; i < vertices; i++) {
                line.add(draw(random, grain, 0, SIZE));
                line.add(draw(random, grain, 0, SIZE));
            }
            if (closes) {
                line.add(line.get(0));
                line.add(line.get(1));
            }
            double[] xy = line.stream().mapToDouble(each -> each).toArray();
            if (distinct(xy) && Plane.line(xy).isSimple()) {
                return random.nextInt(6) == 0 ? repeated(xy, random.nextInt(xy.length / 2)) : xy;
            }
        }
    }

    private static boolean distinct(double[] xy) {
        for (int i = 0; i + 3 < xy.length; i += 2) {
            if (xy[i] == xy[i + 2] && xy[i + 1] == xy[i + 3]) {
                return false;
            }
        }
        return true;
    }

    private static double[] repeated(double[] xy, int vertex) {
        double[] more = new double[xy.length + 2];
        System.arraycopy(xy, 0, more, 0, 2 * vertex + 2);
        System.arraycopy(xy, 2 * vertex, more, 2 * vertex + 2, xy.length - 2 * vertex);
        return more;
    }

    private static double draw(Random random, double grain, double low, double size) {
        double share = random.nextDouble();
        return grain == 0 ? low + share * size : low + Math.floor(share * (size / grain + 1)) * grain;
    }

    private static double[][] fixes(Random random, double grain, double[] line) {
        double[][] fixes = new double[random.nextInt(12) == 0 ? 1 : 2 + random.nextInt(7)][];
        long beat = random.nextInt(5) == 0 ? 1_000_003 : 1;
        int longest = random.nextInt(3) == 0 ? 1 : 40;
        long at = (random.nextInt(100) - 50L) * beat;
        for (int i = 0; i < fixes.length; i++) {
            double[] place = place(random, grain, line, i == 0 ? new double[0] : fixes[i - 1]);
            fixes[i] = Plane.fix((double) at, place[1], place[2]);
            at += (1 + random.nextInt(longest)) * beat;
        }
        return fixes;
    }

    /** A halt, a vertex, the middle of an edge, straight on from an end, along an axis, or anywhere. */
    private static double[] place(Random random, double grain, double[] line, double[] before) {
        int edge = 2 * random.nextInt(line.length / 2 - 1);
        int last = line.length - 2;
        double[] anywhere = Plane.fix(0, draw(random, grain, -1, SIZE + 2), draw(random, grain, -1, SIZE + 2));
        return switch (random.nextInt(10)) {
            case 0 -> before.length == 0 ? anywhere : before;
            case 1, 2 -> Plane.fix(0, line[edge], line[edge + 1]);
            case 3, 4 -> Plane.fix(0, (line[edge] + line[edge + 2]) / 2, (line[edge + 1] + line[edge + 3]) / 2);
            case 5 -> Plane.fix(0, 2 * line[last] - line[last - 2], 2 * line[last + 1] - line[last - 1]);
            case 6 -> Plane.fix(0, 2 * line[0] - line[2], 2 * line[1] - line[3]);
            case 7 -> before.length == 0 ? anywhere : Plane.fix(0, before[1], anywhere[2]);
            default -> anywhere;
        };
    }
}
