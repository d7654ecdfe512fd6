package casus.judge;

import casus.treaty.Text;
import java.util.List;

/**
 * The small, closed vocabulary of rules: conditions and conclusions, as {@code rules/language.yaml} lists them.
 *
 * @param inForce how it is said that the clause bound at the time: the one condition of every rule that no rule says
 * @param notPermitted how it is said that no other clause gave leave: of a prohibition, what no rule says besides
 */
record Language(List<Sentence> conditions, List<Sentence> conclusions, Text inForce, Text notPermitted) {
    static final String FILE = "language.yaml";
}
