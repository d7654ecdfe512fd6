package casus.mutation;

import casus.Neighbours;
import casus.movement.Movements;
import casus.scenario.Beside;
import casus.scenario.Scenario;
import casus.scenario.ScenarioReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/**
 * A scenario that expects something, read once.
 *
 * @param movements on the ground as it is
 * @param fired the rules that were met in it under the law as it is
 */
record Story(Scenario scenario, Movements movements, Set<String> fired) {

    static Story read(Path file, Laws laws) {
        try {
            return of(file.toString().replace('\\', '/'), Files.readAllBytes(file), Neighbours.of(file), laws);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Story of(String file, byte[] bytes, Beside beside, Laws laws) {
        Scenario scenario = ScenarioReader.read(file, bytes, beside, laws::treaty, laws.ids());
        return new Story(scenario, Movements.of(scenario, laws.of(scenario.treaties())), Set.of());
    }

    Story firing(Set<String> rules) {
        return new Story(scenario, movements, rules);
    }

    /** How much in it speaks of what is changed: 2 where the rule is met in it, 1 where it expects something of the clause. */
    int nearness(Mutant mutant) {
        if (mutant.rules().stream().anyMatch(fired::contains)) {
            return 2;
        }
        boolean clause =
                scenario.expectations().stream().anyMatch(one -> mutant.of().contains(one.clause()));
        return clause ? 1 : 0;
    }
}
