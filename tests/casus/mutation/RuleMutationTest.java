package casus.mutation;

import static casus.mutation.Made.inside;
import static casus.mutation.Made.the;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casus.judge.SeparateRules;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which changes stories notice, and what is said of those that none does. */
final class RuleMutationTest {
    private static final String AGREED =
            "{ at: 1899-12-31T00:00Z, what: agree, by: south, with: north, about: guards }";
    private static final String BREACH = inside("north", "guards", "", "{ breach: pact/1, from: 1900-01-01T12:00Z }");
    private static final String RIDERS =
            inside("north", "riders", "", "{ breach: pact/1 }, { breach: pact/1, reading: base }");
    private static final String CARTS =
            inside("north", "carts", "", "{ no-finding: pact/1, reading: base }, { breach: pact/1, reading: south }");
    private static final String SOUTH = inside("south", "guards", "", "{ no-finding: pact/1 }");
    private static final String EDGE = Made.onTheEdge("{ no-finding: pact/1 }");
    private static final String LEAVE =
            inside("north", "guards", AGREED, "{ permitted: pact/1-leave }, { no-finding: pact/1 }");

    private static Results results(String... stories) {
        return Made.before(stories).results(Equivalents.NONE, mutant -> true);
    }

    private static Set<String> survivors(Results results) {
        return results.survivors().stream().map(one -> one.mutant().summary()).collect(Collectors.toSet());
    }

    private static List<Mutant> mutants(Results results) {
        return results.tried().stream().map(Tried::mutant).toList();
    }

    @Test
    void stories_that_tell_enough_notice_what_stories_that_tell_little_do_not() {
        Results weak = results(BREACH);
        Results strong = results(BREACH, RIDERS, CARTS, SOUTH, EDGE, LEAVE);
        assertThat(weak.score()).isLessThan(Results.THRESHOLD);
        assertThat(survivors(strong)).isSubsetOf(survivors(weak));
        for (Object[] noticed : new Object[][] {
            {Operator.ITEM_DROPPED, "→ troops: { value: [guards]"},
            {Operator.ITEM_ADDED, "→ troops: { value: [guards, riders, carts]"},
            {Operator.BOUNDARY_CHANGED, "the zone `meadow`"},
            {Operator.RULE_DELETED, "they may where the south agreed"},
            {Operator.CLAUSE_DELETED, "`pact/1-leave`"},
            {Operator.NOT_DROPPED, "nobody protested"},
            {Operator.PARTY_SWAPPED, "\"south\" agreed to that stay"},
            {Operator.ANSWER_DROPPED, "answer `carts=yes-they-are`"},
            {Operator.VERDICT_SWAPPED, "where the south agreed`: that stay is permitted → that stay is a breach"},
        }) {
            Mutant mutant = the(mutants(weak), (Operator) noticed[0], (String) noticed[1]);
            assertThat(survivors(weak)).contains(mutant.summary());
            assertThat(survivors(strong)).doesNotContain(mutant.summary());
        }
        assertThat(survivors(weak)).noneMatch(one -> one.contains("at: 1900-01-01T12:00:00.000001Z"));
    }

    @Test
    void a_survivor_is_reported_with_its_place_its_change_and_a_story_that_would_notice_it() {
        Results weak = results(BREACH);
        Mutant planted = the(mutants(weak), Operator.BOUNDARY_CHANGED, "meadow");
        String text = TextReport.of(weak);
        assertThat(text)
                .contains("survives " + planted.id() + "  boundary changed  rules/pact/ground.geojson:9")
                .contains("- \"boundary\": \"excluded\",")
                .contains("+ \"boundary\": \"included\",")
                .contains("would notice it: a story in which a halt or a ride is on the very edge of the zone `meadow`")
                .contains("fails: ")
                .containsPattern("boundary changed +1 +0 +1 +0 +0 +0\\.0 %");
        assertThat(JsonReport.of(weak)).contains("\"id\" : \"" + planted.id() + "\"", "\"fate\" : \"survived\"");
        assertThat(HtmlReport.of(weak))
                .contains(planted.id(), "<td>boundary changed<td>1<td>0<td>1<td>0<td>0<td>0.0 %");
    }

    @Test
    void a_survivor_is_reported_with_the_stories_that_come_nearest_to_noticing_it() {
        Results weak = results(BREACH);
        Mutant near = weak.survivors().stream()
                .map(Tried::mutant)
                .filter(one -> one.of().contains("`pact/1`"))
                .findFirst()
                .orElseThrow();
        assertThat(TextReport.of(weak))
                .containsPattern("survives " + near.id() + "(?s:.*?)come nearest to it: story.yaml");
        assertThat(JsonReport.of(weak)).contains("\"nearest\" : \"story.yaml\"");
    }

    private static Equivalents argued(Mutant mutant) {
        return argued(mutant.id(), mutant.summary());
    }

