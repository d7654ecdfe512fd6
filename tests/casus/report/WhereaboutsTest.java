package casus.report;

import static org.assertj.core.api.Assertions.assertThat;

import casus.treaty.Lang;
import casus.treaty.LonLat;
import java.util.List;
import org.junit.jupiter.api.Test;

class WhereaboutsTest {
    private final Whereabouts whereabouts =
            new Whereabouts(Words.in(Lang.EN), Pact.treaty().ground().places());

    @Test
    void a_point_is_said_by_the_nearest_place() {
        assertThat(whereabouts.near(Moves.NEAR_ZUNHUA)).contains("9 km NE of Zunhua");
        assertThat(whereabouts.near(Moves.HUAIROU)).contains("at Huairou");
    }

    @Test
    void due_north_and_due_west_have_their_own_names() {
        assertThat(whereabouts.near(new LonLat(117.95861, 40.36))).contains("20 km N of Zunhua");
        assertThat(whereabouts.near(new LonLat(117.7, 40.17917))).contains("22 km W of Zunhua");
    }

    @Test
    void where_no_place_is_named_nothing_is_said() {
        assertThat(new Whereabouts(Words.in(Lang.EN), List.of()).near(Moves.HUAIROU))
                .isEmpty();
    }
}
