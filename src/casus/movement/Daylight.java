package casus.movement;

import casus.treaty.LonLat;
import java.util.ArrayList;
import java.util.List;

/**
 * When it is day at a place that may move: the sun's upper limb is over a level horizon, without regard to hills, to the
 * height of the eye and to twilight. Of a polar day there is one interval, of a polar night none.
 *
 * <p>Solved, not stepped. At a place that moves, the sun is not highest just when it passes the meridian, so that culminations
 * would be no safe brackets. How fast it can rise or sink is known instead: it turns with the sky and with the way. Where
 * it is farther from the horizon than it could have gone there and back, a part of the time has neither sunrise nor sunset;
 * any other part is halved, down to half a millisecond. Days or nights that are shorter are not told.
 *
 * <p>The parts begin at fixes and at midnights in UTC, whatever the interval asked for, so that the same sunrise is the same
 * microsecond whoever asks.
 */
final class Daylight {
    private static final long DAY = 86_400_000_000L;
    private static final long FINEST = 500;
    /** The almanac goes by the millisecond: by so much its sun may be early. */
    private static final long ALMANAC = 1000;
    /** Degrees a microsecond: the sky's 15.041 an hour, and more than the sun's own way among the stars. */
    private static final double SKY = 15.1 / 3_600_000_000L;

    private final Leg leg;
    private final double fastest;
    private final Dawns dawns;

    private Daylight(Leg leg, Dawns dawns) {
        this.leg = leg;
        this.fastest = SKY + leg.speed();
        this.dawns = dawns;
    }

    /** The daylight between two instants, at a place that rests. */
    static Windows at(LonLat place, Span during) {
        return over(List.of(Leg.rest(place, during)), during);
    }

    /** The daylight that a formation meets between two instants of its existence with no gap between them. */
    static Windows along(Trajectory trajectory, Span during) {
        Track track = trajectory.track;
        List<Leg> legs = new ArrayList<>();
        for (int piece = Math.max(0, track.fixBefore(during.from()) - 1);
                piece < track.pieces() && track.at[piece] <= during.to();
                piece++) {
            boolean known = !track.unknown(piece);
            if (known && track.at[piece + 1] >= during.from()) {
                legs.add(Leg.of(track, piece));
            }
        }
        // A fix alone, be it the only one or one between two gaps.
        if (legs.isEmpty()) {
            return at(trajectory.place(during.from()), during);
        }
        if (legs.stream().allMatch(leg -> leg.keeps(true, during))) {
            return Windows.of(during);
        }
        return legs.stream().allMatch(leg -> leg.keeps(false, during)) ? Windows.of() : over(legs, during);
    }

    private static Windows over(List<Leg> legs, Span during) {
        Dawns dawns = new Dawns();
        for (Leg leg : legs) {
            Daylight light = new Daylight(leg, dawns);
            for (long start = leg.from; start < leg.to; start = nextMidnight(start)) {
                long end = Math.min(leg.to, nextMidnight(start));
                if (start <= during.to() && end >= during.from()) {
                    light.search(start, end);
                }
            }
        }
        return dawns.days().within(Windows.of(during));
    }

    private static long nextMidnight(long micros) {
        return Math.multiplyExact(Math.floorDiv(micros, DAY) + 1, DAY);
    }

    private void search(long from, long to) {
        double start = leg.above(from);
        double end = leg.above(to);
        dawns.begin(from, start >= 0);
        halve(from, start, to, end);
        dawns.goOn(to);
    }

    private void halve(long from, double start, long to, double end) {
        boolean turned = start >= 0 != end >= 0;
        if (!turned && Math.abs(start) + Math.abs(end) > fastest * (to - from + ALMANAC)) {
            return;
        }
        long half = from + (to - from) / 2;
        if (to - from <= FINEST) {
            if (turned) {
                dawns.turn(half);
            }
            return;
        }
        double middle = leg.above(half);
        halve(from, start, half, middle);
        halve(half, middle, to, end);
    }

    /** Straight in longitude and latitude. */
    private record Leg(long from, long to, double lon, double lat, double east, double north) {
        static Leg of(Track track, int piece) {
            int next = piece + 1;
            return new Leg(
                    track.at[piece],
                    track.at[next],
                    track.x[piece],
                    track.y[piece],
                    track.x[next] - track.x[piece],
                    track.y[next] - track.y[piece]);
        }

        static Leg rest(LonLat place, Span during) {
            long first = nextMidnight(during.from()) - DAY;
            return new Leg(first, nextMidnight(during.to()), place.lon(), place.lat(), 0, 0);
        }

        /** Degrees of a great circle in a microsecond, at most. */
        double speed() {
            return Math.hypot(east, north) / (to - from);
        }

        /** Whether in these times the sun is over the horizon, or under it, so far that it cannot have turned; false where unsure. */
        boolean keeps(boolean day, Span during) {
            long start = Math.max(from, during.from());
            long end = Math.min(to, during.to());
            double turns = (SKY + speed()) * (end - start + 2 * (ALMANAC + FINEST));
            return over(day, start, turns) && over(day, end, turns);
        }

        private boolean over(boolean day, long micros, double by) {
            double above = above(micros);
            return day ? above > by : above < -by;
        }

        double above(long micros) {
            double share = (double) (micros - from) / (to - from);
            return Sunlight.above(micros, lon + share * east, lat + share * north);
        }
    }

    /** Sunrises and sunsets as they come, made into days. */
    private static final class Dawns {
        private final List<Span> days = new ArrayList<>();
        private boolean begun;
        private boolean day;
        private long since;
        private long last;

        void begin(long at, boolean light) {
            if (!begun) {
                begun = true;
                day = light;
                since = at;
            }
        }

        void turn(long at) {
            if (day) {
                days.add(new Span(since, at));
            }
            day = !day;
            since = at;
        }

        void goOn(long until) {
            last = until;
        }

        Windows days() {
            if (day) {
                days.add(new Span(since, last));
                day = false;
            }
            return new Windows(days);
        }
    }
}
