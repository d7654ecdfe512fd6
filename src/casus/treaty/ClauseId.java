package casus.treaty;

import org.jspecify.annotations.Nullable;

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

    /** Written out, since a record's own is linked at run time, which costs a run some milliseconds. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ClauseId id && treaty.equals(id.treaty) && clause.equals(id.clause);
    }

    @Override
    public int hashCode() {
        return 31 * treaty.hashCode() + clause.hashCode();
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
