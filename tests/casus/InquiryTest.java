package casus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import casus.finding.Finding;
import casus.finding.Kind;
import casus.finding.NotCovered;
import casus.finding.Opinion;
import casus.finding.Verdict;
import casus.treaty.Suppositions;
import casus.treaty.Treaties;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Hand-worked stories, read, moved and judged by the shipped rules.
 *
 * <p>The line from Xianghe (117.006, 39.761) to Baodi (117.309, 39.717) has its middle at (117.1575, 39.739). Who goes from
 * 0.1 degree south of it to 0.1 degree north of it in twenty hours crosses after ten, to the microsecond.
 */
final class InquiryTest {
    static final String MARCH = """
            scenario: A march over the middle of the line
            treaty: tanggu-1933
            about: invented
            clock: +08:00
            uncertainty: none
            from: %s
            to: %s
            formations:
              - id: unit
                name: a unit
                side: china
                kind: %s
                belongs-to: %s
                route:
                  - { at: 1933-06-10T00:00, lonlat: [117.1575, 39.639], path: lonlat, basis: invented }
                  - { at: 1933-06-10T20:00, lonlat: [117.1575, 39.839], path: lonlat, halts: 10 h, basis: invented }
            events: [ %s ]
            """;

    private static final String LEAVE =
            "{ at: 1933-06-10T12:00, until: 1933-06-10T18:00, what: agree, by: japan, with: china, about: unit }";

    static Outcome march(String from, String to, String kind, String belongsTo, String events, Treaties treaties) {
        return Shipped.outcome(Shipped.scenario(MARCH.formatted(from, to, kind, belongsTo, events)), treaties);
    }

    private static Outcome march(String kind, String belongsTo, String events) {
        return march("1933-06-09", "1933-06-12", kind, belongsTo, events, Shipped.TREATIES);
    }

    static Instant at(String local) {
        return Instant.parse("1933-06-" + local + ":00+08:00");
    }

    static List<Finding> under(Outcome outcome, String clause) {
        return outcome.judgement().findings().stream()
                .filter(finding -> finding.clause().toString().equals("tanggu-1933/" + clause))
                .toList();
    }

