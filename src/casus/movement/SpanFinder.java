package casus.movement;

import casus.treaty.Boundary;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a stay is: the maximal intervals that a walk spends on the wanted sides, cut to the track's window. How a walk is
 * found quickly is told in {@link Contacts}.
 */
final class SpanFinder implements AreaWalk.Listener {
    private final boolean inside;
    private final boolean on;
    private final boolean closed;
    private final @Nullable ExactSpan window;
    private final Consumer<ExactSpan> spans;
    private @Nullable Moment opened;
    private @Nullable Moment now;

    private SpanFinder(boolean inside, boolean on, @Nullable ExactSpan window, Consumer<ExactSpan> spans) {
        this.inside = inside;
        this.on = on;
        this.window = window;
        this.spans = spans;
        // Wherever the boundary counts its instants count by themselves.
        closed = on;
    }

    /**
     * Boundary excluded: strictly inside, open intervals of positive length, cut in two where they touch the boundary.
     * Boundary included: inside or on it, closed intervals, a touch from outside being an instant.
     */
    static SpanFinder of(Boundary boundary, @Nullable ExactSpan window, Consumer<ExactSpan> spans) {
        return new SpanFinder(true, boundary == Boundary.INCLUDED, window, spans);
    }

    /** On the boundary: closed intervals. */
    static SpanFinder on(@Nullable ExactSpan window, Consumer<ExactSpan> spans) {
        return new SpanFinder(false, true, window, spans);
    }

    private boolean wants(Side side) {
        return side == Side.INSIDE ? inside : side == Side.ON && on;
    }

    @Override
    public void at(Moment moment, Side side) {
        now = moment;
        if (closed && wants(side)) {
            open();
        } else if (!wants(side)) {
            close();
        }
    }

    @Override
    public void during(Side side) {
        if (wants(side)) {
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
        Moment from = opened;
        Moment to = now;
        opened = null;
        if (from == null || to == null) {
            return;
        }
        if (window != null) {
            from = Moment.later(from, window.from());
            to = Moment.earlier(to, window.to());
        }
        int order = from.compareTo(to);
        if (order < 0 || (closed && order == 0)) {
            spans.accept(new ExactSpan(from, to));
        }
    }
}
