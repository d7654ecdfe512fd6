package casus.scenario;

import casus.document.Characters;
import casus.document.Node;
import casus.document.Node.Scalar;
import casus.problem.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** The ids of a file's formations: each its own, none a party's, none with characters that cannot be seen or typed. */
final class FormationIds {
    static final String PATTERN = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final Pattern ID = Pattern.compile(PATTERN);
    private static final int LONGEST = 60;

    private final Vocabulary vocabulary;
    private final Problems problems;

    FormationIds(Vocabulary vocabulary, Problems problems) {
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    /** Every id that stands in the file, also of formations that are otherwise at fault, so that it can be referred to. */
    List<String> read(List<Node> formations) {
        Map<String, Scalar> seen = new LinkedHashMap<>();
        for (Node formation : formations) {
            if (formation instanceof Node.Mapping mapping
                    && mapping.get("id").orElse(null) instanceof Scalar id
                    && id.type() == Node.Type.TEXT
                    && !id.text().isBlank()) {
                check(id, seen);
                seen.putIfAbsent(id.text(), id);
            }
        }
        return new ArrayList<>(seen.keySet());
    }

    private void check(Scalar id, Map<String, Scalar> seen) {
        String text = id.text();
        Scalar first = seen.get(text);
        if (first != null) {
            String message = "there is a formation `" + text + "` on line "
                    + first.place().line() + " already";
            problems.error("duplicate-id", message, "give one of the two another id", id.place());
        }
        OptionalInt invisible =
                text.codePoints().filter(FormationIds::isInvisible).findFirst();
        if (invisible.isPresent()) {
            String named = Characters.named(invisible.getAsInt());
            String message = "this id holds the invisible character `" + named + "`";
            problems.error("invisible-character", message, "write the id anew, without it", id.place());
        } else if (text.length() > LONGEST || !ID.matcher(text).matches()) {
            problems.error(
                    "bad-id",
                    (text.length() > LONGEST ? "this text" : "`" + text + "`") + " cannot be an id",
                    "an id has up to " + LONGEST + " small letters a to z, digits and single hyphens" + proposal(text),
                    id.place());
        } else if (vocabulary.parties().contains(text)) {
            String message = "`" + text + "` is a party of " + vocabulary.treatyNames();
            problems.error(
                    "id-taken", message, "give the formation an id of its own, such as `" + text + "-1`", id.place());
        } else if (Words.BELONGS_TO_NO_PARTY.contains(text) || Words.NOBODY_IN_PARTICULAR.contains(text)) {
            String message = "`" + text + "` has a meaning of its own in scenario files";
            problems.error("id-taken", message, "give the formation an id of its own", id.place());
        }
    }

    /** Bidirectional controls are refused everywhere, before any id is looked at. */
    private static boolean isInvisible(int c) {
        boolean blank = c != ' ' && Character.isSpaceChar(c);
        return (Characters.isInvisible(c) || blank) && !Characters.isBidirectionalControl(c);
    }

    private static String proposal(String text) {
        String simple =
                text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return simple.length() <= LONGEST && ID.matcher(simple).matches() ? ", such as `" + simple + "`" : "";
    }
}
