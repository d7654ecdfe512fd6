package casus.track;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import casus.problem.Diagnostic;
import casus.problem.Problem;
import casus.problem.ScenarioRejected;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files written or spoilt to break readers are read or refused with words, by each reader, and none breaks it. */
class HostileTracksTest {
    private static final Path CORPORA = Path.of("../shared/corpora");
    private static final List<String> NAMES = List.of("a.json", "a.gpx", "a.csv");

    @ParameterizedTest
    @ValueSource(strings = {"json", "yaml"})
    void every_file_of_the_corpora_is_refused_with_a_place(String corpus) throws IOException {
        Path folder = CORPORA.resolve(corpus);
        assumeTrue(Files.isDirectory(folder), "no corpus of " + corpus + " beside this checkout: skipped");
        List<Path> files = files(folder);
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            for (String name : NAMES) {
                assertThat(problems(name, bytes, Took.STRICT))
                        .as(name + " " + file)
                        .isNotEmpty();
            }
        }
        assertThat(files).hasSizeGreaterThan(200);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static List<Problem> problems(String name, byte[] bytes, TrackFile.Options options) {
        List<Problem> problems;
        try {
            problems = Took.of(name, bytes, options, 64).file().leftOut().first();
        } catch (ScenarioRejected refused) {
            problems = refused.problems();
        }
        List<Problem> shown = problems;
        assertThatCode(() -> Diagnostic.of(shown)).doesNotThrowAnyException();
        return problems;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void a_good_file_with_some_bytes_spoilt_breaks_nothing(long seed) {
        Random chance = new Random(seed);
        for (String good : List.of(CSV, JSON, GPX)) {
            for (int i = 0; i < 500; i++) {
                byte[] bytes = spoilt(good.getBytes(StandardCharsets.UTF_8), chance);
                for (String name : NAMES) {
                    boolean refused = problems(name, bytes, Took.STRICT).isEmpty();
                    assertThat(refused || !problems(name, bytes, Took.SKIP).isEmpty())
                            .as("what is left out was at fault, in " + new String(bytes, StandardCharsets.ISO_8859_1))
                            .isTrue();
                }
            }
        }
    }

    private static byte[] spoilt(byte[] bytes, Random chance) {
        byte[] letters = "\0\"\n\r,;<>&[]{}é9-eN\\".getBytes(StandardCharsets.UTF_8);
        for (int i = chance.nextInt(3); i >= 0; i--) {
            bytes[chance.nextInt(bytes.length)] = letters[chance.nextInt(letters.length)];
        }
        int length = chance.nextInt(4) == 0 ? chance.nextInt(bytes.length) : bytes.length;
        return Arrays.copyOf(bytes, length);
    }

    @Test
    void skipping_reads_what_it_can_of_a_csv_file_that_is_mostly_rubbish() {
        Random chance = new Random(5);
        StringBuilder text = new StringBuilder("id,t,x,y\n");
        for (int i = 0; i < 2_000; i++) {
            text.append("a,2026-05-20T10:%02d:%02dZ,1,1%n".formatted(i / 60, i % 60));
            byte[] noise = new byte[chance.nextInt(30)];
            chance.nextBytes(noise);
            text.append(new String(noise, StandardCharsets.ISO_8859_1).replace('"', '\''))
                    .append('\n');
        }

        Took took = Took.of("a.csv", text.toString(), Took.SKIP);

        assertThat(took.file().rows()).isEqualTo(2_000);
        assertThat(took.file().leftOut().count()).isGreaterThan(1_500);
    }

    private static final String CSV = """
            id,t,x,y,"a note"
            a,2026-05-20T10:00:00Z,1,1,"b, ""c\"""
            京,2026-05-20T10:00:00+08:00,1.5,1e1,
            """;
    private static final String JSON = """
            {"type": "FeatureCollection", "features": [{"type": "Feature", "id": "京", "geometry": {"type": "LineString",
            "coordinates": [[1, 2], [3, 4.5]]}, "properties": {"coordTimes": ["2026-05-20T10:00:00Z", 1779278400000]}}]}
            """;
    private static final String GPX = """
            <gpx><trk><name>京</name><trkseg><trkpt lat="1" lon="2"><time>2026-05-20T10:00:00Z</time></trkpt>
            <trkpt lat="1" lon="2.5"><time>2026-05-20T10:00:01Z</time></trkpt></trkseg></trk></gpx>
            """;
}
