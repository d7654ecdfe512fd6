package casus.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import casus.problem.Problem;
import casus.problem.Severity;
import casus.treaty.Kilometres;
import casus.treaty.LonLat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Routes that are imported from files of tracks. */
class ImportedRoutesTest {
    private static final String LOG = """
            <gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1"><trk><name>recon</name>
            <trkseg>
              <trkpt lat="40" lon="119"><time>1933-06-02T00:00:00Z</time></trkpt>
              <trkpt lat="40" lon="118.5"><time>1933-06-02T00:30:00.5Z</time></trkpt>
            </trkseg>
            <trkseg><trkpt lat="39.9" lon="118"><time>1933-06-02T01:00:00Z</time></trkpt></trkseg>
            </trk></gpx>
            """;
    private static final String ROWS = "id,t,x,y\na,%s,118,40\nb,1933-06-02T00:00:00Z,118.5,40\na,%s,118.1,40\n"
            .formatted("1933-06-02T00:00:00Z", "1933-06-02T01:00:00Z");

    @Test
    void the_fixes_of_a_track_are_waypoints_and_its_breaks_are_gaps() {
        List<Waypoint> route = story(Map.of("tracks/a.gpx", LOG), "{ file: tracks/a.gpx }")
                .formations()
                .get(0)
                .route();
        assertThat(route)
                .extracting(Waypoint::where)
                .containsExactly(new LonLat(119, 40), new LonLat(118.5, 40), new LonLat(118, 39.9));
        assertThat(route.get(1).at()).isEqualTo(Instant.parse("1933-06-02T00:30:00.500Z"));
        assertThat(route).extracting(Waypoint::afterGap).containsExactly(false, false, true);
        assertThat(route)
                .allMatch(Waypoint::straightInLonLat)
                .allMatch(one -> one.leaves().equals(one.at()));
        assertThat(route).allMatch(one -> one.place().fileAndLine().equals("folder/story.yaml:10"));
    }

    @Test
    void what_is_said_of_an_import_is_said_of_each_waypoint() {
        String route = "{ file: a.gpx, basis: inferred, source: a log, give-or-take: [2 km, 5 min] }";
        assertThat(story(Map.of("a.gpx", LOG), route).formations().get(0).route())
                .hasSize(3)
                .allSatisfy(one -> {
                    assertThat(one.basis()).contains(Basis.INFERRED);
                    assertThat(one.source()).isEqualTo("a log");
                    assertThat(one.doubt()).isEqualTo(new Kilometres(2));
                    assertThat(one.timeDoubt()).isEqualTo(Duration.ofMinutes(5));
                });
    }

    @Test
    void of_several_tracks_the_named_one_is_imported_and_the_file_is_read_once() {
        List<String> asked = new ArrayList<>();
        Beside beside = path -> {
            asked.add(path);
            return content(ROWS);
        };
        Scenario story = story(beside, "{ file: a.csv, track: a }", "{ file: a.csv, track: b }");
        assertThat(story.formations().get(0).route()).hasSize(2);
        assertThat(story.formations().get(1).route()).hasSize(1);
        assertThat(asked).containsExactly("a.csv");
    }

    @Test
    void a_segment_that_begins_with_the_fix_before_it_is_joined_to_it() {
        String again = LOG.replace("lat=\"39.9\" lon=\"118\"", "lat=\"40\" lon=\"118.5\"")
                .replace("01:00:00Z", "00:30:00.5Z");
        List<Waypoint> route = story(Map.of("a.gpx", again), "{ file: a.gpx }")
                .formations()
                .get(0)
                .route();
        assertThat(route).extracting(Waypoint::afterGap).containsExactly(false, false);
    }

    @Test
    void nothing_is_in_two_places_at_once() {
        String jump = LOG.replace("01:00:00Z", "00:30:00.5Z");
        assertThat(faults(Map.of("a.gpx", jump), "{ file: a.gpx }"))
                .containsExactly(
                        "folder/story.yaml:10 track-jumps track `recon` is in two places at `1933-06-02T00:30:00.500Z`");
    }

