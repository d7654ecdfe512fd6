package casus.mutation;

import casus.judge.WrittenRule;
import casus.treaty.RulesFolder;
import casus.treaty.Treaty;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every change that is tried of a rules folder. */
final class Mutants {
    private Mutants() {}

    /** In the order of the law: what all treaties share, then treaty by treaty. */
    static List<Mutant> of(RulesFolder folder, List<WrittenRule> rules, Words words) {
        List<Mutant> mutants = new ArrayList<>(SentenceMutants.of(folder, rules));
        mutants.addAll(RuleMutants.of(folder, rules, words));
        for (Treaty treaty : words.treaties().all()) {
            mutants.addAll(TreatyMutants.of(folder, treaty, words));
            mutants.addAll(GroundMutants.of(folder, treaty.id()));
        }
        return numbered(mutants);
    }

    private static List<Mutant> numbered(List<Mutant> mutants) {
        Map<String, Integer> seen = new HashMap<>();
        List<Mutant> numbered = new ArrayList<>();
        for (Mutant mutant : mutants) {
            int number = seen.merge(mutant.id(), 1, Integer::sum);
            numbered.add(number == 1 ? mutant : mutant.numbered(number));
        }
        return numbered;
    }
}
