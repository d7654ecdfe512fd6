package casus.track;

import java.util.List;

/**
 * The legs of something that moves, read whole.
 *
 * @param motions one for all legs, or one for each
 * @param id of its track
 */
record JsonLegs(JsonPlaces places, JsonInstants instants, List<Motion> motions, String id) {
    /**
     * Tells its fixes, but for those that are none.
     *
     * @param fix whether it is one fix, joined to the track's last; else its parts stand by themselves
     */
    void tell(boolean fix, JsonTokens tokens, Told told, Parts parts) {
        int bad = 0;
        Fault refused = null;
        boolean first = true;
        for (int i = 0; i < places.count(); i++) {
            boolean starts = !fix && (i == 0 || places.starts(i));
            if (starts) {
                parts.begin();
            }
            first |= starts;
            boolean sound = places.isSound(i) && instants.at(i) != InstantText.NONE;
            if (sound
                    && follows(i, first ? Motion.LINEAR : motion(i), told.ids().of(id), parts)) {
                first = false;
            } else {
                bad++;
                refused = sound && refused == null ? refusal(i, told) : refused;
            }
        }
        if (refused != null) {
            // Said once: where one instant comes too early, most of the others do.
            tokens.leaveOut(refused, instants.spot(), 0);
        }
        told.faults().leaveOut(bad);
    }

    /** How it moves on the leg that ends there. */
    private Motion motion(int i) {
        return motions.get(motions.size() == 1 ? 0 : i - 1);
    }

    private boolean follows(int i, Motion motion, int track, Parts parts) {
        if (track < 0) {
            return false;
        }
        if (motion == Motion.STEP) {
            return parts.step(track, instants.at(i), places.x(i), places.y(i));
        }
        if (motion == Motion.DISCRETE) {
            parts.begin();
        }
        return parts.fix(track, instants.at(i), places.x(i), places.y(i));
    }

    private Fault refusal(int i, Told told) {
        int track = told.ids().of(id);
        return track < 0
                ? told.ids().fault(id)
                : told.backwards(track, instants.at(i), InstantText.shown(instants.at(i)));
    }
}
