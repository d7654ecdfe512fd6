package casus.movement;

/** An interval of time with its exact ends. */
record ExactSpan(Moment from, Moment to) {
    Span rounded() {
        return new Span(from.rounded(), to.rounded());
    }

    boolean holds(ExactSpan other) {
        return from.compareTo(other.from) <= 0 && to.compareTo(other.to) >= 0;
    }

    boolean meets(ExactSpan other) {
        return from.compareTo(other.to) <= 0 && to.compareTo(other.from) >= 0;
    }
}
