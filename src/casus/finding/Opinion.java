package casus.finding;

import casus.treaty.ClauseId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What one reading says of one piece of conduct, and why.
 *
 * @param clause the one that says so: the finding's own, or another that gives leave for what the finding's own forbids
 * @param rule the name of the rule that was met, which is one of that clause; empty where none was
 * @param because the facts that met it, in the order of the rule's conditions
 */
public record Opinion(
        String reading,
        Verdict verdict,
        ClauseId clause,
        String rule,
        Optional<Margin> margin,
        Optional<Instant> sureFrom,
        List<Because> because) {}
