package casus.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    private static final List<String> WORDS = List.of("china", "japan", "side", "km", "m", "protest", "Zunhua");

    @ParameterizedTest
    @CsvSource({
        "chian, china",
        "sied, side",
        "CHINA, china",
        "protets, protest",
        "zunhwa, Zunhua",
        "jpn, ",
        "x, ",
        "mm, km"
    })
    void the_nearest_word_is_within_a_third_of_the_letters(String given, String nearest) {
        assertThat(Nearest.to(given, WORDS).orElse(null)).isEqualTo(nearest);
    }

    @Test
    void nothing_is_near_to_nothing_or_to_a_very_long_word() {
        assertThat(Nearest.to("", WORDS)).isEmpty();
        assertThat(Nearest.to("china".repeat(1000), WORDS)).isEmpty();
    }

    @Test
    void letters_put_in_left_out_exchanged_or_swapped_count_one() {
        assertThat(Edits.between("abc", "abc")).isZero();
        assertThat(Edits.between("abc", "abxc")).isEqualTo(1);
        assertThat(Edits.between("abc", "ac")).isEqualTo(1);
        assertThat(Edits.between("abc", "axc")).isEqualTo(1);
        assertThat(Edits.between("abc", "acb")).isEqualTo(1);
        assertThat(Edits.between("", "abc")).isEqualTo(3);
        assertThat(Edits.between("kitten", "sitting")).isEqualTo(3);
    }
}
