package casus;

import static casus.Watch.stop;
import static org.assertj.core.api.Assertions.assertThat;

import casus.scenario.SearchLaw;
import casus.scenario.Sees;
import casus.treaty.Kilometres;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What depends on the lot, and what does not. */
class SearchLotsTest {
    @Test
    void another_formation_changes_no_lot_and_the_same_seed_draws_the_same() {
        Map<String, Double> alone = fewWith(9, false);
        assertThat(alone).hasSizeBetween(10, 90);
        assertThat(fewWith(9, false)).isEqualTo(alone);
        assertThat(fewWith(10, false)).isNotEqualTo(alone);
        Map<String, Double> among = fewWith(9, true);
        among.keySet().removeIf(id -> id.startsWith("more"));
        assertThat(among).isEqualTo(alone);
    }

    /** A flight past a hundred targets, to which others may be added in front: they are seen, and one looks elsewhere. */
    private static Map<String, Double> fewWith(long seed, boolean more) {
        Watch watch = new Watch(seed);
        Sees sees =
                new Sees(new Kilometres(20), false, 0.8, List.of(), new SearchLaw.InverseCube(new Kilometres(2), 150));
        if (more) {
            watch.observer("other", sees, List.of(stop(1000, 0, 0, 5)));
            IntStream.range(0, 20).forEach(i -> watch.target("more" + i, 0.1 * i, 1, 0, 9));
        }
        watch.observer("o", sees, List.of(stop(-20, 0, 1, 1), stop(20, 1, 1.3, 1.3), stop(-20, 2, 1.6, 1.6)));
        IntStream.range(0, 100).forEach(i -> watch.target("t" + i, 0.1 * i, 2.5, 0, 9));
        return watch.seen();
    }
}
