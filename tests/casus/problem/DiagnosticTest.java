package casus.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosticTest {
    private static String shown(String line, int column, int width) {
        return Diagnostic.of(Problem.error("code", "what is wrong", "", new Place("a.yaml", 3, column, width, line)));
    }

    /** The cells before the carets, and the carets. */
    private static String carets(String diagnostic) {
        return diagnostic.lines().skip(2).findFirst().orElse("").substring("      | ".length());
    }

    @Test
    void has_place_code_message_line_carets_and_help() {
        Place place = new Place("my-first.yaml", 14, 14, 6, "      place: Zunhwa");
        assertThat(Diagnostic.of(
                        Problem.error("place-unknown", "no place called `Zunhwa`", "did you mean `Zunhua`?", place)))
                .isEqualTo("""
                        my-first.yaml:14:14: error[place-unknown]: no place called `Zunhwa`
                           14 |       place: Zunhwa
                              |              ^^^^^^
                          help: did you mean `Zunhua`?
                        """);
    }

    @Test
    void a_warning_is_called_a_warning_and_a_file_without_a_line_shows_none() {
        assertThat(Diagnostic.of(List.of(Problem.warning("empty", "nothing here", "", Place.of("a.yaml")))))
                .isEqualTo("a.yaml: warning[empty]: nothing here\n");
    }

    @Test
    void wide_characters_count_two_cells() {
        assertThat(carets(shown("地名: 塘沽停戰", 5, 4))).isEqualTo("      ^^^^^^^^");
        assertThat(carets(shown("𠀀a", 3, 1))).isEqualTo("  ^");
        assertThat(carets(shown("é\u0301x", 3, 1)))
                .as("a combining accent takes no room")
                .isEqualTo(" ^");
    }

    @Test
    void a_tab_counts_four_cells() {
        String text = shown("\tplace: x", 9, 1);
        assertThat(text).contains("|     place: x\n");
        assertThat(carets(text)).isEqualTo("           ^");
    }

    @Test
    void what_would_move_the_cursor_or_turn_the_text_is_not_let_through() {
        Place place = new Place("a\u001b[2J.yaml", 1, 1, 1, "a\u202eb\u001b[31m\u200bc");
        String text = Diagnostic.of(Problem.error("code", "the field `\u001b]0;x\u0007`", "\u2066", place));
        assertThat(text.codePoints()).allMatch(c -> c == '\n' || !Character.isISOControl(c));
        assertThat(text.codePoints()).noneMatch(c -> Character.getType(c) == Character.FORMAT);
    }

    @Test
    void a_long_line_is_cut_around_the_carets() {
        String line = "x".repeat(500) + "FAULT" + "y".repeat(500_000);
        String text = shown(line, 501, 5);
        assertThat(text.lines().skip(1)).allMatch(one -> one.length() <= 100);
        String excerpt = text.lines().skip(1).findFirst().orElseThrow();
        String below = text.lines().skip(2).findFirst().orElseThrow();
        assertThat(excerpt.substring(below.indexOf('^'), below.lastIndexOf('^') + 1))
                .isEqualTo("FAULT");
        assertThat(excerpt).contains("…x").endsWith("y…");
    }

    @Test
    void a_fault_longer_than_the_line_has_room_for_is_cut() {
        String text = shown("a: " + "塘".repeat(400), 4, 400);
        assertThat(carets(text)).startsWith("   ^").hasSizeLessThanOrEqualTo(92);
    }

    @Test
    void a_place_behind_the_last_character_has_its_caret() {
        assertThat(carets(shown("expect:", 8, 1))).isEqualTo("       ^");
    }

    @Test
    void colour_is_given_by_the_caller() {
        Problem problem = Problem.error("code", "m", "h", new Place("a", 1, 1, 1, "x"));
        assertThat(Diagnostic.of(problem, (part, text) -> "<" + part + ">" + text + "</>"))
                .contains("<PLACE>a:1:1:</>", "<ERROR>error[code]:</>", "<CARET>^</>", "<HELP>help:</>");
    }
}
