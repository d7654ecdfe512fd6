package casus.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import casus.finding.Knowledge;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The words that a scenario may say of how somebody knows are those that findings have for it. */
class WaysOfKnowingTest {
    @Test
    void every_way_to_learn_of_a_finding_can_be_expected() {
        assertThat(Words.WAYS)
                .containsExactlyElementsOf(Arrays.stream(Knowledge.How.values())
                        .map(Knowledge.How::word)
                        .toList());
    }
}
