package casus.movement;

import casus.treaty.Boundary;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a stay is: the maximal intervals that a walk spends on the wanted sides, cut to the track's window. How a walk is
 * found quickly is told in {@link Contacts}.
 */
final class SpanFinder implements AreaWalk.Listener {
    private static final Set<Side> INSIDE = Collections.unmodifiableSet(EnumSet.of(Side.INSIDE));
    private static final Set<Side> INSIDE_OR_ON = Collections.unmodifiableSet(EnumSet.of(Side.INSIDE, Side.ON));
    private static final Set<Side> ON = Collections.unmodifiableSet(EnumSet.of(Side.ON));

    private final Set<Side> wanted;
    private final boolean closed;
    private final Moment first;
    private final Moment last;
    private final Consumer<ExactSpan> spans;
    private @Nullable Moment opened;
    private Moment now;

    private SpanFinder(Set<Side> wanted, boolean closed, ExactSpan window, Consumer<ExactSpan> spans) {
        this.wanted = wanted;
        this.closed = closed;
        this.spans = spans;
        first = window.from();
        last = window.to();
        now = first;
    }

    /**
     * Boundary excluded: strictly inside, open intervals of positive length, cut in two where they touch the boundary.
     * Boundary included: inside or on it, closed intervals, a touch from outside being an instant.
     */
    static SpanFinder of(Boundary boundary, ExactSpan window, Consumer<ExactSpan> spans) {
        return boundary == Boundary.INCLUDED
                ? new SpanFinder(INSIDE_OR_ON, true, window, spans)
                : new SpanFinder(INSIDE, false, window, spans);
    }

    /** On the boundary: closed intervals. */
    static SpanFinder on(ExactSpan window, Consumer<ExactSpan> spans) {
        return new SpanFinder(ON, true, window, spans);
    }

    @Override
    public void at(Moment moment, Side side) {
        now = moment;
        if (closed && wanted.contains(side)) {
            open();
        } else if (!wanted.contains(side)) {
            close();
        }
    }

    @Override
    public void during(Side side) {
        if (wanted.contains(side)) {
            open();
        } else {
            close();
        }
    }

    private void open() {
        if (opened == null) {
            opened = now;
        }
    }

    @Override
    public void over() {
        close();
    }

    private void close() {
        if (opened == null) {
            return;
        }
        Moment from = Moment.later(opened, first);
        Moment to = Moment.earlier(now, last);
        int order = from.compareTo(to);
        if (order < 0 || (closed && order == 0)) {
            spans.accept(new ExactSpan(from, to));
        }
        opened = null;
    }
}
