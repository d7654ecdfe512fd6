package casus.track;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamLocation;

/** A feature of a JSON file, as far as it has been read; its members come in any order. */
final class JsonFeature {
    private static final List<String> TRACK_NAMES =
            List.of("traj_id", "trajectory_id", "track_id", "track", "deviceId");
    private static final List<String> FEATURE_NAMES = List.of("id", "name");

    /** Where it starts. */
    final TokenStreamLocation spot;
    /** What moves, by {@code temporalGeometry}. */
    final List<JsonWay> moving = new ArrayList<>();
    /** Its {@code geometry}, with the times of its {@code properties}. */
    final JsonWay still = new JsonWay();
    /** Texts and numbers of its {@code properties} that may name its track. */
    private final Map<String, String> names = new HashMap<>();

    @Nullable
    String id;

    @Nullable
    String geometry;
    /** Whether it was a collection, and its features have been told. */
    boolean collection;

    JsonFeature(TokenStreamLocation spot) {
        this.spot = spot;
    }

    static boolean names(String property) {
        return TRACK_NAMES.contains(property) || FEATURE_NAMES.contains(property);
    }

    void named(String property, String value) {
        names.put(property, value);
    }

    /** Whether it is one fix of a track of which others are features too. */
    boolean isFix() {
        return moving.isEmpty() && "Point".equals(geometry);
    }

    /**
     * The id of its track; {@code otherwise} where the file tells none. Of a fix, the feature's own {@code id} comes last:
     * GeoPandas numbers the rows there.
     */
    String track(String otherwise) {
        Stream<String> properties = TRACK_NAMES.stream();
        Stream<String> own = FEATURE_NAMES.stream();
        String first = first(properties);
        if (first == null && !isFix()) {
            first = id;
        }
        if (first == null) {
            first = first(own);
        }
        if (first == null) {
            first = id;
        }
        return first == null ? otherwise : first;
    }

    private @Nullable String first(Stream<String> properties) {
        return properties
                .map(names::get)
                .filter(value -> value != null)
                .findFirst()
                .orElse(null);
    }
}
