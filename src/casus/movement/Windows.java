package casus.movement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Closed intervals of time, both ends included, in order and apart: two that share an instant are told as one. What is left of
 * daylight, or of fair weather, is cut with {@link #within}; a cut keeps its ends, so that windows that only touch leave the
 * instant that they share.
 */
record Windows(List<Span> spans) {
    Windows {
        spans = joined(spans);
    }

    static Windows of(Span... spans) {
        return new Windows(List.of(spans));
    }

    private static List<Span> joined(List<Span> spans) {
        List<Span> inOrder = new ArrayList<>(spans);
        inOrder.sort(Comparator.comparingLong(Span::from));
        List<Span> joined = new ArrayList<>();
        for (Span span : inOrder) {
            if (span.from() > span.to()) {
                throw new IllegalArgumentException("ends before it starts: " + span);
            }
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).to() >= span.from()) {
                Span before = joined.get(last);
                joined.set(last, new Span(before.from(), Math.max(before.to(), span.to())));
            } else {
                joined.add(span);
            }
        }
        return List.copyOf(joined);
    }

    /** The whole microseconds that lie in these windows and in none of the others, which are closed too. */
    Windows without(List<Span> others) {
        List<Span> left = spans;
        for (Span other : others) {
            List<Span> cut = new ArrayList<>();
            for (Span span : left) {
                if (other.from() > span.to() || other.to() < span.from()) {
                    cut.add(span);
                    continue;
                }
                if (span.from() < other.from()) {
                    cut.add(new Span(span.from(), other.from() - 1));
                }
                if (span.to() > other.to()) {
                    cut.add(new Span(other.to() + 1, span.to()));
                }
            }
            left = cut;
        }
        return new Windows(left);
    }

    /** The instants that lie in these windows and in the others too. */
    Windows within(Windows others) {
        List<Span> common = new ArrayList<>();
        int mine = 0;
        int theirs = 0;
        while (mine < spans.size() && theirs < others.spans.size()) {
            Span one = spans.get(mine);
            Span other = others.spans.get(theirs);
            long from = Math.max(one.from(), other.from());
            long to = Math.min(one.to(), other.to());
            if (from <= to) {
                common.add(new Span(from, to));
            }
            if (one.to() < other.to()) {
                mine++;
            } else {
                theirs++;
            }
        }
        return new Windows(common);
    }
}
