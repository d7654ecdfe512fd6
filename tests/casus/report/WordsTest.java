package casus.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casus.finding.Kind;
import casus.finding.Verdict;
import casus.scenario.Weather;
import casus.treaty.ClauseKind;
import casus.treaty.Lang;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {
    @ParameterizedTest
    @EnumSource(Lang.class)
    void every_language_says_the_same_things_with_the_same_values(Lang lang) {
        Words english = Words.in(Lang.EN);
        Words other = Words.in(lang);

        assertThat(other.keys()).isEqualTo(english.keys()).isNotEmpty();
        for (String key : english.keys()) {
            assertThat(other.placeholders(key)).as(key).isEqualTo(english.placeholders(key));
        }
    }

    @Test
    void English_counts_one_and_many() {
        Words words = Words.in(Lang.EN);

        assertThat(words.say("count.breach", "n", 1)).isEqualTo("1 breach");
        assertThat(words.say("count.breach", "n", 2)).isEqualTo("2 breaches");
        assertThat(words.say("count.contested", "n", 1)).isEqualTo("1 contested");
    }

    @Test
    void a_value_is_put_in_as_it_is() {
        assertThat(Words.in(Lang.EN).say("near.at", "place", "$1 {place} \\")).isEqualTo("at $1 {place} \\");
    }

    @Test
    void a_missing_value_or_key_is_our_fault() {
        Words words = Words.in(Lang.EN);

        assertThatThrownBy(() -> words.say("near.at"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("{place}");
        assertThatThrownBy(() -> words.say("nowhere"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nowhere");
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void every_kind_and_verdict_has_its_words(Lang lang) {
        Words words = Words.in(lang);

        assertThat(Arrays.stream(Kind.values()).map(kind -> "kind." + kind.word()))
                .allMatch(words::has);
        assertThat(Arrays.stream(Kind.values()).map(kind -> "count." + kind.word()))
                .allMatch(words::has);
        assertThat(Arrays.stream(Verdict.values()).map(verdict -> "verdict." + verdict.word()))
                .allMatch(words::has);
        assertThat(Arrays.stream(Verdict.values()).map(verdict -> "judged." + verdict.word()))
                .allMatch(words::has);
        assertThat(Arrays.stream(ClauseKind.values())
                        .map(kind -> "clause-kind." + kind.name().toLowerCase(Locale.ROOT)))
                .allMatch(words::has);
        assertThat(Arrays.stream(Weather.Kind.values()).map(kind -> "weather." + kind.word()))
                .allMatch(words::has);
    }

    @Test
    void Chinese_and_Japanese_say_that_they_were_not_reviewed() {
        assertThat(Limits.unreviewed(Words.in(Lang.EN))).isEmpty();
        for (Lang lang : new Lang[] {Lang.ZH, Lang.JA}) {
            String unreviewed = Words.in(lang).say("unreviewed");
            assertThat(unreviewed).isNotEmpty();
            assertThat(Format.TEXT
                            .render(Story.outcome(), GoldenReportsTest.plain(lang))
                            .replace("\n", ""))
                    .contains(unreviewed);
        }
    }
}
