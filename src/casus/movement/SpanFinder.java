package casus.movement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects the maximal intervals that a walk spends on the wanted sides, cut to the track's window. */
final class SpanFinder implements AreaWalk.Listener {
    private final Set<Side> wanted;
    private final boolean closed;
    private final Moment first;
    private final Moment last;
    private final List<ExactSpan> spans = new ArrayList<>();
    private @Nullable Moment opened;
    private Moment now;

    private SpanFinder(Set<Side> wanted, boolean closed, Track track) {
        this.wanted = wanted;
        this.closed = closed;
        first = Moment.of(track.from);
        last = Moment.of(track.to);
        now = first;
    }

    /** Strictly inside: open intervals of positive length, cut in two where they touch the boundary. */
    static SpanFinder inside(Track track) {
        return new SpanFinder(EnumSet.of(Side.INSIDE), false, track);
    }

    /** Inside or on the boundary: closed intervals, a touch from outside being an instant. */
    static SpanFinder insideOrOn(Track track) {
        return new SpanFinder(EnumSet.of(Side.INSIDE, Side.ON), true, track);
    }

    /** On the boundary: closed intervals. */
    static SpanFinder on(Track track) {
        return new SpanFinder(EnumSet.of(Side.ON), true, track);
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

    private void close() {
        if (opened == null) {
            return;
        }
        Moment from = Moment.later(opened, first);
        Moment to = Moment.earlier(now, last);
        int order = from.compareTo(to);
        if (order < 0 || (closed && order == 0)) {
            spans.add(new ExactSpan(from, to));
        }
        opened = null;
    }

    /** What was found, when the walk is over. */
    List<ExactSpan> found() {
        close();
        return List.copyOf(spans);
    }
}
