package casus.track;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same tracks, written in each form, are the same fixes. */
class FormatsAgreeTest {
    private record Fix(long at, double x, double y) {
        String instant() {
            return Instant.EPOCH.plus(at, ChronoUnit.MICROS).toString();
        }

        String place() {
            return "[" + x + ", " + y + "]";
        }
    }

    private static List<List<Fix>> tracks(Random chance) {
        List<List<Fix>> tracks = new ArrayList<>();
        for (int i = chance.nextInt(1, 6); i > 0; i--) {
            List<Fix> track = new ArrayList<>();
            long at = chance.nextLong(-1_000_000_000_000_000L, 2_000_000_000_000_000L);
            for (int j = chance.nextInt(1, 20); j > 0; j--) {
                at += chance.nextBoolean() ? chance.nextLong(1, 5) : chance.nextLong(1, 10_000_000_000L);
                track.add(new Fix(at, coordinate(180, chance), coordinate(90, chance)));
            }
            tracks.add(track);
        }
        return tracks;
    }

    private static double coordinate(int most, Random chance) {
        return switch (chance.nextInt(4)) {
            case 0 -> chance.nextInt(-most, most + 1);
            case 1 -> chance.nextInt(-most, most) + chance.nextInt(1_000_000) / 1e6;
            case 2 -> chance.nextDouble() * 1e-7;
            default -> chance.nextDouble(-most, most);
        };
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void every_form_gives_back_the_fixes_that_were_written(long seed) {
        Random chance = new Random(seed);
        for (int i = 0; i < 50; i++) {
            List<List<Fix>> tracks = tracks(chance);
            List<String> told = told(tracks);
            int buffer = chance.nextInt(1, 400);
            check(told, "a.csv", csv(tracks, chance), buffer);
            check(told, "a.gpx", gpx(tracks), buffer);
            check(told, "a.json", json(tracks, FormatsAgreeTest::moving), buffer);
            check(told, "a.json", json(tracks, FormatsAgreeTest::trajectory), buffer);
            check(told, "a.geojson", points(tracks), buffer);
        }
    }

    private static void check(List<String> told, String name, String text, int buffer) {
        Took took = Took.of(name, text.getBytes(StandardCharsets.UTF_8), Took.STRICT, buffer);

        assertThat(took.told()).as(text).containsExactlyInAnyOrderElementsOf(told);
        for (int track = 0; track < took.file().tracks().size(); track++) {
            String start = track + " ";
            assertThat(took.told().stream().filter(one -> one.startsWith(start)))
                    .isEqualTo(
                            told.stream().filter(one -> one.startsWith(start)).toList());
        }
    }

    private static List<String> told(List<List<Fix>> tracks) {
        List<String> told = new ArrayList<>();
        for (int i = 0; i < tracks.size(); i++) {
            for (Fix fix : tracks.get(i)) {
                told.add(i + " " + fix.instant() + " " + fix.x() + " " + fix.y());
            }
        }
        return told;
    }

    /** The tracks alternate by chance, though they begin in their order; offsets and separators are drawn too. */
    private static String csv(List<List<Fix>> tracks, Random chance) {
        String separator = chance.nextBoolean() ? "," : ";";
        StringBuilder text = new StringBuilder(String.join(separator, "id", "t", "x", "y") + "\n");
        int[] next = new int[tracks.size()];
        int left = tracks.stream().mapToInt(List::size).sum();
        for (int begun = 0; left > 0; ) {
            int track = chance.nextInt(Math.min(begun + 1, tracks.size()));
            begun = Math.max(begun, track + 1);
            if (next[track] < tracks.get(track).size()) {
                Fix fix = tracks.get(track).get(next[track]++);
                left--;
                String at = Instant.EPOCH
                        .plus(fix.at(), ChronoUnit.MICROS)
                        .atOffset(ZoneOffset.ofHours(chance.nextInt(-12, 13)))
                        .toString();
                text.append(String.join(separator, "t" + track, at, "" + fix.x(), "" + fix.y()))
                        .append('\n');
            }
        }
        return text.toString();
    }

    private static String gpx(List<List<Fix>> tracks) {
        StringBuilder text = new StringBuilder("<gpx>");
        for (int i = 0; i < tracks.size(); i++) {
            text.append("<trk><name>t").append(i).append("</name><trkseg>\n");
            for (Fix fix : tracks.get(i)) {
                text.append("<trkpt lat='%s' lon='%s'><time>%s</time></trkpt>%n"
                        .formatted(fix.y(), fix.x(), fix.instant()));
            }
            text.append("</trkseg></trk>");
        }
        return text.append("</gpx>").toString();
    }

    private interface Written {
        String of(List<Fix> track);
    }

    private static String json(List<List<Fix>> tracks, Written written) {
        return tracks.stream()
                .map(track ->
                        "{\"type\": \"Feature\", \"id\": %d, %s}".formatted(tracks.indexOf(track), written.of(track)))
                .collect(Collectors.joining(",\n", "{\"type\": \"FeatureCollection\", \"features\": [", "]}"));
    }

    private static String moving(List<Fix> track) {
        return "\"temporalGeometry\": {\"type\": \"MovingPoint\", \"datetimes\": %s, \"coordinates\": %s}"
                .formatted(instants(track), places(track));
    }

    private static String trajectory(List<Fix> track) {
        return "\"geometry\": {\"type\": \"LineString\", \"coordinates\": %s}, \"properties\": {\"datetimes\": %s}"
                .formatted(places(track), instants(track));
    }

    private static String places(List<Fix> track) {
        return track.stream().map(Fix::place).toList().toString();
    }

    private static String instants(List<Fix> track) {
        return track.stream().map(fix -> "\"" + fix.instant() + "\"").toList().toString();
    }

    private static String points(List<List<Fix>> tracks) {
        List<String> points = new ArrayList<>();
        for (int i = 0; i < tracks.size(); i++) {
            for (Fix fix : tracks.get(i)) {
                points.add(
                        "{\"geometry\": {\"type\": \"Point\", \"coordinates\": %s}, \"properties\": {\"id\": %d, \"time\": \"%s\"}}"
                                .formatted(fix.place(), i, fix.instant()));
            }
        }
        return "{\"features\": " + points + "}";
    }
}
