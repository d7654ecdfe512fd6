package casus.finding;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What one reading says of one piece of conduct, and why.
 *
 * @param rule the name of the rule that was met; empty where none was
 * @param because the facts that met it, in the order of the rule's conditions
 */
public record Opinion(
        String reading,
        Verdict verdict,
        String rule,
        Optional<Margin> margin,
        Optional<Instant> sureFrom,
        List<Because> because) {}
