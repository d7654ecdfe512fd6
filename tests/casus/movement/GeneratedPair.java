package casus.movement;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/**
 * Two tracks and a radius drawn from a seed. Every second pair lies on a small lattice and is full of tangents and meetings;
 * the others lie on a fine one, as it is, or shrunk to about 1e-6, or about 1e6 away. Instants are even, so that the middles
 * of legs are exact. Some pairs share their instants, some tracks have one fix, some legs are rests.
 */
final class GeneratedPair {
    private static final double FINE = 1.0 / (1 << 20);
    private static final double SMALL = 1.0 / (1 << 20);
    private static final double FAR = 1e6;
    private static final int SIZE = 6;

    private final long seed;
    private final double[][] one;
    private final double[][] other;
    private final double radius;

    private GeneratedPair(long seed, double[][] one, double[][] other, double radius) {
        this.seed = seed;
        this.one = one;
        this.other = other;
        this.radius = radius;
    }

    static Stream<Arguments> cases(long first, int count) {
        return Stream.iterate(first, seed -> seed + 1)
                .limit(count)
                .map(seed -> Arguments.argumentSet("seed " + seed, of(seed)));
    }

    static GeneratedPair of(long seed) {
        Random random = new Random(seed * 0x9E3779B97F4A7C15L);
        boolean lattice = seed % 2 == 0;
        double grain = lattice ? 1 : FINE;
        long beat = seed % 5 == 0 ? 1_000_003 : 1;
        double[][] one = fixes(random, grain, beat);
        double[][] other = fixes(random, grain, beat);
        if (random.nextInt(2) == 0) {
            for (int i = 0; i < Math.min(one.length, other.length); i++) {
                other[i][0] = one[i][0];
            }
            other = Arrays.copyOf(other, Math.min(one.length, other.length));
        }
        double radius = random.nextInt(5) == 0 ? 0 : draw(random, grain, 4);
        GeneratedPair pair = new GeneratedPair(seed, one, other, radius);
        if (lattice) {
            return pair;
        }
        return switch (random.nextInt(3)) {
            case 0 -> pair.scaled(SMALL);
            case 1 -> pair.moved(FAR, -FAR);
            default -> pair;
        };
    }

    long seed() {
        return seed;
    }

    double[][] one() {
        return one;
    }

    double[][] other() {
        return other;
    }

    double radius() {
        return radius;
    }

    @Override
    public String toString() {
        return "seed " + seed;
    }

    Track first() {
        return Plane.track(one);
    }

    Track second() {
        return Plane.track(other);
    }

    SightingOracle oracle(boolean halfDown) {
        return new SightingOracle(one, other, radius, halfDown);
    }

    /** Exact, by a power of two. */
    GeneratedPair scaled(double factor) {
        return new GeneratedPair(seed, changed(one, factor, 0, 0), changed(other, factor, 0, 0), radius * factor);
    }

    GeneratedPair moved(double dx, double dy) {
        return new GeneratedPair(seed, changed(one, 1, dx, dy), changed(other, 1, dx, dy), radius);
    }

    private static double[][] changed(double[][] fixes, double factor, double dx, double dy) {
        return Stream.of(fixes)
                .map(fix -> Plane.fix(fix[0], fix[1] * factor + dx, fix[2] * factor + dy))
                .toArray(double[][]::new);
    }

    private static double[][] fixes(Random random, double grain, long beat) {
        double[][] fixes = new double[random.nextInt(12) == 0 ? 1 : 3 + random.nextInt(7)][];
        long at = 2L * (random.nextInt(5) - 2) * beat;
        int longest = random.nextInt(2) == 0 ? 1 : 9;
        for (int i = 0; i < fixes.length; i++) {
            fixes[i] = i == 0 ? anywhere(random, grain) : next(random, grain, fixes[i - 1]);
            fixes[i][0] = (double) at;
            at += 2L * (1 + random.nextInt(longest)) * beat;
        }
        return fixes;
    }

    /** A rest, along an axis, or anywhere. */
    private static double[] next(Random random, double grain, double[] before) {
        double[] there = anywhere(random, grain);
        return switch (random.nextInt(8)) {
            case 0 -> before.clone();
            case 1, 2 -> Plane.fix(0, there[1], before[2]);
            case 3, 4 -> Plane.fix(0, before[1], there[2]);
            default -> there;
        };
    }

    private static double[] anywhere(Random random, double grain) {
        return Plane.fix(0, draw(random, grain, SIZE), draw(random, grain, SIZE));
    }

    private static double draw(Random random, double grain, double size) {
        return Math.floor(random.nextDouble() * (size / grain)) * grain;
    }
}
