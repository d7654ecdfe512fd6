package casus.treaty;

/** A length in kilometres; may be negative where it is a signed margin. */
public record Kilometres(double value) implements Comparable<Kilometres> {
    public static final Kilometres ZERO = new Kilometres(0);

    public Kilometres {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("not a length: " + value);
        }
    }

    public Kilometres plus(Kilometres other) {
        return new Kilometres(value + other.value);
    }

    public Kilometres negated() {
        return new Kilometres(-value);
    }

    @Override
    public int compareTo(Kilometres other) {
        return Double.compare(value, other.value);
    }
}
