package casus.track;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamLocation;

/** One thing that moves, as far as it has been read; its members come in any order. */
final class JsonWay {
    @Nullable
    JsonPlaces places;

    @Nullable
    JsonInstants instants;
    /** One for all legs, or one for each; none where the file says nothing. */
    @Nullable
    List<Motion> motions;
    /** What keeps it from being told, and where that stands. */
    @Nullable
    Fault fault;

    @Nullable
    TokenStreamLocation spot;

    boolean isEmpty() {
        return places == null && instants == null;
    }

    /** How many fixes it would have been. */
    int rows() {
        return Math.max(1, Math.max(places == null ? 0 : places.count(), instants == null ? 0 : instants.count()));
    }

    /** Notes what keeps it from being told; the first such thing is said. */
    void unusable(Fault why, TokenStreamLocation at) {
        if (fault == null) {
            fault = why;
            spot = at;
        }
    }
}
