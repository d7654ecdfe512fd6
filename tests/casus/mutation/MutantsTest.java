package casus.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import casus.judge.SeparateRules;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is changed of a law, kind by kind, on the made-up pact. */
final class MutantsTest {
    private static final String LEAVE = "`Pact 1 (leave) — they may where the south agreed`";
    private static final List<Mutant> MUTANTS = Made.before().mutants();

    static Stream<Arguments> changes() {
        return Stream.of(
                Arguments.of(Operator.COMPARISON_FLIPPED, "at <= $stay.from || at <= $stay.to )"),
                Arguments.of(Operator.COMPARISON_MOVED, "at <= $stay.from || at >= $stay.to )"),
                Arguments.of(Operator.ALTERNATIVE_DROPPED, "about == $formation.id, at > $stay.to )"),
                Arguments.of(Operator.CONDITION_DROPPED, "→ match: 'TermValue( term == \"{term}\" )'"),
                Arguments.of(
                        Operator.CONDITION_DROPPED,
                        LEAVE
                                + " at `nobody protested against it`: not Event( what == \"protest\", about == $formation.id ) → (gone)"),
                Arguments.of(
                        Operator.NOT_ADDED,
                        LEAVE + " at `\"south\" agreed to that stay`: $leave : Event( what == \"agree\""),
                Arguments.of(Operator.NOT_DROPPED, LEAVE),
                Arguments.of(Operator.PARTY_SWAPPED, "\"south\" agreed to that stay → \"north\" agreed to that stay"),
                Arguments.of(Operator.PARTY_SWAPPED, "whom `pact/1` binds"),
                Arguments.of(Operator.VERDICT_SWAPPED, "that stay is a breach → that stay is permitted"),
                Arguments.of(Operator.RULE_DELETED, "in " + LEAVE),
                Arguments.of(Operator.CLAUSE_DELETED, "the clause `pact/1-leave`"),
                Arguments.of(Operator.BOUNDARY_CHANGED, "→ \"boundary\": \"included\""),
                Arguments.of(Operator.DEADLINE_MOVED, "value: 1900-01-03T11:59:59.999999Z"),
                Arguments.of(Operator.DEADLINE_MOVED, "value: 1900-01-03T12:00:00.000001Z"),
                Arguments.of(Operator.IN_FORCE_MOVED, "at: 1900-01-01T12:00:00.000001Z"),
                Arguments.of(Operator.IN_FORCE_MOVED, "at: 1900-01-01T11:59:59.999999Z"),
                Arguments.of(Operator.NUMBER_MOVED, "value: 13 h"),
                Arguments.of(Operator.NUMBER_MOVED, "value: 11 h"),
                Arguments.of(Operator.ITEM_DROPPED, "→ troops: { value: [riders]"),
                Arguments.of(Operator.ITEM_DROPPED, "→ troops: { value: [guards]"),
                Arguments.of(Operator.ITEM_ADDED, "→ troops: { value: [guards, riders, carts]"),
                Arguments.of(Operator.ANSWER_DROPPED, "answer `carts=yes-they-are`"),
                Arguments.of(Operator.ANSWER_DROPPED, "answer `harvest=allowed`: article-1.dslr → (gone)"),
                Arguments.of(Operator.ANSWER_DROPPED, "the reading `south`"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("changes")
    void a_law_is_changed_in_each_of_these_ways(Operator operator, String change) {
        assertThat(MUTANTS)
                .filteredOn(mutant -> mutant.operator() == operator)
                .extracting(Mutant::summary)
                .anyMatch(summary -> summary.contains(change));
    }

    @Test
    void no_verdict_is_put_in_that_speaks_of_what_the_rule_does_not_name() {
        assertThat(MUTANTS)
                .filteredOn(mutant -> mutant.operator() == Operator.VERDICT_SWAPPED)
                .extracting(mutant -> mutant.of() + " " + mutant.after())
                .contains(LEAVE + " that stay is permitted while that leave lasts")
                .noneMatch(change -> change.contains("no guards of the north") && change.contains("leave lasts"));
    }

    @Test
    void no_condition_is_dropped_or_denied_that_names_what_the_conclusion_speaks_of() {
        String article = "pact/article-1.dslr";
        String verdict = "that stay is permitted";
        int at = Source.of(Made.RULES, article).find(verdict, 0);
        Edit lasting =
                new Edit.Written(article, at, at + verdict.length(), "that stay is permitted while that leave lasts");
        String agreed = LEAVE + " at `\"south\" agreed to that stay`";
        assertThat(MUTANTS).extracting(Mutant::of).contains(agreed);
        assertThat(Made.before(Attempts.read(new ChangedFolder(Made.RULES, lasting), new SeparateRules()))
                        .mutants())
                .extracting(Mutant::of)
                .doesNotContain(agreed);
    }

    @Test
    void every_kind_of_change_is_among_them() {
        assertThat(MUTANTS).extracting(Mutant::operator).contains(Operator.values());
    }

    @Test
    void no_two_have_one_id_and_none_changes_nothing() {
        assertThat(new HashSet<>(MUTANTS.stream().map(Mutant::id).toList())).hasSameSizeAs(MUTANTS);
        assertThat(MUTANTS).noneMatch(mutant -> mutant.before().equals(mutant.after()));
    }

    @Test
    void each_names_the_line_that_it_changes() {
        for (Mutant mutant : MUTANTS) {
            if (mutant.edit() instanceof Edit.Written written) {
                Source source = Source.of(Made.RULES, written.file());
                assertThat(mutant.before())
                        .as(mutant.summary())
                        .startsWith(source.line(mutant.line()).strip().replaceFirst("^- ", ""));
            }
        }
    }

    @Test
    void a_file_that_grows_elsewhere_leaves_their_ids_alone() {
        String article = "pact/article-1.dslr";
        String text = Source.of(Made.RULES, article).text();
        Edit comment = new Edit.Written(article, 0, 0, "/* Made up. */\n\n");
        List<Mutant> later = Made.before(Attempts.read(new ChangedFolder(Made.RULES, comment), new SeparateRules()))
                .mutants();
        assertThat(text).doesNotContain("/*");
        assertThat(later)
                .extracting(Mutant::id)
                .isEqualTo(MUTANTS.stream().map(Mutant::id).toList());
        Map<Boolean, List<Mutant>> moved = later.stream()
                .collect(java.util.stream.Collectors.partitioningBy(
                        one -> one.file().equals(article)));
        assertThat(moved.get(true)).allMatch(one -> one.line() > 2);
    }

    @Test
    void a_changed_folder_differs_in_the_one_place() {
        Mutant mutant = Made.the(MUTANTS, Operator.ITEM_ADDED, "troops: { value: [guards, riders, carts], of");
        ChangedFolder changed = new ChangedFolder(Made.RULES, mutant.edit());
        assertThat(changed.files("")).isEqualTo(Made.RULES.files(""));
        for (String file : Made.RULES.files("")) {
            boolean same = Arrays.equals(changed.read(file), Made.RULES.read(file));
            assertThat(same).as(file).isEqualTo(!file.equals("pact/treaty.yaml"));
        }
        assertThat(new String(changed.read("pact/treaty.yaml"), StandardCharsets.UTF_8))
                .contains("troops: { value: [guards, riders, carts], of: kinds");
    }
}
