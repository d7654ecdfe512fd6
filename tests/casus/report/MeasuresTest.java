package casus.report;

import static org.assertj.core.api.Assertions.assertThat;

import casus.finding.Margin;
import casus.movement.Side;
import casus.treaty.Kilometres;
import casus.treaty.Lang;
import org.junit.jupiter.api.Test;

class MeasuresTest {
    private final Measures measures = new Measures(Words.in(Lang.EN));

    @Test
    void a_margin_greater_than_the_doubt_is_said_with_it() {
        assertThat(margin(Side.INSIDE, -13.24, 3)).isEqualTo("13.2 km inside, ± 3 km");
    }

    @Test
    void a_margin_smaller_than_the_doubt_is_said_to_be_so_on_both_sides() {
        assertThat(margin(Side.OUTSIDE, 0.5, 4)).isEqualTo("0.5 km outside, within the ± 4 km doubt");
        assertThat(margin(Side.INSIDE, -0.5, 4)).isEqualTo("0.5 km inside, within the ± 4 km doubt");
    }

    @Test
    void a_place_on_the_line_is_said_to_be_there_and_not_nought_metres_outside() {
        assertThat(margin(Side.OUTSIDE, 0, 2)).isEqualTo("on the line, within the ± 2 km doubt");
        assertThat(margin(Side.OUTSIDE, 0.001, 2)).isEqualTo("1 m outside, within the ± 2 km doubt");
    }

    @Test
    void a_margin_without_doubt_stands_alone() {
        assertThat(margin(Side.ON, 0, 0)).isEqualTo("on the line");
        assertThat(margin(Side.INSIDE, -2, 0)).isEqualTo("2 km inside");
    }

    @Test
    void short_distances_are_in_metres() {
        assertThat(measures.distance(0.0994)).isEqualTo("99 m");
        assertThat(measures.distance(0.0996)).isEqualTo("0.1 km");
        assertThat(measures.distance(0)).isEqualTo("0 m");
    }

    @Test
    void other_limits_say_what_is_to_spare_and_what_is_beyond() {
        assertThat(measures.toLimit(new Margin(6, "h", 0))).isEqualTo("6 h to spare");
        assertThat(measures.toLimit(new Margin(-300, "men", 50))).isEqualTo("300 men beyond the limit, ± 50 men");
        assertThat(measures.toLimit(new Margin(-2, "guns", 0))).isEqualTo("2 guns beyond the limit");
    }

    private String margin(Side side, double value, double doubt) {
        return measures.margin(side, new Kilometres(value), new Kilometres(doubt));
    }
}
