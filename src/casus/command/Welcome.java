package casus.command;

import casus.Version;

/** What {@code casus} says without being asked anything. */
final class Welcome {
    /** Ten lines; told without building the command line, so that they are there at once. */
    static final String TEXT = """
            Casus hears a story under a treaty: who moved where and when, and which clauses that
            broke, kept, used or left open, by what margin and why.

              casus run FILE          judge a scenario         (scenarios/history/ has some)
              casus explain FILE 1    why the first finding is what it is
              casus check FILE        what is wrong in a scenario file, and how to mend it
              casus new NAME          a first scenario of your own
              casus treaty ID         a treaty as a lawyer would read it

            casus --help lists the rest; casus run --help tells more of one.
            """;

    private Welcome() {}

    /** {@code casus 0.1.0 (Java 17.0.15)}. */
    static String version() {
        return "casus " + Version.NUMBER + " (Java " + Runtime.version() + ")";
    }
}
