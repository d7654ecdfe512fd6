package casus.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A treaty that supplements another tells whose parties it has, and calls them by their names. */
class SupplementTreatyTest {
    private static String told(String... words) {
        return Heard.of(words).out().replaceAll("\\s+", " ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The parties of Tanggu Truce (tanggu-1933), which this supplements: - China (china) - Japan (japan)",
                "zh | 當事方即其所補充的塘沽協定（tanggu-1933）的當事方： - 中國（china） - 日本（japan）",
                "ja | 当事者は、これが補足する塘沽停戦協定（tanggu-1933）の当事者である： - 中国（china） - 日本（japan）"
            })
    void the_parties_are_those_of_the_treaty_beneath_and_it_says_so(String lang, String said) {
        assertThat(told("treaty", "he-umezu-1935", "--lang", lang)).contains(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"he-umezu-1935", "ultimatum-1937"})
    void a_party_is_called_by_its_name_and_not_by_its_id(String treaty) {
        assertThat(told("treaty", treaty))
                .contains("addressed to China", ", for Japan: ")
                .doesNotContain("addressed to china", ", for japan: ");
    }

    @Test
    void programs_are_told_whose_they_are() {
        assertThat(told("treaty", "he-umezu-1935", "--format", "json"))
                .contains("\"id\": \"china\"", "\"of\": \"tanggu-1933\"");
    }

    @Test
    void a_treaty_that_supplements_none_names_its_own() {
        assertThat(told("treaty", "tanggu-1933"))
                .contains("China (china), signed by Xiong Bin")
                .doesNotContain("which this supplements");
    }
}
