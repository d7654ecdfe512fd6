package casus;

import static org.assertj.core.api.Assertions.assertThat;

import casus.finding.Finding;
import casus.finding.Kind;
import casus.finding.Margin;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Leave to do something by a time tells how much of the time was left; after it there is none, and no breach either. */
final class LeaveWithATimeTest {
    private static List<Finding> found(String story) {
        Path file = Path.of("scenarios/soviet-japanese-neutrality-1941/article-3", story + ".yaml");
        return Shipped.outcome(Shipped.scenario(file)).judgement().findings();
    }

    @ParameterizedTest
    @CsvSource({"an-hour-before-the-year-begins, 1", "as-the-year-begins, 0"})
    void what_is_done_up_to_the_last_instant_is_permitted_with_the_hours_to_spare(String story, double hours) {
        assertThat(found(story)).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(Kind.PERMITTED);
            assertThat(notice.margin()).contains(new Margin(hours, "h", 0));
        });
    }

    @Test
    void what_is_done_after_it_is_neither_permitted_nor_a_breach() {
        assertThat(found("a-minute-into-the-year")).isEmpty();
    }

    @Test
    void a_notice_whose_hour_is_in_doubt_about_the_last_instant_is_open() {
        assertThat(Stream.of("2 h", "30 min").map(LeaveWithATimeTest::doubted))
                .containsExactly(Kind.OPEN, Kind.PERMITTED);
    }

    private static Kind doubted(String doubt) {
        String text = """
                scenario: A notice by a clock that nobody trusts
                treaty: soviet-japanese-neutrality-1941
                about: invented
                clock: +09:00
                from: 1945-04-20
                to: 1945-04-30
                events:
                  - { at: 1945-04-24T23:00, what: denounce, by: ussr, instrument: soviet-japanese-neutrality-1941, give-or-take: %s }
                """.formatted(doubt);
        return Shipped.outcome(Shipped.scenario(text))
                .judgement()
                .findings()
                .get(0)
                .kind();
    }
}
