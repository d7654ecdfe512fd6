package casus.judge;

import static org.assertj.core.api.Assertions.assertThat;

import casus.problem.Problems;
import casus.treaty.Clause;
import casus.treaty.Lang;
import casus.treaty.Reading;
import casus.treaty.Text;
import casus.treaty.Treaties;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The lint of the rule base: what must hold of every rule and every sentence, whatever they say. */
final class RuleBaseTest {
    private final Treaties treaties = Packs.all();
    private final Problems problems = new Problems();
    private final List<Reading> readings = Packs.everyAnswer(treaties);
    private final RuleSets sets = RuleSets.read(new RuleFiles(Packs.SHIPPED, treaties), readings, problems);
    private final Language language = sets.language();
    private final List<Rule> rules = sets.whole().rules();

    @Test
    void rules_and_language_are_read_without_a_problem() {
        assertThat(problems.inFileOrder()).isEmpty();
        assertThat(rules).hasSizeGreaterThan(8);
    }

    @Test
    void every_clause_has_a_rule_or_its_article_says_why_not() {
        Set<String> ruled = new HashSet<>();
        rules.forEach(rule -> rule.clause().ifPresent(clause -> ruled.add(clause.toString())));
        for (Clause clause : treaties.clauses()) {
            if (!ruled.contains(clause.id().toString())) {
                Text why = treaties.all().stream()
                        .filter(treaty -> treaty.id().equals(clause.id().treaty()))
                        .flatMap(treaty -> treaty.article(clause.article()).stream())
                        .findFirst()
                        .orElseThrow()
                        .notModelled();
                for (Lang lang : Lang.values()) {
                    assertThat(why.words().get(lang))
                            .as("why %s has no rule, in %s", clause.id(), lang)
                            .isNotBlank();
                }
            }
        }
    }

    @Test
    void every_sentence_of_the_language_is_used() {
        List<String> unused = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>(language.conditions());
        sentences.addAll(language.conclusions());
        for (Sentence sentence : sentences) {
            boolean used = rules.stream()
                    .anyMatch(rule -> rule.conclusion().text().equals(sentence.template())
                            || rule.conditions().stream()
                                    .anyMatch(line ->
                                            sentence.filledBy(line.text()).isPresent()));
            if (!used) {
                unused.add(sentence.template());
            }
        }
        assertThat(unused).isEmpty();
    }

    @Test
    void no_line_of_a_rule_can_be_read_as_two_sentences() {
        for (Rule rule : rules) {
            for (Rule.Line line : rule.conditions()) {
                assertThat(language.conditions().stream()
                                .filter(sentence ->
                                        sentence.filledBy(line.text()).isPresent()))
                        .as(line.text())
                        .hasSizeLessThanOrEqualTo(1);
            }
        }
    }

    @Test
    void every_join_has_an_equality() {
        // A join by range alone, or by nothing, is not indexed and goes quadratic.
        for (Rule rule : rules) {
            List<String> patterns = rule.conditions().stream()
                    .flatMap(line -> line.patterns().stream())
                    .toList();
            for (String pattern : patterns.subList(1, patterns.size())) {
                boolean opensTheSubject = pattern.matches("\\$(formation|act) : (Formation|Event)\\((.*==.*)?\\s*\\)")
                        // One fact for the whole story.
                        || pattern.contains("Story(");
                assertThat(opensTheSubject || pattern.contains("=="))
                        .as("%s: %s", rule.name(), pattern)
                        .isTrue();
            }
        }
    }

    @Test
    void a_rule_is_named_with_its_clauses_heading_and_at_most_a_case_after_it() {
        for (Rule rule : rules) {
            rule.clause().flatMap(treaties::clause).ifPresent(clause -> {
                String id = clause.id().clause();
                boolean numbered = Character.isDigit(id.charAt(0));
                String label = clause.label()
                        .map(part -> numbered ? " (" + part.en() + ")" : part.en())
                        .orElse("");
                String norm = (numbered || label.isEmpty() ? id.replaceAll("-.*", "") : "") + label + " — "
                        + clause.heading().en();
                assertThat(rule.name().replaceFirst("^\\S+ ", ""))
                        .as(rule.name())
                        .matches(name -> name.equals(norm) || name.startsWith(norm + " — "));
            });
        }
    }

    @Test
    void a_clause_that_is_a_part_of_an_article_has_a_label_in_every_language() {
        for (Clause clause : treaties.clauses()) {
            assertThat(clause.label().isPresent())
                    .as(clause.id().toString())
                    .isEqualTo(clause.id().clause().contains("-"));
            clause.label().ifPresent(label -> assertThat(label.words()).hasSize(Lang.values().length));
        }
    }

    @Test
    void a_rule_is_named_for_its_treaty_its_article_and_its_norm() {
        for (Rule rule : rules) {
            rule.clause().ifPresent(clause -> {
                String treaty = treaties.all().stream()
                        .filter(one -> one.id().equals(clause.treaty()))
                        .findFirst()
                        .orElseThrow()
                        .shortName()
                        .en();
                String article = clause.clause().replaceAll("-.*", "");
                assertThat(rule.name()).startsWith(treaty + " " + article).contains(" — ");
            });
        }
    }
}
