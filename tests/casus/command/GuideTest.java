package casus.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The guide to tracks says what the program says: each command in it is run, and the block behind it compared. */
class GuideTest {
    private static final Path GUIDE = Path.of("docs", "guide", "tracks.md");

    private static final Pattern EXAMPLE =
            Pattern.compile("```\n\\./casus ([^\n]+)\n```\n\n```(?:text|json)?\n(.*?)```\n", Pattern.DOTALL);

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    static Stream<Arguments> examples() throws IOException {
        List<MatchResult> found =
                EXAMPLE.matcher(Files.readString(GUIDE)).results().toList();
        assertThat(found).hasSizeGreaterThan(5);
        return found.stream().map(one -> Arguments.of(one.group(1), one.group(2)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void a_command_says_what_the_guide_says(String line, String said) {
        String[] words = WORD.matcher(line)
                .results()
                .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                .toArray(String[]::new);

        Heard heard = Heard.of(words);

        assertThat(heard.err() + heard.out()).as(Arrays.toString(words)).isEqualTo(said);
    }
}
