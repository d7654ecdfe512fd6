package casus.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casus.problem.Problem;
import casus.problem.RulesRejected;
import casus.treaty.ClauseId;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

final class RulePackTest {
    private static final String ARTICLE = "tanggu-1933/article-1.dslr";

    @Test
    void the_shipped_rules_load() {
        assertThat(RulePack.load(Packs.SHIPPED, Packs.tanggu(), Packs.cache())).isNotNull();
    }

    @Test
    void rule_names_read_in_order_are_the_treaty() {
        assertThat(RulePack.ruleNames(Packs.SHIPPED, Packs.tanggu()).get(ClauseId.of("tanggu-1933/2-protection")))
                .containsExactly(
                        "Tanggu 2 (protection) — China protects and assists those who verify — obstructed",
                        "Tanggu 2 (protection) — China protects and assists those who verify — assisted");
    }

    @Test
    void a_line_that_is_no_sentence_is_told_with_the_nearest_one() {
        refused(
                rule("\"troops\" of \"china\" stays in the \"demilitarized-zone\"", "that stay is a breach"),
                problems -> {
                    assertThat(problems).singleElement().satisfies(problem -> {
                        assertThat(problem.code()).isEqualTo("no-such-sentence");
                        assertThat(problem.message())
                                .startsWith("in `Planted`: no such sentence `\"troops\" of \"china\" stays in");
                        assertThat(problem.help())
                                .isEqualTo("did you mean `\"{term}\" of \"{party}\" stay in the \"{zone}\"`?");
                        assertThat(problem.place().file()).isEqualTo("rules/" + ARTICLE);
                        assertThat(problem.place().line()).isEqualTo(5);
                        assertThat(problem.place().column()).isEqualTo(5);
                    });
                });
    }

    @Test
    void a_misspelt_zone_is_told_and_matched_by_nothing() {
        refused(
                rule("\"troops\" of \"china\" stay in the \"demilitarised-zone\"", "that stay is a breach"),
                problems -> {
                    assertThat(problems).singleElement().satisfies(problem -> {
                        assertThat(problem.code()).isEqualTo("zone-unknown");
                        assertThat(problem.help()).isEqualTo("did you mean `demilitarized-zone`?");
                    });
                });
    }

    @Test
    void every_fault_of_a_rule_is_told_at_once() {
        refused(
                """
                package tanggu1933.article1;
                rule "One"
                    @clause( tanggu-1933/9 )
                    salience 10
                when
                    "troop" of "chna" stay in the "demilitarized-zone"
                    $stay : Stay( margin < 5 )
                then
                    that stay is a brech
                end
                rule "Two"
                when
                    "troops" of "china" stay in the "demilitarized-zone"
                then
                    that stay is a breach
                """,
                problems -> assertThat(problems.stream().map(Problem::code))
                        .containsExactly(
                                "clause-unknown",
                                "forbidden",
                                "party-unknown",
                                "forbidden",
                                "no-such-sentence",
                                "no-end"));
    }

    @Test
    void a_pattern_that_does_not_compile_is_told_with_its_rule_and_line() {
        refused(rule("$stay : Stay( depth == null )", "that stay is a breach"), problems -> {
            assertThat(problems).singleElement().satisfies(problem -> {
                assertThat(problem.code()).isEqualTo("rule-refused");
                assertThat(problem.message()).contains("`Planted`").contains("Stay( depth == null )");
                assertThat(problem.place().line()).isEqualTo(5);
            });
        });
    }

    @Test
    void a_conclusion_about_what_no_condition_names_is_told() {
        refused(rule("$formation : Formation()", "that stay is a breach"), problems -> {
            assertThat(problems).singleElement().satisfies(problem -> {
                assertThat(problem.code()).isEqualTo("rule-refused");
                assertThat(problem.place().line()).isEqualTo(7);
            });
        });
    }

    @Test
    void a_rule_that_rests_on_the_want_of_what_rules_infer_is_told() {
        String stay = "$formation : Formation()\n    $stay : Stay( formation == $formation.id )\n    ";
        String answered = "Attribution( subject == $formation.id, party == \"china\" )";
        refused(
                rule(stay + "not " + answered, "that stay is a breach"),
                problems -> assertThat(problems).singleElement().satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("not-inferred");
                    assertThat(problem.place().line()).isEqualTo(7);
                }));
        String held = "exists " + answered;
        assertThat(RulePack.load(
                        Packs.with(ARTICLE, rule(stay + held, "that stay is a breach")), Packs.tanggu(), Packs.cache()))
                .isNotNull();
    }

    @Test
    void an_article_that_asks_for_what_is_found_is_told() {
        refused(
                rule("$stay : Stay()\n    not Finding( subject == $stay.formation )", "that stay is a breach"),
                problems -> assertThat(problems).singleElement().satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("found-too-early");
                    assertThat(problem.place().line()).isEqualTo(6);
                }));
    }

    @Test
    void two_rules_of_one_name_are_refused() {
        String twice = rule("\"troops\" of \"china\" stay in the \"demilitarized-zone\"", "that stay is a breach");
        refused(
                twice + twice.substring(twice.indexOf("rule")),
                problems -> assertThat(problems).extracting(Problem::code).containsExactly("rule-name-twice"));
    }

    private static String rule(String condition, String conclusion) {
        return """
                package tanggu1933.article1;
                rule "Planted"
                    @clause( tanggu-1933/1 )
                when
                    %s
                then
                    %s
                end
                """.formatted(condition, conclusion);
    }

    private static void refused(String article, Consumer<List<Problem>> then) {
        assertThatThrownBy(() -> RulePack.load(Packs.with(ARTICLE, article), Packs.tanggu(), Packs.cache()))
                .isInstanceOfSatisfying(RulesRejected.class, rejected -> then.accept(rejected.problems()));
    }
}
