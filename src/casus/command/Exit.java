package casus.command;

/** What every command ends with. */
final class Exit {
    /** Done. */
    static final int DONE = 0;

    /** Done, and something is at or above what the user asked to fail on, or an expectation is unmet. */
    static final int FOUND = 1;

    /** Bad usage or refused input: the user can mend it. */
    static final int REFUSED = 2;

    /** Our fault. */
    static final int OUR_FAULT = 3;

    private Exit() {}
}
