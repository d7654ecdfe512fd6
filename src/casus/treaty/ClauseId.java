package casus.treaty;

/** {@code tanggu-1933/1}: the treaty's folder and the clause's id within it. */
public record ClauseId(String treaty, String clause) implements Comparable<ClauseId> {
    /** Reads {@code treaty/clause}; an {@link IllegalArgumentException} where it is not of that form. */
    public static ClauseId of(String text) {
        int slash = text.indexOf('/');
        if (slash <= 0 || slash == text.length() - 1 || text.indexOf('/', slash + 1) >= 0) {
            throw new IllegalArgumentException("not of the form treaty/clause: " + text);
        }
        return new ClauseId(text.substring(0, slash), text.substring(slash + 1));
    }

    @Override
    public int compareTo(ClauseId other) {
        int byTreaty = treaty.compareTo(other.treaty);
        return byTreaty != 0 ? byTreaty : clause.compareTo(other.clause);
    }

    @Override
    public String toString() {
        return treaty + "/" + clause;
    }
}
