package casus.movement;

import java.math.BigInteger;

/** An exact binary fraction, {@code bits · 2^exponent}: every finite double is one, and so are sums and products. */
final class Dyadic {
    static final Dyadic ZERO = new Dyadic(BigInteger.ZERO, 0);
    private static final int FRACTION_BITS = 52;

    private final BigInteger bits;
    private final int exponent;

    private Dyadic(BigInteger bits, int exponent) {
        this.bits = bits;
        this.exponent = exponent;
    }

    static Dyadic of(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("not a finite number: " + value);
        }
        if (value == 0) {
            return ZERO;
        }
        long fraction = Double.doubleToRawLongBits(value) & ((1L << FRACTION_BITS) - 1);
        int exponent = Math.getExponent(value);
        long mantissa = exponent < Double.MIN_EXPONENT ? fraction : fraction | (1L << FRACTION_BITS);
        int zeros = Long.numberOfTrailingZeros(mantissa);
        long odd = mantissa >> zeros;
        int scale = Math.max(exponent, Double.MIN_EXPONENT) - FRACTION_BITS + zeros;
        return new Dyadic(BigInteger.valueOf(value < 0 ? -odd : odd), scale);
    }

    static Dyadic of(long value) {
        return new Dyadic(BigInteger.valueOf(value), 0);
    }

    Dyadic plus(Dyadic other) {
        int least = Math.min(exponent, other.exponent);
        return new Dyadic(at(least).add(other.at(least)), least);
    }

    Dyadic minus(Dyadic other) {
        return plus(other.negated());
    }

    Dyadic times(Dyadic other) {
        return new Dyadic(bits.multiply(other.bits), exponent + other.exponent);
    }

    Dyadic negated() {
        return new Dyadic(bits.negate(), exponent);
    }

    int signum() {
        return bits.signum();
    }

    int compareWith(Dyadic other) {
        return minus(other).signum();
    }

    /** The greatest whole number that is not over this divided by the divisor, which is above nought. */
    BigInteger floorOver(Dyadic divisor) {
        int least = Math.min(exponent, divisor.exponent);
        BigInteger[] parts = at(least).divideAndRemainder(divisor.at(least));
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    /** This divided by the divisor, good to some fifty binary places; for places to show, never for a decision. */
    double about(Dyadic divisor) {
        int shift = Math.max(0, 64 + divisor.bits.bitLength() + divisor.exponent - bits.bitLength() - exponent);
        Dyadic raised = new Dyadic(bits, exponent + shift);
        return Math.scalb(raised.floorOver(divisor).doubleValue(), -shift);
    }

    private BigInteger at(int lower) {
        return bits.shiftLeft(exponent - lower);
    }
}
