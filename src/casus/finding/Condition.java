package casus.finding;

import casus.problem.Place;
import casus.treaty.Text;
import java.util.List;
import java.util.Optional;

/**
 * One condition of a rule, as it held or failed for one formation.
 *
 * @param held true where it held; the first that failed is the last that is listed
 * @param says the condition in words, from the language of the rules
 * @param shows which value a report is to show beside it: a field of the formation ({@code side}, {@code kind},
 *     {@code belongs-to}, {@code purpose}), {@code stay} (the stay, or the nearest approach where there is none),
 *     {@code event}, {@code disorder} (an event too), {@code scene} (where an event took place), {@code due} (a time limit),
 *     {@code story} (the end of what the scenario tells), {@code named} (a person or body), {@code nothing} (that there is none
 *     such), {@code "ground"} (of attribution: its words name it), {@code in-force} (the clause's time) or {@code permission}
 * @param subject the formation's or event's id, or the permitting clause's for {@code permission}
 * @param object of {@code due}, {@code story} and {@code in-force} the instant; of a {@code scene} the zone; of a {@code stay}: the zone of the ground that it was measured in, which under an answer may be another than
 *     the rule names; empty otherwise
 * @param at where the file tells the value; none for what no scenario tells
 * @param grounds of a condition on whose act it is: the grounds that made it the party's where it held, each with the
 *     conditions that were met; where it failed, every ground on which the party would answer, down to the first condition
 *     that failed. Empty where the file itself says whose it is
 */
public record Condition(
        boolean held,
        Text says,
        String shows,
        String subject,
        String object,
        Optional<Place> at,
        List<List<Condition>> grounds) {

    /** One that rests on no ground. */
    public Condition(boolean held, Text says, String shows, String subject, String object, Optional<Place> at) {
        this(held, says, shows, subject, object, at, List.of());
    }
}
