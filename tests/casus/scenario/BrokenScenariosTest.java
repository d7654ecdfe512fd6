package casus.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Neighbours;
import casus.problem.Diagnostic;
import casus.problem.Problem;
import casus.problem.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each file of {@code scenarios/broken} is refused with exactly the words beside it. */
class BrokenScenariosTest {
    private static final Path FOLDER = Path.of("scenarios/broken");

    static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".txt"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static List<Problem> problems(Path file) throws IOException {
        return Read.problems(file.getFileName().toString(), Files.readAllBytes(file), Neighbours.of(file));
    }

    @ParameterizedTest
    @MethodSource("files")
    void is_refused_with_exactly_these_words(Path file) throws IOException {
        String expected = file.getFileName().toString().replaceFirst("\\.[a-z]+$", ".problems.txt");
        assertThat(Diagnostic.of(problems(file))).isEqualTo(Files.readString(FOLDER.resolve(expected)));
        assertThat(problems(file)).anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    @Test
    void there_are_faults_of_many_kinds_and_files_with_several() throws IOException {
        List<Path> all = files().toList();
        long several = 0;
        for (Path file : all) {
            several += problems(file).size() > 1 ? 1 : 0;
        }
        assertThat(all).hasSizeGreaterThanOrEqualTo(20);
        assertThat(several).isGreaterThanOrEqualTo(10);
    }
}
