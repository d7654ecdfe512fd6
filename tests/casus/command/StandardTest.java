package casus.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class StandardTest {
    @Test
    void a_terminal_gets_colour() {
        assertThat(Standard.colour(Map.of("TERM", "xterm"), "yes")).isTrue();
    }

    @Test
    void a_file_gets_none() {
        assertThat(Standard.colour(Map.of("TERM", "xterm"), "no")).isFalse();
    }

    @Test
    void no_color_is_honoured_even_on_a_terminal() {
        assertThat(Standard.colour(Map.of("NO_COLOR", "1"), "yes")).isFalse();
    }

    @Test
    void an_empty_no_color_says_nothing() {
        assertThat(Standard.colour(Map.of("NO_COLOR", ""), "yes")).isTrue();
    }

    @Test
    void a_dumb_terminal_gets_none() {
        assertThat(Standard.colour(Map.of("TERM", "dumb"), "yes")).isFalse();
    }
}
