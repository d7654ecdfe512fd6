package casus.track;

import casus.problem.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Which column holds what, by the names of the first line. Small and capital letters are one.
 *
 * <p>Where several names fit, the first one of its list is taken: Traccar and MovingPandas have an {@code id} for each fix
 * beside that of the device or the trajectory, and Traccar's {@code fixTime} is when the device was there, its other times
 * when that was sent and received.
 *
 * @param x the column of longitudes; that of {@code POINT (x y)} where {@code y} is below nought
 * @param least how many fields a row has at least; where that is all columns it may have no more. Traccar writes addresses
 *     with their commas and no quotes, and an older one leaves a field out, behind everything that is wanted
 */
record CsvHeader(int columns, int least, int track, int at, int x, int y) {
    private static final List<String> TRACK =
            List.of("deviceid", "traj_id", "trajectory_id", "track_id", "track", "id");
    private static final List<String> AT = List.of("fixtime", "t", "time", "timestamp", "datetime");
    private static final List<String> POINT = List.of("geometry", "wkt");
    private static final List<List<String>> PLACES = List.of(
            List.of("lon", "lat"), List.of("longitude", "latitude"), List.of("lng", "lat"), List.of("long", "lat"));
    private static final List<String> PLANE = List.of("x", "y");

    /** What is wrong with a column, or with the line as a whole where {@code column} is below nought. */
    record Wrong(int column, Fault fault) {}

    /** Whether {@code x} holds both coordinates. */
    boolean isPoint() {
        return y < 0;
    }

    /** Whether a row may have so many fields. */
    boolean fits(int fields) {
        return fields == columns || (least < columns && fields >= least);
    }

    /** The columns of these names; what is missing or twofold is added to {@code wrong}. */
    static CsvHeader of(List<String> written, char separator, boolean plane, List<Wrong> wrong) {
        List<String> names =
                written.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
        twofold(written, names, wrong);
        int track = first(names, TRACK);
        int at = first(names, AT);
        List<String> place = place(names, plane);
        int x = place.isEmpty() ? first(names, POINT) : names.indexOf(place.get(0));
        int y = place.isEmpty() ? -1 : names.indexOf(place.get(1));
        missing(written, track, "track's id", TRACK, wrong);
        missing(written, at, "time", AT, wrong);
        missing(
                written,
                x,
                "place",
                Stream.concat(pairs(plane).stream().flatMap(List::stream), POINT.stream())
                        .distinct()
                        .toList(),
                wrong);
        int last = Math.max(Math.max(track, at), Math.max(x, y));
        boolean traccar = names.contains("fixtime") && names.contains("protocol");
        boolean ragged = traccar && (separator != ',' || names.indexOf("address") > last);
        return new CsvHeader(names.size(), ragged ? last + 1 : names.size(), track, at, x, y);
    }

    private static void twofold(List<String> written, List<String> names, List<Wrong> wrong) {
        for (int i = 0; i < names.size(); i++) {
            if (names.indexOf(names.get(i)) < i && known().contains(names.get(i))) {
                String message = "a second column is called `" + written.get(i) + "`";
                wrong.add(new Wrong(i, new Fault("column-twice", message, "give one of them another name")));
            }
        }
    }

    /** In a plane, {@code x} and {@code y} are meant where degrees stand beside them; on the earth the degrees. */
    private static List<List<String>> pairs(boolean plane) {
        List<List<String>> pairs = new ArrayList<>(PLACES);
        pairs.add(plane ? 0 : pairs.size(), PLANE);
        return pairs;
    }

    private static List<String> place(List<String> names, boolean plane) {
        return pairs(plane).stream().filter(names::containsAll).findFirst().orElse(List.of());
    }

    private static int first(List<String> names, List<String> known) {
        return known.stream()
                .mapToInt(names::indexOf)
                .filter(i -> i >= 0)
                .findFirst()
                .orElse(-1);
    }

    private static List<String> known() {
        return Stream.of(TRACK, AT, pairs(true).stream().flatMap(List::stream).toList(), POINT)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private static void missing(List<String> written, int column, String what, List<String> known, List<Wrong> wrong) {
        if (column >= 0) {
            return;
        }
        String names = "`" + String.join("`, `", known) + "`";
        String help = "one of these names is wanted: " + names;
        int near = -1;
        for (int i = written.size() - 1; i >= 0; i--) {
            boolean taken = known().contains(written.get(i).toLowerCase(Locale.ROOT));
            near = !taken && Nearest.to(written.get(i), known).isPresent() ? i : near;
        }
        if (near >= 0) {
            help = Nearest.help(written.get(near), known, help) + " known are " + names;
        }
        wrong.add(new Wrong(near, new Fault("column-missing", "no column for the " + what, help)));
    }
}
