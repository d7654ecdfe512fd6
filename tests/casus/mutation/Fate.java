package casus.mutation;

import java.util.List;

/** What became of a mutant. */
sealed interface Fate {
    /** An expectation of this story failed. */
    record Killed(String story) implements Fate {}

    /** The changed law is no law: it is refused before any story is judged. */
    record Refused(String why) implements Fate {}

    /** Judging by it ends in a bug. */
    record Stopped(String story, String why) implements Fate {}

    /**
     * No expectation of any story failed.
     *
     * @param nearest files of stories that come nearest to noticing it
     */
    record Survived(List<String> nearest) implements Fate {}

    default boolean survived() {
        return this instanceof Survived;
    }
}
