package casus.movement;

import casus.treaty.Kilometres;
import casus.treaty.LonLat;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/**
 * The way of a formation over the ground: fixes at whole microseconds, straight in longitude and latitude and at constant
 * speed between them. A geodesic leg is given by so many fixes that no point errs by a metre.
 *
 * <p>It exists from its first waypoint to the departure from its last, within the scenario's period.
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

    /** Where it is; empty before and after it exists. */
    public Optional<LonLat> positionAt(Instant instant) {
        return exists(instant) ? Optional.of(place(Micros.of(instant))) : Optional.empty();
    }

    /** How far its place may be from the truth, as the waypoints say; empty before and after it exists. */
    public Optional<Kilometres> doubtAt(Instant instant) {
        return exists(instant) ? Optional.of(new Kilometres(at(doubt, Micros.of(instant)))) : Optional.empty();
    }

    private boolean exists(Instant instant) {
        return !instant.isBefore(from()) && !instant.isAfter(to());
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
        int i = pieceAt(micros);
        if (i + 1 == values.length) {
            return values[i];
        }
        double share = (double) (micros - track.at[i]) / (track.at[i + 1] - track.at[i]);
        return share >= 1 ? values[i + 1] : values[i] + share * (values[i + 1] - values[i]);
    }

    private int pieceAt(long micros) {
        int found = Arrays.binarySearch(track.at, micros);
        return Math.max(0, found >= 0 ? found : -found - 2);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Trajectory that
                && formation.equals(that.formation)
                && period.equals(that.period)
                && track.from == that.track.from
                && track.to == that.track.to
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
