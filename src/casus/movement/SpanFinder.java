package casus.movement;

import casus.treaty.Boundary;
import java.util.function.Consumer;
import java.util.function.Supplier;
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
    /** Where only rounded ends are asked for. */
    private final @Nullable Rounded rounded;

    private @Nullable Moment opened;
    private @Nullable Moment now;
    /** Open since a crossing of which nothing is kept but this. */
    private boolean openedByCrossing;

    private long crossedAt;

    /** Hears of a span, in microseconds. */
    interface Rounded {
        void span(long from, long to);
    }

    private SpanFinder(
            boolean inside,
            boolean on,
            @Nullable ExactSpan window,
            Consumer<ExactSpan> spans,
            @Nullable Rounded rounded) {
        this.inside = inside;
        this.on = on;
        this.window = window;
        this.spans = spans;
        this.rounded = rounded;
        // Wherever the boundary counts its instants count by themselves.
        closed = on;
    }

    /**
     * Boundary excluded: strictly inside, open intervals of positive length, cut in two where they touch the boundary.
     * Boundary included: inside or on it, closed intervals, a touch from outside being an instant.
     */
    static SpanFinder of(Boundary boundary, @Nullable ExactSpan window, Consumer<ExactSpan> spans) {
        return new SpanFinder(true, boundary == Boundary.INCLUDED, window, spans, null);
    }

    /** The same, told with rounded ends, which is quicker. */
    static SpanFinder rounded(Boundary boundary, @Nullable ExactSpan window, Rounded rounded) {
        Consumer<ExactSpan> spans =
                span -> rounded.span(span.from().rounded(), span.to().rounded());
        return new SpanFinder(true, boundary == Boundary.INCLUDED, window, spans, window == null ? rounded : null);
    }

    /** On the boundary: closed intervals. */
    static SpanFinder on(@Nullable ExactSpan window, Consumer<ExactSpan> spans) {
        return new SpanFinder(false, true, window, spans, null);
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

    /**
     * Nothing else that is told of this area happens at that instant. So whatever it begins ends later, and whatever it ends began
     * before, and the rounded instant is all that need be kept.
     */
    @Override
    public void crosses(long micros, Supplier<Moment> moment, Side after) {
        if (rounded == null) {
            AreaWalk.Listener.super.crosses(micros, moment, after);
        } else if (wants(after)) {
            openedByCrossing = true;
            crossedAt = micros;
        } else {
            rounded.span(opened == null ? crossedAt : opened.rounded(), micros);
            openedByCrossing = false;
            opened = null;
        }
    }

    private void open() {
        if (opened == null && !openedByCrossing) {
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
        if (openedByCrossing && rounded != null && to != null) {
            openedByCrossing = false;
            rounded.span(crossedAt, to.rounded());
        }
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
