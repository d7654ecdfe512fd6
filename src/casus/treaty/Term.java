package casus.treaty;

import java.util.List;

/**
 * A number or list that a rule uses, in one place.
 *
 * @param clause whose term it is; the clause part is empty for a term of the treaty as a whole
 * @param name as rules and {@code --set} say it
 * @param values one for a number or quantity ({@code 12 h}), several for a list; as written in {@code treaty.yaml}
 * @param of what every value must be one of: {@code kinds}, {@code weapons}, {@code parties}, {@code persons} or {@code bodies} of the
 *     treaty; empty where values are free
 * @param source where it comes from, or {@code assumed}
 */
public record Term(ClauseId clause, String name, List<String> values, String of, String source) {
    public Term withValues(List<String> changed, String from) {
        return new Term(clause, name, changed, of, from);
    }

    /** What one of {@code kinds}, {@code parties} … is called. */
    static String one(String of) {
        return switch (of) {
            case "parties" -> "party";
            case "bodies" -> "body";
            default -> of.substring(0, of.length() - 1);
        };
    }

    /** {@code tanggu-1933/2/means}, or {@code tanggu-1933/attribution} for the treaty's own: the form that {@code --set} takes. */
    public String id() {
        return (clause.clause().isEmpty() ? clause.treaty() : clause.toString()) + "/" + name;
    }
}
