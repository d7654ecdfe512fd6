package casus.scenario;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The names of fields and the closed lists of words of scenario files, in the order in which they are proposed. */
final class Words {
    static final List<String> SCENARIO = List.of(
            "scenario",
            "treaty",
            "about",
            "clock",
            "from",
            "to",
            "uncertainty",
            "seed",
            "weather",
            "formations",
            "events",
            "expect");

    /** What later versions judge; known, so that nobody is told that it is misspelt. */
    static final List<String> NOT_YET = List.of(
            "base",
            "change",
            "sweep",
            "vary",
            "design",
            "runs",
            "measure",
            "responses",
            "persons",
            "bodies",
            "parties");

    static final List<String> FORMATION = List.of(
            "id",
            "name",
            "side",
            "kind",
            "belongs-to",
            "purpose",
            "strength",
            "arms",
            "made-up-of",
            "sees",
            "route",
            "path");
    static final List<String> WAYPOINT =
            List.of("at", "place", "lonlat", "halts", "path", "give-or-take", "basis", "source");
    static final List<String> IMPORT = List.of("file", "track", "give-or-take", "basis", "source");
    static final List<String> SEES =
            List.of("radius", "daylight-only", "stopped-by", "chance", "law", "width", "speed");
    static final List<String> LAWS = List.of("definite-range", "inverse-cube", "random-search");
    static final List<String> WEATHER = List.of("from", "to", "what", "over", "basis", "source");
    static final List<String> ORIGIN = List.of("origin", "strength");
    static final List<String> EXPECTATION_KINDS = List.of(
            "breach",
            "permitted",
            "fulfilled",
            "pending",
            "contested",
            "open",
            "no-finding",
            "not-covered",
            "not-attributable",
            "knows",
            "unaware",
            "protest-seen",
            "protest-unseen",
            "protest-false");
    static final List<String> EXPECTATION_FIELDS = List.of("of", "how", "by", "from", "to", "within", "reading");

    /** How somebody came to know. */
    static final List<String> WAYS = List.of("own", "suffered", "seen", "told");

    static final List<String> BASES = List.of("documented", "inferred", "assumed", "invented");
    static final List<String> PATHS = List.of("geodesic", "lonlat");
    /** Whose act a formation's conduct may be, beside a party's. */
    static final List<String> BELONGS_TO_NO_PARTY = List.of("nobody", "disputed");
    /** Names that actors have without being formations or parties. */
    static final List<String> NOBODY_IN_PARTICULAR = List.of("public", "unknown");

    private static final int MOST_LISTED = 20;

    private Words() {}

    /** {@code write one of a, b, c}; of many words the first few. */
    static String oneOf(Collection<String> words) {
        String first = words.stream().limit(MOST_LISTED).collect(Collectors.joining(", "));
        return (words.size() > 1 ? "write one of " : "write ")
                + first
                + (words.size() > MOST_LISTED ? " … (" + words.size() + " in all)" : "");
    }
}
