package casus.report;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Outcome;
import casus.Shipped;
import casus.finding.Finding;
import casus.treaty.Lang;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where two instruments say the contrary of one act, and how such acts are told. */
final class MeetsTest {
    private static final Outcome ENTRY =
            Shipped.outcome(Shipped.scenario(Path.of("scenarios/history/soviet-entry-1945.yaml")));

    private static List<Finding> under(String clause) {
        return ENTRY.judgement().findings().stream()
                .filter(finding -> finding.clause().toString().equals(clause))
                .toList();
    }

    private static List<String> met(Finding finding) {
        return Meets.of(finding, ENTRY.judgement().findings()).stream()
                .map(other -> other.clause().toString())
                .toList();
    }

    @Test
    void an_act_that_one_instrument_asks_for_meets_what_another_forbids() {
        assertThat(under("yalta-1945/entry"))
                .singleElement()
                .satisfies(entry -> assertThat(met(entry))
                        .containsExactly(
                                "soviet-japanese-neutrality-1941/1-last-year",
                                "soviet-japanese-neutrality-1941/2-last-year"));
        assertThat(under("soviet-japanese-neutrality-1941/1-last-year"))
                .singleElement()
                .satisfies(war -> assertThat(met(war)).containsExactly("yalta-1945/entry"));
    }

    @Test
    void another_act_of_the_same_party_meets_nothing() {
        assertThat(under("soviet-japanese-neutrality-1941/3"))
                .singleElement()
                .satisfies(notice -> assertThat(met(notice)).isEmpty());
    }

    @Test
    void what_was_removed_is_told_with_its_share_and_who_removed_it() {
        Outcome removals =
                Shipped.outcome(Shipped.scenario(Path.of("scenarios/history/removals-from-manchuria-1946.yaml")));

        assertThat(told(removals)).contains("The Soviet Union removed locomotives (some 150, by estimate)");
    }

    @Test
    void the_sentence_says_of_both_that_neither_yields() {
        assertThat(told(ENTRY))
                .contains("By the same act what Yalta entry asks was done: the two instruments meet here")
                .contains("there is, or may be, a departure from Neutrality 1 (last year)");
    }

    private static String told(Outcome outcome) {
        return TextReport.of(outcome, new Manner(Lang.EN, Style.PLAIN, "test")).replaceAll("\\s+", " ");
    }
}
