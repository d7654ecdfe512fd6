package casus.mutation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;

/**
 * The law, other than it is in one place.
 *
 * @param id of what is changed and into what; no line number, so that it stays the same while the file changes elsewhere
 * @param line 1 is the first line of the file
 * @param of the rule, sentence, clause, term, zone or answer that is changed, in the words of a reader
 * @param before what stood there; after, what stands there now, empty where it is gone
 * @param rules whose stories are likeliest to notice, by their names
 */
record Mutant(
        String id,
        Operator operator,
        String file,
        int line,
        String of,
        String before,
        String after,
        Set<String> rules,
        Edit edit) {

    static Mutant of(Operator operator, String file, int line, String of, String before, String after, Edit edit) {
        String id = hash(String.join("\n", operator.name(), file, of, before, after));
        return new Mutant(id, operator, file, line, of, before, after, Set.of(), edit);
    }

    Mutant inRules(Set<String> names) {
        return new Mutant(id, operator, file, line, of, before, after, names, edit);
    }

    /** The second of two that are alike in all but their place. */
    Mutant numbered(int number) {
        return new Mutant(id + "-" + number, operator, file, line, of, before, after, rules, edit);
    }

    /** In one line, as the list of equivalents repeats it. */
    String summary() {
        return operator.words() + " in " + of + ": " + before + " → " + (after.isEmpty() ? "(gone)" : after);
    }

    String fileAndLine() {
        return "rules/" + file + ":" + line;
    }

    String story() {
        return operator.storyFor(of);
    }

    private static String hash(String text) {
        try {
            byte[] sha = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha, 0, 5);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
