package casus.track;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells the fixes of a feature that has been read, or why it has none. */
final class JsonTeller {
    private static final List<Motion> STRAIGHT = List.of(Motion.LINEAR);

    private final JsonTokens tokens;
    private final Told told;
    private final Parts parts;

    JsonTeller(JsonTokens tokens, Told told) {
        this.tokens = tokens;
        this.told = told;
        this.parts = new Parts(told);
    }

    /** @param number of the feature in its file, from 1: the id of a track that has none */
    void tell(JsonFeature feature, long number) {
        if (feature.moving.isEmpty()) {
            JsonWay still = feature.still;
            still.motions = "MultiPoint".equals(feature.geometry) ? List.of(Motion.DISCRETE) : still.motions;
            tell(feature, still, feature.isFix() ? "" : String.valueOf(number));
        } else {
            for (JsonWay way : feature.moving) {
                way.motions = way.motions == null ? feature.still.motions : way.motions;
                tell(feature, way, String.valueOf(number));
            }
        }
    }

    private void tell(JsonFeature feature, JsonWay way, String otherwise) {
        JsonPlaces places = way.places;
        JsonInstants instants = way.instants;
        String id = feature.track(otherwise);
        if (way.fault != null) {
            tokens.leaveOut(way.fault, way.spot == null ? feature.spot : way.spot, way.rows());
        } else if (places == null || places.count() == 0 || instants == null || instants.count() == 0) {
            tokens.leaveOut(missing(places), feature.spot, way.rows());
        } else if (!told.ids().isGood(id)) {
            tokens.leaveOut(told.ids().fault(id), feature.spot, way.rows());
        } else {
            List<Motion> motions = way.motions == null || way.motions.isEmpty() ? STRAIGHT : way.motions;
            Fault unlike = unlike(places, instants, motions.size());
            if (unlike == null) {
                new JsonLegs(places, instants, motions, id).tell(feature.isFix(), tokens, told, parts);
            } else {
                tokens.leaveOut(unlike, instants.spot(), way.rows());
            }
        }
    }

    private static Fault missing(@Nullable JsonPlaces places) {
        return places == null || places.count() == 0
                ? new Fault("no-place", "this feature has no coordinates", "a track is a line or points with times")
                : new Fault(
                        "no-time",
                        "this feature has no time",
                        "a point has a property `time`, a line a list `coordTimes` or `datetimes`");
    }

    private static @Nullable Fault unlike(JsonPlaces places, JsonInstants instants, int motions) {
        int count = places.count();
        if (count != instants.count()) {
            return new Fault(
                    "times-unlike",
                    "%s here, but %s".formatted(counted(instants.count(), "time"), counted(count, "place")),
                    "give each place its time, in the same order");
        }
        boolean alike = count == 1 || places.parts().equals(instants.parts());
        if (!alike || places.depth() > 2) {
            return new Fault("times-unlike", "times and places lie in unlike lists", "put both into the same parts");
        }
        return motions == 1 || motions == count - 1
                ? null
                : new Fault(
                        "interpolation-unlike",
                        "%d ways of moving, but %s".formatted(motions, counted(count - 1, "leg")),
                        "name one for all legs or one for each");
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
