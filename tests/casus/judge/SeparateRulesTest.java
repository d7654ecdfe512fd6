package casus.judge;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Shipped;
import casus.movement.Movements;
import casus.scenario.Scenario;
import casus.treaty.Treaties;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Rules that are compiled one by one judge as those that are compiled file by file. */
final class SeparateRulesTest {
    @Test
    void every_shipped_story_comes_out_as_it_does_by_the_shipped_pack() {
        Treaties treaties = Shipped.TREATIES;
        RulePack separate = new SeparateRules().pack(WrittenRules.read(Shipped.RULES, treaties), treaties);
        for (Path file : Shipped.files()) {
            Scenario scenario = Shipped.scenario(file);
            Movements movements = Movements.of(scenario, treaties);
            assertThat(separate.judge(scenario, treaties, movements))
                    .as(file.toString())
                    .isEqualTo(Shipped.pack().judge(scenario, treaties, movements));
        }
    }
}