    private static Equivalents argued(String id, String changes) {
        String file = "equivalents:\n  - mutant: %s\n    changes: '%s'\n    because: no rule uses it\n"
                .formatted(id, changes.replace("'", "''"));
        return Equivalents.read("equivalents.yaml", file.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void an_equivalent_that_is_argued_is_not_counted() {
        RuleMutation run = Made.before(BREACH);
        Mutant unused = the(run.mutants(), Operator.NUMBER_MOVED, "value: 13 h");
        Results results = run.results(argued(unused), mutant -> mutant.id().equals(unused.id()));
        assertThat(results.survivors()).isEmpty();
        assertThat(results.equivalents())
                .singleElement()
                .extracting(Tried::mutant)
                .isEqualTo(unused);
        assertThat(results.counted()).isZero();
        assertThat(results.failures()).isEmpty();
    }

    @Test
    void an_equivalent_that_is_no_mutant_any_more_fails_the_build() {
        Results results = Made.before(BREACH).results(argued("0123456789", "something"), mutant -> false);
        assertThat(results.failures())
                .singleElement()
                .asString()
                .contains("equivalents.yaml:2", "there is no mutant `0123456789` any more");
    }

    @Test
    void an_equivalent_that_is_noticed_after_all_fails_the_build() {
        RuleMutation run = Made.before(BREACH);
        Mutant deleted = the(run.mutants(), Operator.RULE_DELETED, "no guards of the north");
        assertThat(run.results(argued(deleted), mutant -> mutant.equals(deleted))
                        .failures())
                .singleElement()
                .asString()
                .contains("is said to be equivalent, and is noticed");
    }

    @Test
    void an_equivalent_that_says_another_change_than_the_mutants_fails_the_build() {
        RuleMutation run = Made.before(BREACH);
        Mutant unused = the(run.mutants(), Operator.NUMBER_MOVED, "value: 13 h");
        Results results = run.results(argued(unused.id(), "another"), mutant -> mutant.equals(unused));
        assertThat(results.failures()).singleElement().asString().contains("changes something else");
    }

    @Test
    void a_law_that_ends_in_a_bug_is_shown_as_such_and_fails_the_build() {
        String does = "found.breach( $stay );";
        int at = Source.of(Made.RULES, "language.yaml").find(does, 0);
        Mutant planted = Source.of(Made.RULES, "language.yaml")
                .written(
                        Operator.VERDICT_SWAPPED,
                        "a planted bug",
                        at,
                        at + does.length(),
                        "found.permittedDuring( $stay, null );");
        Attempts attempts = Attempts.read(Made.RULES, new SeparateRules());
        Story story = Story.of(
                "story.yaml", BREACH.getBytes(StandardCharsets.UTF_8), casus.scenario.Beside.NOTHING, attempts.laws());
        Fate fate = new Trial(attempts, List.of(story)).of(planted);
        assertThat(fate).isInstanceOf(Fate.Stopped.class);
        Results results = new Results(1, List.of(new Tried(planted, fate, Optional.empty())), List.of());
        assertThat(results.failures()).singleElement().asString().contains("1 mutants end in a bug");
        assertThat(TextReport.of(results))
                .containsPattern("a bug in " + planted.id() + "(?s:.*)story\\.yaml: .*NullPointerException");
        assertThat(HtmlReport.of(results)).contains("Ending in a bug: 1", planted.id());
    }

    @Test
    void what_no_rules_folder_may_have_is_told_apart_and_not_counted() {
        Results results = results(BREACH, RIDERS, CARTS, SOUTH, EDGE, LEAVE);
        Mutant denied = the(
                mutants(results),
                Operator.NOT_ADDED,
                "in `Pact 1 — no guards of the north stay on the meadow` at `\"troops\" of \"north\" stay in the \"meadow\"`: Attribution");
        assertThat(results.refusals()).extracting(Tried::mutant).contains(denied);
        assertThat(results.killed() + results.survivors().size()).isEqualTo(results.counted());
        assertThat(results.bugs()).isEmpty();
        assertThat(TextReport.of(results))
                .containsPattern("no law " + denied.id() + "(?s:.*?)refused: `not Attribution.*rests on the want of");
        assertThat(JsonReport.of(results)).contains("\"fate\" : \"refused\"");
        assertThat(HtmlReport.of(results)).containsPattern("No law, and not counted: [1-9]");
    }

    @Test
    void a_change_that_is_no_law_is_refused_and_one_that_a_clause_needs_is_not() {
        RuleMutation run = Made.before(BREACH);
        Mutant one = the(run.mutants(), Operator.ITEM_ADDED, "troops: { value: [guards, riders, carts], of");
        Edit.Written edit = (Edit.Written) one.edit();
        Mutant nonsense = Mutant.of(
                Operator.ITEM_ADDED,
                one.file(),
                one.line(),
                one.of(),
                one.before(),
                "nonsense",
                new Edit.Written(edit.file(), edit.from(), edit.to(), ", unicorns"));
        Trial trial = new Trial(Attempts.read(Made.RULES, new SeparateRules()), List.of());
        assertThat(trial.of(nonsense)).isInstanceOf(Fate.Refused.class);
        assertThat(trial.of(one)).isInstanceOf(Fate.Survived.class);
    }

    @Test
    void a_story_that_the_law_as_it_is_does_not_meet_stops_the_run() {
        String wrong = inside("north", "guards", "", "{ no-finding: pact/1 }");
        assertThatThrownBy(() -> Made.before(wrong)).hasMessageContaining("story.yaml");
    }
}
