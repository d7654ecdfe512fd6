package casus.finding;

import casus.problem.Place;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * What a party charged another with, held against what was found: a charge makes nothing true.
 *
 * @param event the protest's id
 * @param clause the clause that it names; empty where it names none
 * @param about the formation, party or event that it speaks of
 * @param findings the ids of the breaches and contested findings that it speaks of, which had begun by then
 */
public record Protest(
        String event,
        Instant at,
        String by,
        String about,
        String clause,
        Truth truth,
        List<String> findings,
        Place place) {
    public Protest {
        findings = List.copyOf(findings);
    }

    /** Whether what is charged was so, and whether whoever charges knew. */
    public enum Truth {
        /** It was so, and the party had learned of it otherwise than by guessing. */
        TRUE_AND_SEEN,
        /** It was so, but nothing in the story had shown it to the party. */
        TRUE_AND_UNSEEN,
        /** Nothing of the kind was found. */
        FALSE;

        /** The word in files and reports: {@code true-and-seen}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
