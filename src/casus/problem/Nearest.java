package casus.problem;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The known word nearest to a misspelt one, for "did you mean". */
public final class Nearest {
    private Nearest() {}

    /** The known word within a third of the given one's length in edits; none where nothing is that near. */
    public static Optional<String> to(String given, Collection<String> known) {
        String wanted = given.toLowerCase(Locale.ROOT);
        LevenshteinDistance distance = new LevenshteinDistance(Math.max(1, given.length() / 3));
        String best = null;
        int least = Integer.MAX_VALUE;
        for (String word : known) {
            int edits = distance.apply(wanted, word.toLowerCase(Locale.ROOT));
            if (edits >= 0 && edits < least) {
                least = edits;
                best = word;
            }
        }
        return Optional.ofNullable(best);
    }

    /** {@code did you mean `…`?}, or the given words where nothing is near. */
    public static String help(String given, Collection<String> known, String otherwise) {
        return to(given, known).map(word -> "did you mean `" + word + "`?").orElse(otherwise);
    }
}
