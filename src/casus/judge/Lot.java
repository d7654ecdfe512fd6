package casus.judge;

import java.util.OptionalLong;

/**
 * Lots that are drawn from a scenario's seed by the name of what they decide: another formation, or another order of the file,
 * changes no lot that was drawn without it.
 */
final class Lot {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private Lot() {}

    /** A number from 0 (included) to 1 (excluded), each as likely as the others: of 53 bits. */
    static double of(OptionalLong seed, String name, int ordinal) {
        // FNV-1a over the name's characters, then the finalizer of SplitMix64 (Steele, Lea and Flood 2014) after each
        // part.
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * 0x100000001B3L;
        }
        long drawn = mixed(mixed(mixed(seed.orElse(0) + GOLDEN) ^ hash) + ordinal * GOLDEN);
        return (drawn >>> 11) * 0x1.0p-53;
    }

    private static long mixed(long bits) {
        long mixed = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
