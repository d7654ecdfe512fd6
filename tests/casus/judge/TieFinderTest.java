package casus.judge;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Shipped;
import casus.finding.Judgement;
import casus.movement.Movements;
import casus.scenario.Scenario;
import casus.treaty.Reading;
import casus.treaty.Treaties;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a rule can bring together is kept together, whatever a rule may say; each is planted and then judged both ways. */
final class TieFinderTest {
    private static final String ARTICLE = "tanggu-1933/article-1.dslr";

    private static final Treaties TANGGU = Packs.tanggu();

    private static final String STORY = """
            scenario: Three units of China's that never meet
            treaty: tanggu-1933
            about: invented
            clock: +08:00
            uncertainty: none
            from: 1933-06-01
            to: 1933-06-10
            formations:
              - { id: one, side: china, kind: regulars, route: [ { at: 1933-06-02T08:00, place: Xianghe }, { at: 1933-06-04T08:00, place: Zunhua } ] }
              - { id: two, side: china, kind: cavalry, route: [ { at: 1933-06-03T08:00, place: Zunhua, halts: to-the-end } ] }
              - { id: three, side: china, kind: police, route: [ { at: 1933-06-03T08:00, place: Zunhua, halts: to-the-end } ] }
            events:
              - { at: 1933-06-02T12:00, what: consult, by: japan, with: china }
              - { at: 1933-06-03T12:00, what: agree, by: japan, with: china, about: two }
            """;

    @Test
    void the_shipped_rules_tie_by_the_names_of_formations_and_acts_only() {
        Ties ties = Shipped.pack().ties();
        assertThat(ties.undivided()).isEmpty();
        assertThat(ties.ties())
                .allMatch(tie ->
                        tie.one().name().equals("id") || tie.other().name().equals("id"));
        assertThat(parts(ties).size()).isGreaterThan(2);
    }

    @Test
    void a_rule_that_asks_for_any_other_formation_leaves_every_story_whole() {
        String planted = "exists Formation( kind == \"police\" )";
        assertThat(ties(planted).undivided())
                .containsExactly("Planted: nothing ties its Formation to what it concludes on");
        assertThat(parts(ties(planted))).hasSize(1);
        wrongWithoutTheGuard(planted);
    }

    @Test
    void a_rule_that_joins_the_formations_of_one_side_keeps_a_side_together() {
        String planted = "Formation( side == $formation.side, kind == \"police\" )";
        assertThat(ties(planted).ties())
                .contains(new Ties.Tie(new Field("Formation", "side"), new Field("Formation", "side")));
        sameInParts(planted);
        wrongWithoutTheGuard(planted);
    }

    @Test
    void what_is_tied_to_an_event_that_is_lent_is_lent_with_it_and_told_once() {
        String planted = "exists Event( what == \"agree\", by == \"japan\" )";
        assertThat(ties(planted).everywhere()).contains("agree");
        sameInParts(planted);
        wrongWithoutTheGuard(planted);
    }

    @Test
    void a_rule_that_is_silent_where_an_event_happened_is_silent_in_every_part() {
        String planted = "not Event( what == \"agree\", by == \"japan\" )";
        assertThat(ties(planted).everywhere()).contains("agree");
        sameInParts(planted);
        wrongWithoutTheGuard(planted);
    }

    @Test
    void what_is_not_understood_leaves_every_story_whole() {
        assertThat(List.of(
                        "exists Attribution( subject == $formation.id, party == \"japan\" )",
                        "exists Formation( id != $formation.id )",
                        "Event( what != \"agree\", by == \"japan\" )",
                        "Event( what == \"agree\" || by == $formation.id )"))
                .allSatisfy(planted -> {
                    assertThat(TieFinder.of(List.of(rule(planted))).undivided())
                            .as(planted)
                            .isNotEmpty();
                });
    }

    /** The first part-wise judgement must differ from the whole one where the ties of the shipped rules are taken for these. */
    private static void wrongWithoutTheGuard(String planted) {
        RulePack pack = pack(planted);
        assertThat(pack.judge(parts(Shipped.pack().ties()), TANGGU)).isNotEqualTo(whole(pack));
    }

    private static void sameInParts(String planted) {
        RulePack pack = pack(planted);
        List<StoryPart> divided = parts(pack.ties());
        assertThat(divided.size()).isGreaterThan(1);
        assertThat(pack.judge(divided, TANGGU)).isEqualTo(whole(pack));
    }

    private static Judgement whole(RulePack pack) {
        Scenario scenario = Shipped.scenario(STORY);
        return pack.judge(List.of(StoryPart.whole(scenario, Movements.of(scenario, TANGGU))), TANGGU);
    }

    private static List<StoryPart> parts(Ties ties) {
        Scenario scenario = Shipped.scenario(STORY);
        return Division.of(ties, scenario, Movements.of(scenario, TANGGU), 1);
    }

    private static Ties ties(String planted) {
        return pack(planted).ties();
    }

    private static RulePack pack(String planted) {
        return RulePack.load(Packs.with(ARTICLE, article(planted)), TANGGU, Packs.cache());
    }

    /** The planted rule as it is read; none of it needs to compile. */
    private static Rule rule(String planted) {
        RuleFiles files = new RuleFiles(Packs.with(ARTICLE, article(planted)), TANGGU);
        return RuleSets.read(files, List.of(Reading.BASE)).of(Reading.BASE).rules().stream()
                .filter(rule -> rule.name().equals("Planted"))
                .findFirst()
                .orElseThrow();
    }

    private static String article(String planted) {
        return """
                package tanggu1933.article1;
                rule "Planted"
                    @clause( tanggu-1933/1 )
                when
                    "troops" of "china" stay in the "demilitarized-zone"
                    %s
                then
                    that stay is a breach
                end
                """.formatted(planted);
    }
}