    @Test
    void a_fault_of_the_track_file_points_into_it_and_is_told_once() {
        String unsorted = LOG.replace("00:30:00.5Z", "00:00:00Z");
        assertThat(faults(Map.of("a.gpx", unsorted), "{ file: a.gpx }", "{ file: a.gpx }"))
                .containsExactly(
                        "folder/a.gpx:4 track-instant-twice track `recon` has a second fix at `1933-06-02T00:00:00Z`");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    a.csv  | id,t,x,y#a,1933-06-02T00:00:00,118,40           | no-offset
                    a.csv  | id,t,x,y#a,1933-06-02T00:00:00Z,500000,4400000  | no-such-longitude
                    a.csv  | id,t,geometry#a,1933-06-02T00:00:00Z,POINT (500000 4400000) | no-such-longitude
                    a.gpx  | <gpx><trk><trkseg><trkpt lat="400" lon="118"><time>1933-06-02T00:00:00Z</time></trkpt></trkseg></trk></gpx> | no-such-latitude
                    a.json | {"type":"Feature","geometry":{"type":"LineString","coordinates":[[118,40],[119,40]]},"properties":{"coordTimes":["1933-06-02T00:00:00","1933-06-02T01:00:00"]}} | no-offset
                    a.json | {"type":"Feature","crs":{"type":"name","properties":{"name":"EPSG:3857"}},"geometry":{"type":"Point","coordinates":[118,40]},"properties":{"time":"1933-06-02T00:00:00Z"}} | crs-unknown
                    a.json | {"type":"Feature","geometry":{"type":"Point","coordinates":[500000,4400000]},"properties":{"time":"1933-06-02T00:00:00Z"}} | no-such-longitude
                    """)
    void no_help_for_an_imported_file_names_an_option_that_a_scenario_does_not_have(
            String name, String text, String code) {
        List<Problem> problems = problems(path -> content(text.replace('#', '\n')), "{ file: " + name + " }");
        assertThat(problems).extracting(Problem::code).contains(code);
        assertThat(problems).extracting(Problem::help).noneMatch(help -> help.contains("--"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../a.gpx",
                "/a.gpx",
                "a/../../a.gpx",
                "..",
                ".",
                "./a.gpx",
                "a//b.gpx",
                "a/",
                "'C:/a.gpx'",
                "'..\\a.gpx'",
                "'file:a.gpx'",
                "'\\\\server\\a.gpx'",
                "tracks/.."
            })
    void what_does_not_lead_down_is_not_even_looked_for(String path) {
        Beside beside = asked -> {
            throw new AssertionError("asked for " + asked);
        };
        assertThat(problems(beside, "{ file: " + path + " }"))
                .extracting(Problem::code)
                .containsExactly("import-outside");
    }

    @Test
    void a_link_that_leads_out_and_a_file_that_cannot_be_read_are_refused() {
        assertThat(problems(path -> new Beside.Outside(), "{ file: a.gpx }"))
                .extracting(Problem::message)
                .containsExactly("`a.gpx` leads out of the scenario's folder by a link");
        assertThat(problems(
                        path -> {
                            throw new IOException("torn");
                        },
                        "{ file: a.gpx }"))
                .extracting(Problem::code)
                .containsExactly("import-unreadable");
        assertThat(problems(Beside.NOTHING, "{ file: a.gpx }"))
                .extracting(Problem::code)
                .containsExactly("import-missing");
    }

    @Test
    void too_large_a_file_is_not_opened() {
        Beside beside = path -> new Beside.Content(200_000_001, () -> {
            throw new AssertionError("opened");
        });
        assertThat(problems(beside, "{ file: a.gpx }"))
                .extracting(Problem::message)
                .containsExactly("`a.gpx` has more than 200,000,000 bytes, and no more are allowed");
    }

    @Test
    void a_scenario_imports_a_million_fixes_at_most_however_they_are_shared_out() {
        StringBuilder rows = new StringBuilder("id,t,x,y\n");
        for (int second = 0; second < 600_000; second++) {
            rows.append("a,").append(Instant.EPOCH.plusSeconds(second)).append(",118,40\n");
        }
        Beside beside = path -> content(rows.toString());
        assertThat(problems(beside, "{ file: a.csv }")).noneMatch(one -> one.severity() == Severity.ERROR);
        assertThat(problems(beside, "{ file: a.csv }", "{ file: a.csv }"))
                .extracting(Problem::code)
                .contains("import-too-many-fixes");
        assertThat(problems(beside, "{ file: a.csv }", "{ file: b.csv }"))
                .extracting(Problem::code)
                .contains("import-too-many-fixes");
    }

    @Test
    void a_track_that_is_too_fast_or_outside_the_period_is_warned_of_once() {
        String fast = LOG.replace("lon=\"118.5\"", "lon=\"110\"");
        assertThat(story(Map.of("a.gpx", fast), "{ file: a.gpx }").warnings())
                .extracting(Problem::code)
                .containsExactly("too-fast");
        assertThat(story(Map.of("a.gpx", LOG.replace("1933-", "1934-")), "{ file: a.gpx }")
                        .warnings())
                .extracting(Problem::code)
                .containsExactly("outside-period");
    }

    @Test
    void the_fingerprint_covers_what_is_imported_and_can_be_reckoned_by_hand() throws Exception {
        String text = text("{ file: a.gpx }", "{ file: b.csv, track: a }");
        Map<String, String> files = Map.of("a.gpx", LOG, "b.csv", ROWS);
        String lines = sha256(text) + "\n" + sha256(LOG) + "\n" + sha256(ROWS) + "\n";
        assertThat(story(files, "{ file: a.gpx }", "{ file: b.csv, track: a }").sha256())
                .isEqualTo(sha256(lines));
        Map<String, String> other = Map.of("a.gpx", LOG + "<!-- -->", "b.csv", ROWS);
        assertThat(story(other, "{ file: a.gpx }", "{ file: b.csv, track: a }").sha256())
                .isNotEqualTo(sha256(lines));
        String alone = text("[ { at: 1933-06-02, place: Zunhua } ]");
        assertThat(Read.scenario(alone).sha256()).isEqualTo(sha256(alone));
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Beside.Content content(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Beside.Content(bytes.length, () -> new ByteArrayInputStream(bytes));
    }

    private static Beside beside(Map<String, String> files) {
        return path -> Optional.ofNullable(files.get(path))
                .<Beside.Found>map(ImportedRoutesTest::content)
                .orElse(new Beside.Missing());
    }

    /** A story of one formation for each route; the first route stands in line 10. */
    private static String text(String... routes) {
        StringBuilder text = new StringBuilder("""
                scenario: imports
                treaty: tanggu-1933
                clock: +08:00
                from: 1933-06-01
                to: 1933-06-10
                formations:
                """);
        for (int i = 0; i < routes.length; i++) {
            text.append("  - id: f-%d\n    side: japan\n    kind: aircraft\n    route: %s\n".formatted(i, routes[i]));
        }
        return text.toString();
    }

    private static Scenario story(Map<String, String> files, String... routes) {
        return story(beside(files), routes);
    }

    private static Scenario story(Beside beside, String... routes) {
        return Read.scenario("folder/story.yaml", text(routes).getBytes(StandardCharsets.UTF_8), beside);
    }

    private static List<Problem> problems(Beside beside, String... routes) {
        return Read.problems("folder/story.yaml", text(routes).getBytes(StandardCharsets.UTF_8), beside);
    }

    private static List<String> faults(Map<String, String> files, String... routes) {
        return problems(beside(files), routes).stream()
                .map(one -> one.place().fileAndLine() + " " + one.code() + " " + one.message())
                .toList();
    }
}
