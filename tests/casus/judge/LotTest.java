package casus.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LotTest {
    private static final int MANY = 100_000;

    private static double lot(long seed, String name, int ordinal) {
        return Lot.of(OptionalLong.of(seed), name, ordinal);
    }

    @Test
    void the_same_name_draws_the_same_lot_and_any_other_another() {
        assertThat(lot(1933, "flight sees battalion", 1)).isEqualTo(lot(1933, "flight sees battalion", 1));
        assertThat(lot(1933, "flight sees battalion", 1))
                .isNotEqualTo(lot(1933, "flight sees battalion", 2))
                .isNotEqualTo(lot(1934, "flight sees battalion", 1))
                .isNotEqualTo(lot(1933, "flight sees battery", 1));
    }

    /** Whether they are drawn by seed, by name or by ordinal: each tenth gets a tenth, give or take five standard errors. */
    @ParameterizedTest
    @ValueSource(strings = {"seed", "name", "ordinal"})
    void lots_are_even(String varied) {
        int[] tenths = new int[10];
        double[] product = {0};
        double[] last = {0.5};
        IntStream.range(0, MANY).forEach(i -> {
            double drawn = switch (varied) {
                case "seed" -> lot(i, "flight sees battalion", 1);
                case "name" -> lot(1933, "flight-" + i + " sees battalion", 1);
                default -> lot(1933, "flight sees battalion", i);
            };
            assertThat(drawn).isBetween(0.0, Math.nextDown(1.0));
            tenths[(int) (10 * drawn)]++;
            product[0] += (drawn - 0.5) * (last[0] - 0.5);
            last[0] = drawn;
        });
        double error = Math.sqrt(MANY * 0.1 * 0.9);
        for (int tenth : tenths) {
            assertThat((double) tenth).isCloseTo(MANY / 10.0, within(5 * error));
        }
        // A lot says nothing of the next one: the mean product of their distances from the middle has the error
        // 1/12/√n.
        assertThat(product[0] / MANY).isCloseTo(0, within(5 / 12.0 / Math.sqrt(MANY)));
    }
}
