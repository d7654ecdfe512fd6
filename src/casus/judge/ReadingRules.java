package casus.judge;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/**
 * The rules of one reading among those of the law: all answers are compiled together, and a session lets only those fire that
 * stand in the reading's files.
 *
 * @param base every rule of every answer
 * @param among whether the package of a rule is of the reading
 */
record ReadingRules(KieBase base, Predicate<String> among) {
    /** Rules find and conclude, so that each fires once for a match; a rule that never ends is stopped here. */
    private static final int FIRINGS = 50_000_000;

    /** Those of the files, each of which is a package under the key. */
    static ReadingRules of(KieBase base, String key, List<String> files) {
        Set<String> packages =
                files.stream().map(file -> RuleSet.packageOf(key, file)).collect(Collectors.toUnmodifiableSet());
        return new ReadingRules(base, packages::contains);
    }

    /** A base that holds nothing but the reading's own. */
    static ReadingRules all(KieBase base) {
        return new ReadingRules(base, name -> true);
    }

    /** Whether there is nothing that could fire, whatever the facts. */
    boolean isEmpty() {
        return base.getKiePackages().isEmpty();
    }

    KieSession session() {
        return base.newKieSession();
    }

    /** Lets those fire that may, until there is nothing more to say. */
    void fire(KieSession session) {
        int fired = session.fireAllRules(match -> among.test(match.getRule().getPackageName()), FIRINGS);
        if (fired >= FIRINGS) {
            throw new IllegalStateException("the rules do not come to an end after " + FIRINGS + " firings");
        }
    }
}
