package casus.command;

import java.util.List;
import java.util.function.Function;

/**
 * A word after {@code casus}, with the command that it stands for.
 *
 * <p>Nothing of a verb is loaded before it is asked for: reading the annotations of all of them would cost every run
 * more than its own.
 */
record Verb(String name, Function<Casus, Object> command) {
    /** In the order in which help lists them. A new verb is one class and one line here. */
    static final List<Verb> ALL = List.of(
            new Verb("run", casus -> new Run(casus).spec()),
            new Verb("explain", casus -> new Explain(casus).spec()),
            new Verb("check", casus -> new Check(casus)),
            new Verb("test", casus -> new Test(casus)),
            new Verb("treaty", casus -> new TreatyCommand(casus)),
            new Verb("new", casus -> new New(casus)),
            new Verb("stays", casus -> new Stays(casus)),
            new Verb("sightings", casus -> new Sightings(casus)),
            new Verb("approach", casus -> new Approach(casus)),
            new Verb("schema", casus -> new Schema(casus)),
            new Verb("completion", casus -> new Completion(casus)));
}
