package casus.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code casus sightings}, from files to rows. */
class SightingsTest {
    private static final String OBSERVERS = """
            id,t,x,y
            post,2026-01-01T00:00:00Z,0,0
            post,2026-01-01T00:01:00Z,0,0
            patrol,2026-01-01T00:00:00Z,0,10
            patrol,2026-01-01T00:01:00Z,60,10
            """;

    /** Past the post at three and four; b touches its circle. */
    private static final String TRACKS = """
            id,t,x,y
            b,2026-01-01T00:00:00Z,-30,5
            a,2026-01-01T00:00:00Z,-30,3
            a,2026-01-01T08:01:00+08:00,30,3
            b,2026-01-01T00:01:00Z,30,5
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private Heard sightings(String radius, String... more) throws IOException {
        String[] line = {
            "sightings", "--observers", file("o.csv", OBSERVERS), "--tracks", file("t.csv", TRACKS), "--radius", radius
        };
        String[] all = java.util.Arrays.copyOf(line, line.length + more.length);
        System.arraycopy(more, 0, all, line.length, more.length);
        return Heard.of(all);
    }

    @Test
    void rows_are_in_order_closed_and_in_utc() throws IOException {
        assertThat(sightings("5", "--plane").out()).isEqualTo("""
                observer,track,from,to
                post,a,2026-01-01T00:00:26.000000Z,2026-01-01T00:00:34.000000Z
                post,b,2026-01-01T00:00:30.000000Z,2026-01-01T00:00:30.000000Z
                """);
    }

    @Test
    void json_has_the_same_keys() throws IOException {
        assertThat(sightings("5.0", "--plane", "--format", "json").out()).contains("""
                {"observer": "post", "track": "b", "from": "2026-01-01T00:00:30.000000Z", "to": "2026-01-01T00:00:30.000000Z"}""");
    }

    @Test
    void without_a_plane_the_radius_is_in_metres() throws IOException {
        assertThat(sightings("5").out()).isEqualTo("observer,track,from,to\n");
        // A degree is some 111 km, and three of them near the equator some 333.
        assertThat(sightings("334000").out())
                .contains("post,a,2026-01-01T00:00:29")
                .doesNotContain("post,b");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-1 | `-1` is no radius",
                "1e999 | `1E+999` is no radius",
                "far | casus sightings: `--radius` wants R"
            })
    void a_radius_that_is_none_is_refused(String radius, String said) throws IOException {
        Heard heard = sightings(radius);
        assertThat(heard.err()).contains(said);
        assertThat(heard.exit()).isEqualTo(2);
        assertThat(heard.out()).isEmpty();
    }

    @Test
    void a_fault_of_the_observers_points_into_their_file() throws IOException {
        String broken = file("broken.csv", "id,t,x,y\npost,noon,0,0\n");
        Heard heard = Heard.of("sightings", "--observers", broken, "--tracks", file("t.csv", TRACKS), "--radius", "5");
        assertThat(heard.err()).contains("broken.csv:2:6").contains("`noon`");
        assertThat(heard.exit()).isEqualTo(2);
    }

    @Test
    void a_shipped_story_tells_its_sighting_in_its_outcome() {
        String story = "scenarios/tanggu-1933/article-2/a-flight-that-finds-a-battalion.yaml";
        assertThat(Heard.of("run", story, "--format", "json").out())
                .containsPattern(
                        "\"sightings\": \\[\\s+\\{\\s+\"observer\": \"recon-1\",\\s+\"formation\": \"battalion-2\"");
    }
}
