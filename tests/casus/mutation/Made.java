package casus.mutation;

import casus.judge.SeparateRules;
import casus.scenario.Beside;
import casus.treaty.RulesFolder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** A made-up pact of two rules, and stories about it. */
final class Made {
    static final RulesFolder RULES = RulesFolder.at(Path.of("tests/casus/mutation/made"));

    /** Guards on the meadow from {@code entry} on, and what more a test says. */
    private static final String STORY = """
            scenario: Guards on the meadow
            treaty: pact
            about: made up
            uncertainty: none
            from: 1900-01-01T00:00Z
            to: 1900-01-05T00:00Z
            formations:
              - id: guards
                name: guards
                side: %s
                kind: %s
                route:
                  - { at: 1900-01-01T00:00Z, lonlat: [%s, 50.05], path: lonlat, basis: invented }
                  - { at: 1900-01-02T00:00Z, lonlat: [%s, 50.05], path: lonlat, halts: 1 day, basis: invented }
            events: [ %s ]
            expect: [ %s ]
            """;

    /** Kept, so that what one test has compiled no other has to. */
    private static final Attempts ATTEMPTS = Attempts.read(RULES, new SeparateRules());

    private Made() {}

    static String inside(String side, String kind, String events, String expect) {
        return STORY.formatted(side, kind, "10.05", "10.06", events, expect);
    }

    static String onTheEdge(String expect) {
        return STORY.formatted("north", "guards", "10.1", "10.1", "", expect);
    }

    static RuleMutation before(String... stories) {
        return before(ATTEMPTS, stories);
    }

    static RuleMutation before(Attempts attempts, String... stories) {
        List<Story> read = Arrays.stream(stories)
                .map(text ->
                        Story.of("story.yaml", text.getBytes(StandardCharsets.UTF_8), Beside.NOTHING, attempts.laws()))
                .toList();
        return new RuleMutation(attempts, read);
    }

    /** The only mutant of an operator whose change has these words in it. */
    static Mutant the(List<Mutant> mutants, Operator operator, String words) {
        List<Mutant> found = mutants.stream()
                .filter(one -> one.operator() == operator && one.summary().contains(words))
                .toList();
        if (found.size() != 1) {
            throw new IllegalStateException(words + " is in " + found + " of " + mutants);
        }
        return found.get(0);
    }
}
