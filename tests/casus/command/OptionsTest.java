package casus.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of an option's value that Casus does not know. */
class OptionsTest {
    private static final String STORY = "scenarios/history/fang-and-ji-1933.yaml";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--format  | pdf    | text, json, csv, md, html, geojson, kml",
                "--format  | jsno   | text, json, csv, md, html, geojson, kml; did you mean `json`?",
                "--fail-on | braech | breach, contested, open; did you mean `breach`?",
                "--lang    | zo     | en, zh, ja; did you mean `zh`?",
            })
    void a_word_that_is_not_on_a_closed_list_is_refused_with_the_list(String option, String word, String list) {
        Heard heard = Heard.of("run", STORY, option, word);

        assertThat(heard.exit()).isEqualTo(Exit.REFUSED);
        assertThat(heard.out()).isEmpty();
        assertThat(heard.err().lines())
                .containsExactly(
                        "casus run: `" + option + "`: `" + word + "` is not one of " + list,
                        "  help: casus run --help");
    }

    @Test
    void explain_is_told_as_text_or_json_only() {
        Heard heard = Heard.of("explain", STORY, "1", "--format", "html");

        assertThat(heard.exit()).isEqualTo(Exit.REFUSED);
        assertThat(heard.err()).contains("`html` is not one of text, json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "csv", "md", "html", "geojson", "kml", "JSON"})
    void every_format_of_run_is_told(String format) {
        Heard heard = Heard.of("run", STORY, "--format", format);

        assertThat(heard.exit()).isZero();
        assertThat(heard.out()).contains("Fang Zhenwu and Ji Hongchang").endsWith("\n");
        assertThat(heard.err()).isEmpty();
    }

    @Test
    void an_option_without_its_value_says_what_it_wants() {
        Heard heard = Heard.of("run", STORY, "--format");

        assertThat(heard.exit()).isEqualTo(Exit.REFUSED);
        assertThat(heard.err()).startsWith("casus run: `--format` wants text|json|csv|md|html|geojson|kml");
    }

    @Test
    void a_term_that_is_set_to_nothing_at_all_says_the_form() {
        Heard heard = Heard.of("run", STORY, "--set", "means");

        assertThat(heard.exit()).isEqualTo(Exit.REFUSED);
        assertThat(heard.err()).startsWith("casus run: `--set` wants TERM=VALUES, not `means`");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--set     | tanggu-1933/2/meens=aircraft    | term-unknown    | did you mean `tanggu-1933/2/means`?",
                "--set     | tanggu-1933/2/means=aircarft    | kind-unknown    | did you mean `aircraft`?",
                "--set     | tanggu-1933/2/means=aircraft,   | value-missing   | it is aircraft,patrol in the treaty",
                "--without | tanggu-1933/1-laeve             | clause-unknown  | did you mean `tanggu-1933/1-leave`?",
                "--reading | jpaan                           | reading-unknown | did you mean `japan`?",
                "--reading | emperor                         | reading-unknown | known are base, china, japan",
                "--reading | towns-on-the-line=insdie        | answer-unknown  | did you mean `towns-on-the-line=inside`?",
            })
    void a_supposition_that_names_nothing_is_refused(String option, String value, String code, String help) {
        Heard heard = Heard.of("run", STORY, option, value);

        assertThat(heard.exit()).isEqualTo(Exit.REFUSED);
        assertThat(heard.out()).isEmpty();
        assertThat(heard.err()).startsWith(option + ": error[" + code + "]: ").contains("  help: " + help);
    }

    @Test
    void readings_are_shown_side_by_side_or_not_at_all() {
        Heard matrix = Heard.of("run", STORY, "--readings");
        Heard one = Heard.of("run", STORY, "--readings", "--reading", "china");

        assertThat(matrix.exit()).isEqualTo(Exit.DONE);
        assertThat(matrix.out()).contains("base  China  Japan  1a  1b", "It turns on “its conduct");
        assertThat(matrix.err()).isEmpty();
        assertThat(one.exit()).isEqualTo(Exit.REFUSED);
        assertThat(one.err()).contains("leave out --reading and --fail-on");
        assertThat(Heard.of("run", STORY, "--readings", "--fail-on", "open").exit())
                .isEqualTo(Exit.REFUSED);
    }
}
