package casus.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CellsTest {
    @Test
    void a_wide_character_takes_two_cells_and_a_combining_mark_none() {
        assertThat(Cells.width("遵化 a")).isEqualTo(6);
        assertThat(Cells.width("e\u0301")).isEqualTo(1);
        assertThat(Cells.width("𠀋")).isEqualTo(2);
        assertThat(Cells.width("✖ ± –")).isEqualTo(5);
    }

    @Test
    void words_are_wrapped_at_spaces() {
        assertThat(Cells.wrapped("one two three", 8)).containsExactly("one two", "three");
        assertThat(Cells.wrapped("one", 8)).containsExactly("one");
        assertThat(Cells.wrapped("", 8)).containsExactly("");
    }

    @Test
    void a_closing_mark_does_not_begin_a_line() {
        assertThat(Cells.wrapped("一二三。四", 6)).containsExactly("一二", "三。四");
    }

    @Test
    void a_word_that_is_too_long_is_broken_where_it_must_be() {
        assertThat(Cells.wrapped("x".repeat(10), 4)).containsExactly("xxxx", "xxxx", "xx");
        assertThat(Cells.wrapped("ab " + "x".repeat(6), 4)).containsExactly("ab", "xxxx", "xx");
    }

    @Test
    void no_line_is_wider_than_asked() {
        List<String> texts = List.of("孫永勤部 19 May 03:12 – 24 May 12:00 在非武裝區", "a「遵化」,bc", "、、、、、、、");
        for (String text : texts) {
            for (int width = 4; width < 30; width++) {
                int limit = width;
                assertThat(Cells.wrapped(text, width)).allMatch(line -> Cells.width(line) <= limit);
                assertThat(String.join("", Cells.wrapped(text, width)).replace(" ", ""))
                        .isEqualTo(text.replace(" ", ""));
            }
        }
    }
}
