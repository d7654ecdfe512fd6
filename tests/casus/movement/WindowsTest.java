package casus.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WindowsTest {
    private static final int LENGTH = 60;

    @Test
    void windows_that_only_touch_leave_the_instant_that_they_share() {
        Windows common = Windows.of(new Span(0, 5)).within(Windows.of(new Span(5, 9)));
        assertThat(common.spans()).containsExactly(new Span(5, 5));
    }

    @Test
    void windows_apart_leave_nothing() {
        assertThat(Windows.of(new Span(0, 5)).within(Windows.of(new Span(6, 9))).spans())
                .isEmpty();
    }

    @Test
    void a_long_window_is_cut_by_several_and_keeps_their_closed_ends() {
        Windows weather = Windows.of(new Span(-4, 1), new Span(3, 3), new Span(5, 20));
        assertThat(Windows.of(new Span(0, 9)).within(weather).spans())
                .containsExactly(new Span(0, 1), new Span(3, 3), new Span(5, 9));
    }

    @Test
    void windows_that_share_an_instant_are_one_in_whatever_order_they_come() {
        assertThat(Windows.of(new Span(7, 8), new Span(3, 6), new Span(0, 4), new Span(6, 6))
                        .spans())
                .containsExactly(new Span(0, 6), new Span(7, 8));
    }

    @Test
    void a_window_that_ends_before_it_starts_is_none() {
        assertThatThrownBy(() -> Windows.of(new Span(3, 2))).hasMessageContaining("ends before it starts");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void cutting_is_commutative_idempotent_and_leaves_just_what_lies_in_both(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            Windows one = drawn(random);
            Windows other = drawn(random);
            Windows common = one.within(other);
            assertThat(other.within(one)).isEqualTo(common);
            assertThat(one.within(one)).isEqualTo(one);
            assertThat(common.within(one)).isEqualTo(common);
            for (long at = 0; at <= LENGTH; at++) {
                assertThat(holds(common, at)).isEqualTo(holds(one, at) && holds(other, at));
            }
        }
    }

    private static boolean holds(Windows windows, long at) {
        return windows.spans().stream().anyMatch(span -> span.from() <= at && at <= span.to());
    }

    private static Windows drawn(Random random) {
        List<Span> spans = new ArrayList<>();
        int count = random.nextInt(6);
        for (int i = 0; i < count; i++) {
            long from = random.nextInt(LENGTH);
            spans.add(new Span(from, Math.min(LENGTH, from + random.nextInt(12))));
        }
        return new Windows(spans);
    }
}
