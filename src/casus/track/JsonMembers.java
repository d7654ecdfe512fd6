package casus.track;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** Takes the members of a feature, whatever their order, for what they say of a track. */
final class JsonMembers {
    private static final Set<String> TIMES =
            Set.of("coordTimes", "times", "time", "timestamp", "t", "datetime", "fixTime");
    private static final Set<String> MOVING =
            Set.of("MovingPoint", "MovingGeometryCollection", "MovingFeature", "MovingFeatureCollection");
    private static final Set<String> STILL = Set.of("Point", "MultiPoint", "LineString", "MultiLineString");
    private static final Pattern LON_LAT = Pattern.compile("(?i).*(?:CRS:?84h?|EPSG[:/0-9.]*[:/]4326)");
    private static final Pattern CALENDAR = Pattern.compile("(?i).*(?:iso-?8601|gregorian).*");

    private final JsonTokens tokens;
    private final InstantText instants;
    private final Told told;

    JsonMembers(JsonTokens tokens, InstantText instants, Told told) {
        this.tokens = tokens;
        this.instants = instants;
        this.told = told;
    }

    /** Takes a member with its value at hand. */
    void member(JsonFeature feature, String name) {
        switch (name) {
            case "type" -> type(feature.still);
            case "id" -> feature.id = scalar();
            case "geometry" -> geometry(feature);
            case "properties" -> properties(feature);
            case "temporalGeometry" -> moving(feature.moving);
            case "prisms", "sequences" -> each(feature.moving);
            case "coordinates", "datetimes", "interpolation", "interpolations" -> way(feature.still, name);
            case "crs" -> system(LON_LAT, "crs-unknown", "coordinates");
            case "trs" -> system(CALENDAR, "trs-unknown", "times");
            default -> tokens.skip();
        }
    }

    private @Nullable String scalar() {
        String text = tokens.isScalar() ? tokens.text() : null;
        tokens.skip();
        return text;
    }

    /** Something done with each member of an object. */
    private interface Member {
        void take(String name);
    }

    /** Passes over what is no object; it is missed later. */
    private void object(Member member) {
        if (tokens.current() != JsonToken.START_OBJECT) {
            tokens.skip();
            return;
        }
        while (tokens.next() != JsonToken.END_OBJECT) {
            String name = tokens.name();
            tokens.next();
            member.take(name);
        }
    }

    private void geometry(JsonFeature feature) {
        object(name -> {
            if (name.equals("type")) {
                TokenStreamLocation spot = tokens.spot();
                feature.geometry = scalar();
                if (feature.geometry != null && !STILL.contains(feature.geometry)) {
                    String message = "a `" + feature.geometry + "` is no track";
                    feature.still.unusable(new Fault("not-a-point", message, "write points or lines with times"), spot);
                }
            } else {
                way(feature.still, name);
            }
        });
    }

    private void properties(JsonFeature feature) {
        object(name -> {
            if (JsonFeature.names(name) && tokens.isScalar()) {
                feature.named(name, tokens.text());
            } else if (name.equals("coordinateProperties")) {
                object(inner -> times(feature.still, inner));
            } else {
                times(feature.still, name);
            }
        });
    }

    /** Of several properties that hold times, a list is meant for lines, and the first one else. */
    private void times(JsonWay way, String name) {
        boolean list = tokens.current() == JsonToken.START_ARRAY;
        if (name.equals("datetimes") || name.startsWith("interpolation")) {
            way(way, name);
        } else if (TIMES.contains(name) && (way.instants == null || (list && way.instants.depth() == 0))) {
            way.instants = JsonInstants.of(tokens, instants, false);
        } else {
            tokens.skip();
        }
    }

    private void way(JsonWay way, String name) {
        switch (name) {
            case "coordinates" -> way.places = JsonPlaces.of(tokens, told);
            case "datetimes" -> way.instants = JsonInstants.of(tokens, instants, true);
            case "interpolation", "interpolations" -> way.motions = motions(way);
            case "crs" -> system(LON_LAT, "crs-unknown", "coordinates");
            case "trs" -> system(CALENDAR, "trs-unknown", "times");
            default -> tokens.skip();
        }
    }

    /** A moving point, or several in the prisms of a collection, or in the sequences of MobilityDB. */
    private void moving(List<JsonWay> ways) {
        JsonWay own = new JsonWay();
        List<JsonWay> inner = new ArrayList<>();
        object(name -> {
            switch (name) {
                case "type" -> type(own);
                case "prisms", "sequences" -> each(inner);
                default -> way(own, name);
            }
        });
        for (JsonWay one : inner) {
            one.motions = one.motions == null ? own.motions : one.motions;
        }
        if (!own.isEmpty() || inner.isEmpty()) {
            ways.add(own);
        }
        ways.addAll(inner);
    }

    private void each(List<JsonWay> ways) {
        if (tokens.current() != JsonToken.START_ARRAY) {
            tokens.skip();
            return;
        }
        while (tokens.next() != JsonToken.END_ARRAY) {
            moving(ways);
        }
    }

    /** Of what moves, only points do as tracks; other types are of no interest here. */
    private void type(JsonWay way) {
        TokenStreamLocation spot = tokens.spot();
        String type = scalar();
        if (type != null && type.startsWith("Moving") && !MOVING.contains(type)) {
            way.unusable(
                    new Fault("not-a-point", "a `" + type + "` is no point that moves", "write a `MovingPoint`"), spot);
        }
    }

    private List<Motion> motions(JsonWay way) {
        List<Motion> motions = new ArrayList<>();
        boolean list = tokens.current() == JsonToken.START_ARRAY;
        while (!list || tokens.next() != JsonToken.END_ARRAY) {
            String name = tokens.text();
            TokenStreamLocation spot = tokens.spot();
            Motion.of(name).ifPresentOrElse(motions::add, () -> way.unusable(Motion.fault(name), spot));
            tokens.skip();
            if (!list) {
                break;
            }
        }
        return motions;
    }

    /** A reference system by name or by address; in a plane any system of places will do. */
    private void system(Pattern known, String code, String what) {
        object(name -> object(inner -> {
            boolean named = inner.equals("name") || inner.equals("href");
            boolean free = told.plane() && known == LON_LAT;
            if (named
                    && tokens.isScalar()
                    && !free
                    && !known.matcher(tokens.text()).matches()) {
                throw tokens.refuse(new Fault(
                        code,
                        "`" + tokens.text() + "` is no system of " + what + " that is read here",
                        known == LON_LAT
                                ? "write longitude and latitude (CRS84)"
                                        + (tokens.faults().byCommand() ? ", or say `--plane`" : "")
                                : "write times of the calendar (ISO 8601)"));
            }
            tokens.skip();
        }));
    }
}
