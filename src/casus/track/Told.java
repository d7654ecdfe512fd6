package casus.track;

import casus.problem.Place;
import java.util.Arrays;
import java.util.Optional;

/** Tells fixes on, once it is sure that they lie on the earth, where they must, and that a track's instants rise. */
final class Told {
    private static final int LONGITUDES = 180;
    private static final int LATITUDES = 90;
    private static final long NEVER = Long.MIN_VALUE;

    private final Ids ids = new Ids();
    private final Faults faults;
    private final boolean plane;
    private final Fixes out;
    private long[] last = new long[64];
    private long rows;

    Told(Faults faults, boolean plane, Fixes out) {
        this.faults = faults;
        this.plane = plane;
        this.out = out;
        Arrays.fill(last, NEVER);
    }

    Faults faults() {
        return faults;
    }

    Ids ids() {
        return ids;
    }

    boolean plane() {
        return plane;
    }

    /** Tells a fix, if it can follow the track's last; else says no, and has told nothing. */
    boolean fix(int track, long at, double x, double y) {
        if (track >= last.length) {
            grow(track);
        }
        if (at <= last[track]) {
            return false;
        }
        last[track] = at;
        rows++;
        if (!faults.haveRefused()) {
            out.fix(track, at, x, y);
        }
        return true;
    }

    /** Tells a fix that is not joined to the track's last, and may be of its very instant. */
    boolean jump(int track, long at, double x, double y) {
        if (track >= last.length) {
            grow(track);
        }
        if (at < last[track]) {
            return false;
        }
        if (last[track] != NEVER) {
            last[track] = at - 1;
            if (!faults.haveRefused()) {
                out.gap(track);
            }
        }
        return fix(track, at, x, y);
    }

    private void grow(int track) {
        int before = last.length;
        last = Arrays.copyOf(last, Math.max(track + 1, before * 2));
        Arrays.fill(last, before, last.length, NEVER);
    }

    /** Whether these can be coordinates: finite, and on the earth where they must. */
    boolean lies(double x, double y) {
        return plane
                ? Double.isFinite(x) && Double.isFinite(y)
                : (x >= -LONGITUDES && x <= LONGITUDES && y >= -LATITUDES && y <= LATITUDES);
    }

    /** Why an instant that was refused cannot follow. */
    Fault backwards(int track, long at, String instant) {
        String of = "track `" + ids.name(track) + "`";
        if (at == last[track]) {
            return new Fault(
                    "track-instant-twice",
                    of + " has a second fix at `" + instant + "`",
                    "keep one of the two: nothing is in two places at once");
        }
        return new Fault(
                "track-unsorted",
                of + " goes back to `" + instant + "` from `" + InstantText.shown(last[track]) + "`",
                "sort the file by time; tracks may alternate, but each must go forward");
    }

    /** Why a longitude cannot be one; empty where it can. */
    Optional<Fault> longitude(double x, String written) {
        return angle(x, written, LONGITUDES, "longitude", "");
    }

    /** Why a latitude cannot be one; empty where it can. */
    Optional<Fault> latitude(double y, String written) {
        return angle(y, written, LATITUDES, "latitude", "longitude is `x` and latitude `y`; ");
    }

    private Optional<Fault> angle(double value, String written, int most, String name, String help) {
        if (!Double.isFinite(value)) {
            return Optional.of(Decimal.fault(written));
        }
        if (plane || Math.abs(value) <= most) {
            return Optional.empty();
        }
        return Optional.of(new Fault(
                "no-such-" + name,
                "`" + written + "` is no " + name + ": they go from -" + most + " to " + most,
                help
                        + (faults.byCommand()
                                ? "for coordinates that are no degrees say `--plane`"
                                : "a place is told in degrees")));
    }

    TrackFile whole() {
        TrackFile.LeftOut leftOut = faults.whole();
        if (rows == 0 && leftOut.count() == 0) {
            throw faults.refuse(
                    new Fault("no-rows", "there is no fix in this file", "a track is fixes, each with its time"),
                    Place.of(faults.file()));
        }
        return new TrackFile(ids.all(), rows, leftOut);
    }
}
