package casus.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code casus stays}, from files to rows. */
class StaysTest {
    private static final String ZONES = """
            {"type": "FeatureCollection", "features": [
            {"type": "Feature", "id": "b", "properties": {}, "geometry": {"type": "MultiPolygon", "coordinates":
              [[[[0,0],[4,0],[4,4],[0,4],[0,0]]], [[[4,0],[8,0],[8,4],[4,4],[4,0]]]]}},
            {"type": "Feature", "properties": {"id": "a, \\"old\\""}, "geometry": {"type": "Polygon", "coordinates":
              [[[2,2],[6,2],[6,6],[2,6],[2,2]], [[3,3],[3,5],[5,5],[5,3],[3,3]]]}}]}
            """;

    /** Through b's shared edge and a's hole; along b's edge; to the corner of b and back. */
    private static final String TRACKS = """
            id,t,x,y
            z,2026-01-01T00:00:00Z,-2,1
            𠀀,2026-01-01T08:00:00+08:00,-2,4
            z,2026-01-01T00:00:12Z,10,1
            ﬀ,2026-01-01T00:00:00.5Z,9,5
            𠀀,2026-01-01T08:00:12+08:00,10,4
            z,2026-01-01T00:00:15Z,10,4
            ﬀ,2026-01-01T00:00:01.5Z,8,4
            z,2026-01-01T00:00:27Z,-2,4
            ﬀ,2026-01-01T00:00:02.500001Z,9,3
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private String zones = "";

    @BeforeEach
    void zones() throws IOException {
        zones = file("z.geojson", ZONES);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private Heard stays(String tracks, String... more) {
        List<String> line = new ArrayList<>(List.of("stays", "--zones", zones, "--tracks", "-"));
        line.addAll(List.of(more));
        return Heard.given(tracks, line.toArray(String[]::new));
    }

    private List<String> rows(String tracks, String... more) {
        Heard heard = stays(tracks, more);
        assertThat(heard.err()).isEmpty();
        assertThat(heard.exit()).isEqualTo(Exit.DONE);
        return heard.out().lines().toList();
    }

    @Test
    void rows_are_csv_in_utc_by_track_zone_and_time() throws IOException {
        Heard heard = Heard.of("stays", "--zones", zones, "--tracks", file("t.csv", TRACKS));

        assertThat(heard).isEqualTo(new Heard(0, """
                        track,zone,from,to
                        z,"a, ""old""\",2026-01-01T00:00:19.000000Z,2026-01-01T00:00:20.000000Z
                        z,"a, ""old""\",2026-01-01T00:00:22.000000Z,2026-01-01T00:00:23.000000Z
                        z,b,2026-01-01T00:00:02.000000Z,2026-01-01T00:00:10.000000Z
                        𠀀,"a, ""old""\",2026-01-01T00:00:04.000000Z,2026-01-01T00:00:05.000000Z
                        𠀀,"a, ""old""\",2026-01-01T00:00:07.000000Z,2026-01-01T00:00:08.000000Z
                        """, ""));
    }

    @Test
    void a_ride_and_a_touch_count_where_the_line_is_included() {
        assertThat(rows(TRACKS, "--boundary", "included"))
                .filteredOn(row -> row.contains(",b,"))
                .containsExactly(
                        "z,b,2026-01-01T00:00:02.000000Z,2026-01-01T00:00:10.000000Z",
                        "z,b,2026-01-01T00:00:17.000000Z,2026-01-01T00:00:25.000000Z",
                        "ﬀ,b,2026-01-01T00:00:01.500000Z,2026-01-01T00:00:01.500000Z",
                        "𠀀,b,2026-01-01T00:00:02.000000Z,2026-01-01T00:00:10.000000Z");
    }

    @Test
    void json_is_an_array_of_the_same_keys() {
        assertThat(stays("id,t,x,y\nz\",2026-01-01T00:00Z,1,1\nz\",2026-01-01T00:01Z,1,1.5\n", "--format", "json")
                        .out())
                .isEqualTo("""
                        [
                          {"track": "z\\"", "zone": "b", "from": "2026-01-01T00:00:00.000000Z", "to": "2026-01-01T00:01:00.000000Z"}
                        ]
                        """);
    }

    @Test
    void where_nobody_stayed_there_is_a_header_or_an_empty_array() {
        String far = "id,t,x,y\nz,2026-01-01T00:00Z,50,50\nz,2026-01-01T00:01Z,51,50\n";

        assertThat(stays(far).out()).isEqualTo("track,zone,from,to\n");
        assertThat(stays(far, "--format", "json").out()).isEqualTo("[]\n");
    }

    @Test
    void json_and_csv_have_as_many_rows() {
        assertThat(rows(TRACKS, "--format", "json")).hasSize(rows(TRACKS).size() + 1);
    }

    @Test
    void short_stays_are_left_out_afterwards() {
        assertThat(rows(TRACKS, "--min-duration", "1 s")).hasSize(6);
        assertThat(rows(TRACKS, "--min-duration", "1.000001 s"))
                .containsExactly("track,zone,from,to", "z,b,2026-01-01T00:00:02.000000Z,2026-01-01T00:00:10.000000Z");
        assertThat(rows(TRACKS, "--min-duration", "0.5 h")).hasSize(1);
    }

    @Test
    void the_order_in_which_tracks_alternate_changes_nothing() {
        List<List<String>> tracks = drawn(new Random(7), 40);
        String oneByOne = csv(tracks.stream().flatMap(List::stream));
        String inTurn =
                csv(IntStream.range(0, 12).boxed().flatMap(i -> tracks.stream().map(track -> track.get(i))));
        List<List<String>> backwards = new ArrayList<>(tracks);
        Collections.reverse(backwards);

        assertThat(stays(oneByOne, "--plane").out())
                .isEqualTo(stays(inTurn, "--plane").out())
                .isEqualTo(stays(csv(backwards.stream().flatMap(List::stream)), "--plane")
                        .out())
                .contains("\nt39,");
    }

    @Test
    void another_name_changes_nothing_but_the_name() {
        String tracks = csv(drawn(new Random(8), 40).stream().flatMap(List::stream));
        List<String> renamed = rows(tracks.replaceAll("(?m)^t(\\d+)", "公園$1"), "--plane");

        assertThat(renamed)
                .containsExactlyElementsOf(rows(tracks, "--plane").stream()
                        .map(row -> row.replaceAll("^t(\\d+)", "公園$1"))
                        .toList());
    }

    @Test
    void what_lies_inside_lies_within_what_has_its_line() {
        String tracks = csv(drawn(new Random(9), 40).stream().flatMap(List::stream));
        List<Row> wide = rows(tracks, "--plane", "--boundary", "included").stream()
                .skip(1)
                .map(Row::of)
                .toList();

        assertThat(rows(tracks, "--plane").stream().skip(1).map(Row::of))
                .isNotEmpty()
                .allMatch(row -> wide.stream().anyMatch(row::isWithin));
    }

    @Test
    void rows_come_by_track_zone_and_time() {
        List<String> rows = rows(csv(drawn(new Random(10), 2000).stream().flatMap(List::stream)), "--plane");

        assertThat(rows).hasSizeGreaterThan(2000);
        assertThat(rows.stream().skip(1).map(Row::of).map(Row::key).toList()).isSorted();
    }

    private record Row(String who, String from, String to) {
        static Row of(String line) {
            int to = line.lastIndexOf(',');
            int from = line.lastIndexOf(',', to - 1);
            return new Row(line.substring(0, from), line.substring(from + 1, to), line.substring(to + 1));
        }

        String key() {
            return who.replace("\"", "").replace(',', ' ') + " " + from;
        }

        boolean isWithin(Row other) {
            return who.equals(other.who) && other.from.compareTo(from) <= 0 && other.to.compareTo(to) >= 0;
        }
    }

    /** Tracks of twelve fixes on a lattice, so that they meet corners and edges. */
    private static List<List<String>> drawn(Random chance, int count) {
        return IntStream.range(0, count)
                .mapToObj(track -> IntStream.range(0, 12)
                        .mapToObj(i -> "t%02d,%s,%d,%d"
                                .formatted(
                                        track,
                                        Instant.EPOCH.plusSeconds(i * 60 + chance.nextInt(60)),
                                        chance.nextInt(10) - 1,
                                        chance.nextInt(9) - 1))
                        .toList())
                .toList();
    }

    private static String csv(Stream<String> rows) {
        return rows.collect(Collectors.joining("\n", "id,t,x,y\n", "\n"));
    }

    @Test
    void a_hundred_thousand_rows_pass() {
        String tracks = csv(IntStream.range(0, 100_000)
                .mapToObj(i -> "t" + i % 100 + "," + Instant.EPOCH.plusSeconds(i) + ","
                        + (i / 100 % 2 == 0 ? "1,1" : "1,-3")));

        assertThat(rows(tracks, "--plane", "--min-duration", "1 s")).hasSize(1 + 100 * 500);
    }

    @Test
    void bad_rows_refuse_the_file() {
        assertThat(stays("id,t,x,y\nz,2026-01-01T00:00Z,1,1\nz,yesterday,1,1\nz,2026-01-01T00:00Z,181,1\n"))
                .isEqualTo(new Heard(Exit.REFUSED, "", """
                        standard input:3:3: error[not-an-instant]: `yesterday` is not a time
                            3 | z,yesterday,1,1
                              |   ^^^^^^^^^
                          help: write `2026-05-20T18:00:00+08:00`
                        standard input:4:21: error[no-such-longitude]: `181` is no longitude: they go from -180 to 180
                            4 | z,2026-01-01T00:00Z,181,1
                              |                     ^^^
                          help: for coordinates that are no degrees say `--plane`
                        """));
    }

    @Test
    void bad_rows_are_left_out_and_counted_where_that_is_asked_for() {
        String bad = IntStream.range(0, 30).mapToObj(i -> "z,never,1,1\n").collect(Collectors.joining());
        Heard heard = stays("id,t,x,y\nz,2026-01-01T00:00Z,1,1\n" + bad + "z,2026-01-01T00:01Z,1,1\n", "--skip-bad");

        assertThat(heard.exit()).isEqualTo(Exit.DONE);
        assertThat(heard.out()).endsWith("\nz,b,2026-01-01T00:00:00.000000Z,2026-01-01T00:01:00.000000Z\n");
        assertThat(heard.err())
                .startsWith("standard input:3:3: warning[not-an-instant]: `never` is not a time\n    3 | z,never,1,1\n")
                .endsWith("left out 30 rows of standard input, used 2 rows; the first 20 are above"
                        + System.lineSeparator());
    }

    @Test
    void a_clock_is_lent_to_instants_without_one() {
        assertThat(rows("id,t,x,y\nz,2026-01-01 08:00,1,1\nz,2026-01-01 09:00,1,1\n", "--clock", "+08:00"))
                .containsExactly("track,zone,from,to", "z,b,2026-01-01T00:00:00.000000Z,2026-01-01T01:00:00.000000Z");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--min-duration | 11      | --min-duration: error[no-unit]: `11` has no unit",
                "--min-duration | 11 mn   | --min-duration: error[unit-unknown]: `mn` is no unit that is wanted here",
                "--boundary     | incl    | casus stays: `--boundary`: `incl` is not one of excluded, included",
                "--format       | xml     | casus stays: `--format`: `xml` is not one of csv, json",
                "--clock        | Beijing | casus stays: `--clock` wants OFFSET, not `Beijing`",
            })
    void an_option_that_cannot_be_meant_is_refused(String option, String value, String said) {
        Heard heard = stays(TRACKS, option, value);

        assertThat(heard.exit()).isEqualTo(Exit.REFUSED);
        assertThat(heard.out()).isEmpty();
        assertThat(heard.err().lines()).first().isEqualTo(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--zones", "--tracks"})
    void a_file_that_is_not_there_or_not_named_is_told(String option) throws IOException {
        String other = option.equals("--zones") ? "--tracks" : "--zones";
        String there = option.equals("--zones") ? file("t.csv", TRACKS) : zones;

        assertThat(Heard.of("stays", other, there, option, "nowhere.csv").err())
                .startsWith("nowhere.csv: error[file-missing]: no file `nowhere.csv`");
        assertThat(Heard.of("stays", other, there).err()).startsWith("casus stays: `" + option + "` wants FILE");
    }

    @Test
    void broken_zones_are_told_with_their_place() throws IOException {
        String broken = file("broken.geojson", ZONES.replace("[6,6],[2,6]", "[2,6],[6,6]"));
        Heard heard = Heard.of("stays", "--zones", broken, "--tracks", file("t.csv", TRACKS));

        assertThat(heard.exit()).isEqualTo(Exit.REFUSED);
        assertThat(heard.err())
                .startsWith(broken + ":5:3: error[ring-invalid]: these rings bound no area: Self-intersection near ");
    }
}