    @Test
    void a_regular_unit_over_the_line_is_a_breach_from_the_microsecond_of_the_crossing() {
        assertThat(under(march("regulars", "china", ""), "1")).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Kind.BREACH);
            assertThat(finding.from()).isEqualTo(at("10T10:00"));
            assertThat(finding.to()).isEqualTo(at("11T06:00"));
            assertThat(finding.id()).isEqualTo("tanggu-1933/1:unit:demilitarized-zone:1");
            // 0.1 degree of latitude is 11.1 km; the line runs 8 degrees off the parallel.
            assertThat(finding.margin().orElseThrow().value()).isCloseTo(-11.0, within(0.2));
            assertThat(finding.opinions()).extracting(Opinion::verdict).containsOnly(Verdict.BREACH);
        });
    }

    @Test
    void volunteers_whose_belonging_is_disputed_are_contested() {
        assertThat(under(march("volunteers", "disputed", ""), "1"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.kind()).isEqualTo(Kind.CONTESTED);
                    assertThat(finding.opinions()).extracting(Opinion::reading).containsExactly("china", "japan");
                    assertThat(finding.opinions())
                            .extracting(Opinion::verdict)
                            .containsExactly(Verdict.NOT_ATTRIBUTABLE, Verdict.BREACH);
                });
    }

    @Test
    void nobodys_men_are_neither_a_breach_nor_not_covered() {
        Outcome outcome = march("volunteers", "nobody", "");
        assertThat(outcome.judgement().findings()).isEmpty();
        assertThat(outcome.judgement().notCovered())
                .singleElement()
                .extracting(NotCovered::verdict)
                .isEqualTo(Verdict.NOT_ATTRIBUTABLE);
    }

    @Test
    void what_an_order_makes_of_disputed_men_is_a_breach_under_both_readings() {
        String order = "{ at: 1933-06-09T12:00, what: order, by: china, whom: unit, says: march }";
        Outcome outcome = march("volunteers", "disputed", order);
        assertThat(under(outcome, "1"))
                .singleElement()
                .extracting(Finding::kind)
                .isEqualTo(Kind.BREACH);
    }

    @Test
    void an_alleged_act_counts_only_in_the_reading_of_who_alleges_it() {
        String order = "{ at: 1933-06-09T12:00, what: order, by: china, whom: unit, says: march, alleged-by: china }";
        assertThat(under(march("volunteers", "disputed", order), "1"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.opinions())
                        .extracting(Opinion::verdict)
                        .containsExactly(Verdict.BREACH, Verdict.BREACH));
        String byJapan = order.replace("alleged-by: china", "alleged-by: japan");
        assertThat(under(march("volunteers", "disputed", byJapan), "1"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.opinions())
                        .extracting(Opinion::verdict)
                        .containsExactly(Verdict.NOT_ATTRIBUTABLE, Verdict.BREACH));
    }

    @Test
    void police_are_not_covered_by_article_1() {
        Outcome outcome = march("police", "china", "");
        assertThat(outcome.judgement().findings()).isEmpty();
        assertThat(outcome.judgement().notCovered())
                .singleElement()
                .extracting(NotCovered::verdict)
                .isEqualTo(Verdict.NOT_COVERED);
    }

    @Test
    void leave_for_a_part_of_a_stay_leaves_a_breach_of_the_rest() {
        Outcome outcome = march("regulars", "china", LEAVE);
        assertThat(under(outcome, "1")).extracting(Finding::from).containsExactly(at("10T10:00"), at("10T18:00"));
        assertThat(under(outcome, "1")).extracting(Finding::to).containsExactly(at("10T12:00"), at("11T06:00"));
        assertThat(under(outcome, "1")).extracting(Finding::kind).containsOnly(Kind.BREACH);
        assertThat(under(outcome, "1-leave")).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Kind.PERMITTED);
            assertThat(finding.from()).isEqualTo(at("10T12:00"));
            assertThat(finding.to()).isEqualTo(at("10T18:00"));
        });
    }

    @Test
    void the_margin_of_a_part_is_measured_on_that_part() {
        Outcome outcome = march("regulars", "china", LEAVE);
        // Before the leave it had gone 0.02 degree beyond the line: 2.2 km.
        assertThat(under(outcome, "1").get(0).margin().orElseThrow().value()).isCloseTo(-2.2, within(0.05));
    }

    @Test
    void without_the_clause_of_leave_the_whole_stay_is_a_breach() {
        Treaties without = Shipped.supposing(new Suppositions(Map.of(), List.of("tanggu-1933/1-leave"), List.of()));
        Outcome outcome = march("1933-06-09", "1933-06-12", "regulars", "china", LEAVE, without);
        assertThat(outcome.judgement().findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Kind.BREACH);
            assertThat(finding.to()).isEqualTo(at("11T06:00"));
        });
    }

    @Test
    void a_term_that_is_set_changes_the_judgement_and_nothing_else() {
        Treaties police = Shipped.supposing(
                new Suppositions(Map.of("tanggu-1933/1/troops", List.of("police")), List.of(), List.of()));
        Outcome outcome = march("1933-06-09", "1933-06-12", "police", "china", "", police);
        assertThat(under(outcome, "1"))
                .singleElement()
                .extracting(Finding::kind)
                .isEqualTo(Kind.BREACH);
        assertThat(outcome.movements()).isEqualTo(march("police", "china", "").movements());
    }

    @Test
    void one_reading_alone_is_not_contested() {
        Treaties japan = Shipped.supposing(new Suppositions(Map.of(), List.of(), List.of("japan")));
        Outcome outcome = march("1933-06-09", "1933-06-12", "volunteers", "disputed", "", japan);
        assertThat(under(outcome, "1"))
                .singleElement()
                .extracting(Finding::kind)
                .isEqualTo(Kind.BREACH);
        assertThat(outcome.judgement().readings()).containsExactly("japan");
    }

    @Test
    void the_plain_text_leaves_disputed_men_to_nobody() {
        Treaties base = Shipped.supposing(new Suppositions(Map.of(), List.of(), List.of("base")));
        assertThat(march("1933-06-09", "1933-06-12", "volunteers", "disputed", "", base)
                        .judgement()
                        .findings())
                .isEmpty();
    }

    @Test
    void a_stay_that_began_before_the_truce_is_a_breach_from_its_entry_into_force() {
        String early = MARCH.formatted("1933-05-30", "1933-06-02", "regulars", "china", "")
                .replace("1933-06-10T00:00", "1933-05-31T00:00")
                .replace("1933-06-10T20:00", "1933-05-31T20:00");
        Outcome outcome = Shipped.outcome(Shipped.scenario(early));
        assertThat(under(outcome, "1")).singleElement().satisfies(finding -> {
            // It crossed at 10:00; the truce was signed at 11:10.
            assertThat(finding.from()).isEqualTo(Instant.parse("1933-05-31T11:10:00+08:00"));
            assertThat(finding.sureFrom()).contains(finding.from());
        });
        assertThat(outcome.judgement().notCovered()).singleElement().satisfies(gap -> {
            assertThat(gap.from()).isEqualTo(Instant.parse("1933-05-31T10:00:00+08:00"));
            assertThat(gap.to()).isEqualTo(Instant.parse("1933-05-31T11:10:00+08:00"));
        });
    }

    @Test
    void doubt_leaves_both_sides_of_the_line_open() {
        for (String latitude : List.of("39.745", "39.733")) {
            String near = MARCH.formatted("1933-06-09", "1933-06-12", "regulars", "china", "")
                    .replace("uncertainty: none\n", "")
                    .replace("39.839", latitude);
            // 0.006 degree is 0.67 km; the line is known to some 2 km there.
            assertThat(under(Shipped.outcome(Shipped.scenario(near)), "1"))
                    .as(latitude)
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.kind()).isEqualTo(Kind.OPEN);
                        double margin = finding.margin().orElseThrow().value();
                        assertThat(Math.abs(margin)).isCloseTo(0.66, within(0.05));
                        assertThat(margin < 0).isEqualTo(latitude.equals("39.745"));
                        assertThat(finding.sureFrom()).isEmpty();
                    });
        }
    }

    @Test
    void a_breach_is_sure_from_where_the_depth_exceeds_the_doubt() {
        String doubted = MARCH.formatted("1933-06-09", "1933-06-12", "regulars", "china", "")
                .replace("uncertainty: none\n", "");
        assertThat(under(Shipped.outcome(Shipped.scenario(doubted)), "1"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.kind()).isEqualTo(Kind.BREACH);
                    // The line is known to 1.75 km in its middle (2 km at Xianghe, 1.5 km at Baodi), at 1.1 km an hour.
                    assertThat(finding.sureFrom().orElseThrow()).isBetween(at("10T11:30"), at("10T11:45"));
                });
    }

    @Test
    void findings_keep_their_ids_when_the_clock_is_moved() {
        List<String> before = march("regulars", "china", LEAVE).judgement().findings().stream()
                .map(Finding::id)
                .toList();
        String later = MARCH.formatted("1933-06-09", "1933-06-22", "regulars", "china", LEAVE)
                .replace("1933-06-1", "1933-06-2");
        List<String> after = Shipped.outcome(Shipped.scenario(later.replace("to: 1933-06-22", "to: 1933-06-24")))
                .judgement()
                .findings()
                .stream()
                .map(Finding::id)
                .toList();
        assertThat(after).isEqualTo(before);
    }
}
