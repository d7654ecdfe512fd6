package casus.movement;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Fractions of whole numbers, for the slow oracle. */
record Fraction(BigInteger over, BigInteger under) implements Comparable<Fraction> {
    static final Fraction ZERO = of(0);
    static final Fraction ONE = of(1);

    Fraction {
        BigInteger common = over.gcd(under);
        if (under.signum() < 0) {
            common = common.negate();
        }
        over = over.divide(common);
        under = under.divide(common);
    }

    static Fraction of(double value) {
        BigDecimal exact = new BigDecimal(value);
        return exact.scale() > 0
                ? new Fraction(exact.unscaledValue(), BigInteger.TEN.pow(exact.scale()))
                : new Fraction(exact.toBigIntegerExact(), BigInteger.ONE);
    }

    Fraction plus(Fraction other) {
        return new Fraction(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
    }

    Fraction minus(Fraction other) {
        return plus(new Fraction(other.over.negate(), other.under));
    }

    Fraction times(Fraction other) {
        return new Fraction(over.multiply(other.over), under.multiply(other.under));
    }

    Fraction dividedBy(Fraction other) {
        return new Fraction(over.multiply(other.under), under.multiply(other.over));
    }

    int signum() {
        return over.signum();
    }

    long halfUp() {
        BigDecimal twice = new BigDecimal(over.shiftLeft(1).add(under));
        return twice.divide(new BigDecimal(under.shiftLeft(1)), 0, RoundingMode.FLOOR)
                .longValueExact();
    }

    @Override
    public int compareTo(Fraction other) {
        return over.multiply(other.under).compareTo(other.over.multiply(under));
    }
}
