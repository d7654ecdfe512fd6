package casus.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import casus.problem.Diagnostic;
import casus.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files written to break parsers are refused with words and a place, whatever they hold. */
class CorporaTest {
    private static final Path CORPORA = Path.of("../shared/corpora");

    @ParameterizedTest
    @ValueSource(strings = {"json", "yaml"})
    void every_file_is_refused_with_a_place_and_none_breaks_the_reader(String corpus) throws IOException {
        Path folder = CORPORA.resolve(corpus);
        assumeTrue(Files.isDirectory(folder), "no corpus of " + corpus + " beside this checkout: skipped");
        List<String> unlike = new ArrayList<>();
        List<Path> files = files(folder);
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            // Every file goes through both readers: what a file calls itself is the user's choice.
            for (String name : List.of("corpus.json", "corpus.yaml")) {
                List<Problem> problems = assertTimeoutPreemptively(
                        Duration.ofSeconds(20), () -> Read.problems(name, bytes), file.toString());
                if (problems.isEmpty()) {
                    unlike.add(name + " " + file);
                }
                problems.forEach(problem -> assertThat(problem.place().line()).isPositive());
                assertThatCode(() -> Diagnostic.of(problems))
                        .as(file.toString())
                        .doesNotThrowAnyException();
            }
        }
        assertThat(unlike).as("read as a scenario, or refused without a word").isEmpty();
        assertThat(files).hasSizeGreaterThan(200);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
