package casus.problem;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** The known word nearest to a misspelt one, for "did you mean". */
public final class Nearest {
    /** Nobody misspells a word of this length; comparing it with every word would take long. */
    private static final int LONGEST = 100;

    private Nearest() {}

    /** The known word within a third of the given one's length in edits; none where nothing is that near. */
    public static Optional<String> to(String given, Collection<String> known) {
        String wanted = given.toLowerCase(Locale.ROOT);
        int most = Math.max(1, given.length() / 3);
        if (given.length() > LONGEST) {
            return Optional.empty();
        }
        String best = null;
        int least = Integer.MAX_VALUE;
        for (String word : known) {
            int edits = Edits.between(wanted, word.toLowerCase(Locale.ROOT));
            if (edits <= most && edits < wanted.length() && edits < least) {
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
