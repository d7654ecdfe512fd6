package casus.movement;

import casus.treaty.Kilometres;
import casus.treaty.LonLat;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * The way of a formation over the ground: fixes at whole microseconds, straight in longitude and latitude and at constant
 * speed between them. A geodesic leg is given by so many fixes that no point errs by a metre.
 *
 * <p>It exists from its first waypoint to the departure from its last, within the scenario's period. Of a gap between two fixes
 * the way is unknown: there it has no place.
 */
public final class Trajectory {
    private final String formation;
    final Track track;
    /** Kilometres, at each fix; between fixes it goes evenly with time. */
    final double[] doubt;
    /** Microseconds, likewise. */
    private final double[] timeDoubt;

    private final Span period;

    /** @param period the scenario's, in microseconds */
    Trajectory(String formation, Track track, double[] doubt, double[] timeDoubt, Span period) {
        this.formation = formation;
        this.track = track.within(period.from(), period.to());
        this.doubt = doubt;
        this.timeDoubt = timeDoubt;
        this.period = period;
    }

    /** The formation's id. */
    public String formation() {
        return formation;
    }

    /** The first instant of its existence. */
    public Instant from() {
        return Micros.instant(track.from);
    }

    /** The last instant of its existence. */
    public Instant to() {
        return Micros.instant(track.to);
    }

    /** Where it was known to be at an instant. */
    public record Point(Instant at, LonLat where) {}

    /**
     * The known parts of its way within the scenario's period, in order of time, each as the points between which it goes
     * straight and evenly. A part of one instant has one point.
     */
    public List<List<Point>> runs() {
        return track.runs().stream().map(this::points).toList();
    }

    private List<Point> points(Track run) {
        return LongStream.concat(
                        LongStream.of(run.from, run.to),
                        Arrays.stream(run.at).filter(at -> at > run.from && at < run.to))
                .sorted()
                .distinct()
                .mapToObj(at -> new Point(Micros.instant(at), place(at)))
                .toList();
    }

    /** Where it is; empty before and after it exists, and inside a gap. */
    public Optional<LonLat> positionAt(Instant instant) {
        return hasPlace(instant) ? Optional.of(place(Micros.of(instant))) : Optional.empty();
    }

    /** How far its place may be from the truth, as the waypoints say; empty where it has no place. */
    public Optional<Kilometres> doubtAt(Instant instant) {
        return hasPlace(instant) ? Optional.of(new Kilometres(at(doubt, Micros.of(instant)))) : Optional.empty();
    }

    private boolean hasPlace(Instant instant) {
        return !instant.isBefore(from()) && !instant.isAfter(to()) && !isLost(instant);
    }

    private boolean isLost(Instant instant) {
        int fix = track.fixBefore(Micros.of(instant));
        return track.unknown(fix) && instant.isAfter(Micros.instant(track.at[fix]));
    }

    LonLat place(long micros) {
        return new LonLat(at(track.x, micros), at(track.y, micros));
    }

    /** The doubt of the time at which it is somewhere; none where the scenario's period begins or ends, which is set. */
    Duration timeDoubtAt(long micros) {
        boolean set = micros == period.from() || micros == period.to();
        return set ? Duration.ZERO : Micros.duration(at(timeDoubt, micros));
    }

    private double at(double[] values, long micros) {
        int i = track.fixBefore(micros);
        if (i + 1 == values.length) {
            return values[i];
        }
        double share = (double) (micros - track.at[i]) / (track.at[i + 1] - track.at[i]);
        return share >= 1 ? values[i + 1] : values[i] + share * (values[i + 1] - values[i]);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Trajectory that
                && formation.equals(that.formation)
                && period.equals(that.period)
                && track.from == that.track.from
                && track.to == that.track.to
                && track.hasSameGaps(that.track)
                && Arrays.equals(track.at, that.track.at)
                && Arrays.equals(track.x, that.track.x)
                && Arrays.equals(track.y, that.track.y)
                && Arrays.equals(doubt, that.doubt)
                && Arrays.equals(timeDoubt, that.timeDoubt);
    }

    @Override
    public int hashCode() {
        return Objects.hash(formation, track.from, track.to, Arrays.hashCode(track.at));
    }

    @Override
    public String toString() {
        return formation + " " + from() + " to " + to() + ", " + track.at.length + " fixes";
    }
}
