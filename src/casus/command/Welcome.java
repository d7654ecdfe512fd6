package casus.command;

import casus.Version;
import java.util.regex.Matcher;

/** What {@code casus} says without being asked anything. */
final class Welcome {
    /** Ten lines; told without building the command line, so that they are there at once. */
    private static final String TEXT = """
            Casus hears a story under a treaty: which clauses it broke, kept, used or left open, and why.

              casus run FILE          judge a scenario         (scenarios/history/ has some)
              casus explain FILE 1    why the first finding is what it is
              casus check FILE        what is wrong in a scenario file, and how to mend it
              casus new NAME          a first scenario of your own
              casus treaty ID         a treaty as a lawyer would read it
              casus stays --help      when the tracks of a GPS were in which zone

            casus --help lists the rest; casus run --help tells more of one.
            """;

    private Welcome() {}

    /** With the commands as this user types them. */
    static String text(String called) {
        return TEXT.replaceAll("(?m)(^  |^|; )casus (?=[a-z-])", "$1" + Matcher.quoteReplacement(called) + " ");
    }

    /** {@code casus 0.1.0 (Java 17.0.15)}. */
    static String version() {
        return "casus " + Version.NUMBER + " (Java " + Runtime.version() + ")";
    }
}
