package casus.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import casus.document.DocumentReader;
import casus.problem.Diagnostic;
import casus.problem.Problem;
import casus.problem.Problems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that nobody wrote in good faith: refused or read, soon, and with words. */
class HostileFilesTest {
    private static final int BYTES = 1 << 20;
    private static final String SIGNS = "{}[]:,-?&*!|>'\"%@`#\n\t \\/0129.eE+T~";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{a: ", "[", "- ", "? ", "&a ", "*a ", "!a ", "%A\n", " ", "\t", "\n", "[,", "a:\n", "a: 1\n", "- a\n",
                "x y\n", "{\"a\":", "\"x", "\\", "\u202e", "\u0000", "塘", "'", "|\n", "#"
            })
    void a_mebibyte_of_one_thing_is_refused_soon(String thing) {
        int length = thing.getBytes(StandardCharsets.UTF_8).length;
        byte[] bytes = thing.repeat(BYTES / length).getBytes(StandardCharsets.UTF_8);
        for (String file : List.of("a.yaml", "a.json")) {
            List<Problem> problems =
                    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Read.problems(file, bytes));
            assertThat(problems).isNotEmpty().hasSizeLessThan(600);
            assertThat(Diagnostic.of(problems)).isNotEmpty();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1933, 1935, 1937})
    void a_scenario_with_bytes_changed_is_read_or_refused_with_words(long seed) throws IOException {
        Random random = new Random(seed);
        byte[] whole = Files.readAllBytes(Path.of("tests/casus/scenario/whole.yaml"));
        int refused = 0;
        for (int i = 0; i < 100; i++) {
            byte[] bytes = changed(whole, random);
            List<Problem> problems =
                    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Read.problems("whole.yaml", bytes));
            refused += problems.isEmpty() ? 0 : 1;
            if (problems.isEmpty()) {
                assertThat(DocumentReader.read("whole.yaml", bytes, new Problems())
                                .map(ScenarioSchema::check))
                        .as("what the reader accepts the schema accepts")
                        .hasValue(List.of());
            }
        }
        assertThat(refused).isGreaterThan(50);
    }

    private static byte[] changed(byte[] whole, Random random) {
        byte[] bytes = whole.clone();
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(bytes.length);
            byte with =
                    (byte) (random.nextBoolean() ? SIGNS.charAt(random.nextInt(SIGNS.length())) : random.nextInt(256));
            if (random.nextBoolean()) {
                bytes[at] = with;
            } else {
                byte[] longer = Arrays.copyOf(bytes, bytes.length + 1);
                System.arraycopy(bytes, at, longer, at + 1, bytes.length - at);
                longer[at] = with;
                bytes = longer;
            }
        }
        return bytes;
    }
}
