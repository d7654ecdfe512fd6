package casus.judge;

import casus.treaty.Text;
import java.util.Optional;

/**
 * One condition of a sentence: the pattern that it matches and how it is said.
 *
 * @param match a Drools pattern with {@code {parameter}} in places
 * @param shows what a report shows beside it (see {@link casus.finding.Condition}); empty for a part that only names
 *     the subject
 * @param says the condition in words; none for a part that only names the subject
 */
record Part(String match, String shows, Optional<Text> says) {}
