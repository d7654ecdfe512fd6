package casus.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTest {
    @Test
    void nothing_in_a_name_steers_the_terminal_or_turns_the_text() {
        assertThat(Plain.line("a\u001b[31mb\u202ec\u0007d")).isEqualTo("a[31mbcd");
    }

    @Test
    void white_space_becomes_one_space() {
        assertThat(Plain.line(" a\t\n b\u00a0c ")).isEqualTo("a b c");
    }

    @Test
    void a_broken_line_of_Chinese_is_joined_without_a_space() {
        assertThat(Plain.line("撤至該線。\n此後")).isEqualTo("撤至該線。此後");
        assertThat(Plain.line("塘沽 協定")).isEqualTo("塘沽 協定");
    }

    @Test
    void paragraphs_are_parted_by_an_empty_line() {
        assertThat(Plain.paragraphs("one\ntwo\n\nthree\n")).containsExactly("one two", "three");
        assertThat(Plain.paragraphs("")).isEmpty();
    }
}
