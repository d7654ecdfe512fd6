package casus.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code casus approach}, from files to rows. */
class ApproachTest {
    private static final String ZONES = """
            {"type": "FeatureCollection", "features": [
            {"type": "Feature", "id": "ring", "properties": {}, "geometry": {"type": "Polygon", "coordinates":
              [[[0,0],[10,0],[10,10],[0,10],[0,0]], [[2,2],[2,8],[8,8],[8,2],[2,2]]]}},
            {"type": "Feature", "id": "far", "properties": {}, "geometry": {"type": "Polygon", "coordinates":
              [[[40,0],[41,0],[41,10],[40,10],[40,0]]]}}]}
            """;

    /** a comes up to three units and goes; b goes through; c stands in the hole. */
    private static final String TRACKS = """
            id,t,x,y
            b,2026-01-01T00:00:00Z,-10,5
            a,2026-01-01T08:00:00+08:00,20,5
            c,2026-01-01T00:00:07.5Z,5,6
            a,2026-01-01T00:00:10Z,13,5
            a,2026-01-01T00:00:20Z,20,5
            b,2026-01-01T00:00:30Z,20,5
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private Heard approach(String tracks, String... more) throws IOException {
        String zones = Files.writeString(folder.resolve("z.geojson"), ZONES).toString();
        List<String> line = new ArrayList<>(List.of("approach", "--zones", zones, "--tracks", "-"));
        line.addAll(List.of(more));
        return Heard.given(tracks, line.toArray(String[]::new));
    }

    @Test
    void there_is_a_row_for_each_track_and_zone() throws IOException {
        assertThat(approach(TRACKS, "--plane")).isEqualTo(new Heard(Exit.DONE, """
                track,zone,least,at,side,x,y
                a,far,20.0,2026-01-01T00:00:00.000000Z,outside,20.0,5.0
                a,ring,3.0,2026-01-01T00:00:10.000000Z,outside,13.0,5.0
                b,far,20.0,2026-01-01T00:00:30.000000Z,outside,20.0,5.0
                b,ring,0.0,2026-01-01T00:00:10.000000Z,on,0.0,5.0
                c,far,35.0,2026-01-01T00:00:07.500000Z,outside,5.0,6.0
                c,ring,2.0,2026-01-01T00:00:07.500000Z,outside,5.0,6.0
                """, ""));
    }

    @Test
    void every_so_often_there_is_a_row_of_how_far_it_is() throws IOException {
        assertThat(approach(TRACKS, "--plane", "--every", "10 s")).isEqualTo(new Heard(Exit.DONE, """
                track,zone,at,distance,side,x,y
                a,far,2026-01-01T00:00:00.000000Z,20.0,outside,20.0,5.0
                a,far,2026-01-01T00:00:10.000000Z,27.0,outside,13.0,5.0
                a,far,2026-01-01T00:00:20.000000Z,20.0,outside,20.0,5.0
                a,ring,2026-01-01T00:00:00.000000Z,10.0,outside,20.0,5.0
                a,ring,2026-01-01T00:00:10.000000Z,3.0,outside,13.0,5.0
                a,ring,2026-01-01T00:00:20.000000Z,10.0,outside,20.0,5.0
                b,far,2026-01-01T00:00:00.000000Z,50.0,outside,-10.0,5.0
                b,far,2026-01-01T00:00:10.000000Z,40.0,outside,0.0,5.0
                b,far,2026-01-01T00:00:20.000000Z,30.0,outside,10.0,5.0
                b,far,2026-01-01T00:00:30.000000Z,20.0,outside,20.0,5.0
                b,ring,2026-01-01T00:00:00.000000Z,10.0,outside,-10.0,5.0
                b,ring,2026-01-01T00:00:10.000000Z,0.0,on,0.0,5.0
                b,ring,2026-01-01T00:00:20.000000Z,0.0,on,10.0,5.0
                b,ring,2026-01-01T00:00:30.000000Z,10.0,outside,20.0,5.0
                """, ""));
    }

    @Test
    void an_interval_wants_a_unit_and_a_length() throws IOException {
        for (String no : List.of("10", "0 s", "often")) {
            Heard refused = approach(TRACKS, "--plane", "--every", no);
            assertThat(refused.exit()).isEqualTo(Exit.REFUSED);
            assertThat(refused.out()).isEmpty();
            assertThat(refused.err()).contains("--every").contains("`" + no + "`");
        }
    }

    @Test
    void without_a_plane_it_is_metres_and_degrees() throws IOException {
        String near = "id,t,x,y\nd,2026-01-01T00:00Z,9.5,11\nd,2026-01-01T00:11Z,9.5,9.9\ne,2026-01-01T00:00Z,39,5\n";

        // A degree of the fifth parallel is 110.9 km.
        assertThat(approach(near, "--format", "json").out()).contains("""
                  {"track": "d", "zone": "ring", "least": 0.000, "at": "2026-01-01T00:10:00.000000Z", "side": "on", "lon": 9.5000000, "lat": 10.0000000},
                  {"track": "e", "zone": "far", "least": 110898.672, "at": "2026-01-01T00:00:00.000000Z", "side": "outside", "lon": 39.0000000, "lat": 5.0000000},
                """);
    }

    @Test
    void rows_that_cannot_be_used_refuse_the_file_or_are_left_out() throws IOException {
        String bad = "id,t,x,y\na,2026-01-01 08:00,20,5\na,never,13,5\na,2026-01-01 08:01,14,5\n";

        Heard refused = approach(bad, "--plane", "--clock", "+08:00");
        assertThat(refused.exit()).isEqualTo(Exit.REFUSED);
        assertThat(refused.out()).isEmpty();

        Heard skipped = approach(bad, "--plane", "--clock", "+08:00", "--skip-bad");
        assertThat(skipped.exit()).isEqualTo(Exit.DONE);
        assertThat(skipped.out()).endsWith("\na,ring,4.0,2026-01-01T00:01:00.000000Z,outside,14.0,5.0\n");
        assertThat(skipped.err()).contains("left out 1 row of standard input, used 2 rows");
    }

    @Test
    void the_order_in_which_tracks_alternate_changes_nothing() throws IOException {
        String oneByOne = TRACKS.lines()
                .skip(1)
                .map(row -> row.replace("T08:00:00+08:00", "T00:00:00Z"))
                .sorted()
                .collect(Collectors.joining("\n", "id,t,x,y\n", "\n"));

        assertThat(approach(oneByOne, "--plane").out())
                .isEqualTo(approach(TRACKS, "--plane").out());
    }

    @Test
    void a_hundred_thousand_rows_pass() throws IOException {
        String tracks = IntStream.range(0, 100_000)
                .mapToObj(i -> "t" + i % 100 + "," + Instant.EPOCH.plusSeconds(i) + "," + (12 + i % 7) + ",5")
                .collect(Collectors.joining("\n", "id,t,x,y\n", "\n"));

        assertThat(approach(tracks, "--plane").out().lines()).hasSize(1 + 200);
    }
}
