package casus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import casus.finding.Finding;
import casus.finding.Kind;
import casus.finding.Opinion;
import casus.finding.Verdict;
import casus.treaty.Suppositions;
import casus.treaty.Treaties;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Hand-worked stories of verifying, of obstructing and of helping those who verify, and of leave.
 *
 * <p>The unit crosses the middle of the line from Xianghe to Baodi, as in {@link InquiryTest}, halts beyond it
 * and goes back as it came: it is in the zone from the 10th at 10:00 to the 11th at 16:00.
 */
final class ArticleTwoTest {
    private static final String VISIT = """
            scenario: Over the middle of the line and back
            treaty: tanggu-1933
            about: invented
            clock: +08:00
            uncertainty: none
            from: 1933-06-09
            to: 1933-06-13
            formations:
              - id: unit
                name: a unit
                side: %s
                kind: %s
                purpose: %s
                route:
                  - { at: 1933-06-10T00:00, lonlat: [117.1575, 39.639], path: lonlat, basis: invented }
                  - { at: 1933-06-10T20:00, lonlat: [117.1575, 39.839], path: lonlat, halts: 10 h, basis: invented }
                  - { at: 1933-06-12T02:00, lonlat: [117.1575, 39.639], path: lonlat, basis: invented }
              - id: road-block
                name: men at a road block
                side: china
                kind: volunteers
                belongs-to: %s
                route: [ { at: 1933-06-10T00:00, lonlat: [117.0, 39.6], halts: to-the-end, basis: invented } ]
            events: [ %s ]
            """;

    private static final Instant IN = at("10T10:00");
    private static final Instant OUT = at("11T16:00");

    private static Outcome patrol(String events) {
        return Shipped.outcome(Shipped.scenario(VISIT.formatted("japan", "patrol", "verification", "china", events)));
    }

    private static Outcome regulars(String events) {
        return Shipped.outcome(Shipped.scenario(VISIT.formatted("china", "regulars", "rest", "china", events)));
    }

    private static String act(String what, String by, String from, String until) {
        String end = until.isEmpty() ? "" : ", until: 1933-06-" + until;
        return "{ at: 1933-06-" + from + ", what: " + what + ", by: " + by + ", whom: unit" + end + " }";
    }

    private static String leave(String from, String until) {
        String end = until.isEmpty() ? "" : ", until: 1933-06-" + until;
        return "{ at: 1933-06-" + from + ", what: agree, by: japan, with: china, about: unit" + end + " }";
    }

    private static Instant at(String local) {
        return Instant.parse("1933-06-" + local + ":00+08:00");
    }

    private static List<Finding> under(Outcome outcome, String clause) {
        return outcome.judgement().findings().stream()
                .filter(finding -> finding.clause().toString().equals("tanggu-1933/" + clause))
                .toList();
    }

    private static void isBreachOfProtection(Outcome outcome, Instant from, Instant to) {
        assertThat(under(outcome, "2-protection")).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Kind.BREACH);
            assertThat(finding.subject()).isEqualTo("china");
            assertThat(finding.object()).isEqualTo("unit");
            assertThat(finding.from()).isEqualTo(from);
            assertThat(finding.to()).isEqualTo(to);
        });
    }

    @Test
    void a_patrol_that_verifies_is_permitted_for_as_long_as_it_is_in_the_zone() {
        Outcome outcome = patrol("");
        assertThat(outcome.judgement().findings()).singleElement().satisfies(finding -> {
            assertThat(finding.clause()).hasToString("tanggu-1933/2");
            assertThat(finding.kind()).isEqualTo(Kind.PERMITTED);
            assertThat(finding.from()).isEqualTo(IN);
            assertThat(finding.to()).isEqualTo(OUT);
        });
        assertThat(outcome.judgement().notCovered()).isEmpty();
    }

    @Test
    void an_obstruction_that_is_over_before_the_stay_is_nothing() {
        assertThat(under(patrol(act("obstruct", "china", "10T08:00", "10T09:00")), "2-protection"))
                .isEmpty();
        assertThat(under(patrol(act("obstruct", "china", "10T08:00", "10T10:00")), "2-protection"))
                .isEmpty();
        assertThat(under(patrol(act("obstruct", "china", "10T09:59", "")), "2-protection"))
                .isEmpty();
    }

    @Test
    void an_obstruction_at_the_very_start_of_the_stay_is_a_breach_at_that_instant() {
        isBreachOfProtection(patrol(act("obstruct", "china", "10T10:00", "")), IN, IN);
    }

    @Test
    void an_obstruction_at_the_very_end_of_the_stay_is_nothing() {
        assertThat(under(patrol(act("obstruct", "china", "11T16:00", "")), "2-protection"))
                .isEmpty();
        assertThat(under(patrol(act("obstruct", "china", "11T16:00", "11T18:00")), "2-protection"))
                .isEmpty();
        isBreachOfProtection(patrol(act("obstruct", "china", "11T15:59", "11T16:00")), at("11T15:59"), OUT);
    }

    @Test
    void an_obstruction_that_began_before_the_stay_is_a_breach_from_its_start() {
        isBreachOfProtection(patrol(act("obstruct", "china", "10T08:00", "10T12:00")), IN, at("10T12:00"));
    }

    @Test
    void an_obstruction_that_outlasts_the_stay_is_a_breach_to_its_end() {
        isBreachOfProtection(patrol(act("obstruct", "china", "11T12:00", "12T00:00")), at("11T12:00"), OUT);
    }

    @Test
    void a_flight_with_another_purpose_is_not_covered() {
        Outcome outcome = Shipped.outcome(Shipped.scenario(
                VISIT.formatted("japan", "aircraft", "mapping", "china", act("obstruct", "china", "10T12:00", ""))));
        assertThat(outcome.judgement().findings()).isEmpty();
        assertThat(outcome.judgement().notCovered()).singleElement().satisfies(gap -> {
            assertThat(gap.verdict()).isEqualTo(Verdict.NOT_COVERED);
            assertThat(gap.formation()).isEqualTo("unit");
            assertThat(gap.from()).isEqualTo(IN);
            assertThat(gap.to()).isEqualTo(OUT);
        });
    }

    @Test
    void a_patrol_is_not_covered_where_only_the_air_is_a_means() {
        String held = VISIT.formatted(
                "japan", "patrol", "verification", "china", act("obstruct", "china", "10T12:00", "10T13:00"));
        Treaties base = Shipped.supposing(new Suppositions(Map.of(), List.of(), List.of("base")));
        assertThat(Shipped.outcome(Shipped.scenario(held), base).judgement().findings())
                .extracting(Finding::kind)
                .containsExactly(Kind.PERMITTED, Kind.BREACH);
        Treaties air = Shipped.supposing(new Suppositions(Map.of(), List.of(), List.of("other-means=from-the-air")));
        Outcome grounded = Shipped.outcome(Shipped.scenario(held), air);
        assertThat(grounded.judgement().findings()).isEmpty();
        assertThat(grounded.judgement().notCovered()).singleElement().satisfies(gap -> {
            assertThat(gap.verdict()).isEqualTo(Verdict.NOT_COVERED);
            assertThat(gap.from()).isEqualTo(IN);
            assertThat(gap.to()).isEqualTo(OUT);
        });
        String flight = held.replace("kind: patrol", "kind: aircraft");
        assertThat(Shipped.outcome(Shipped.scenario(flight), air).judgement().findings())
                .extracting(Finding::kind)
                .containsExactly(Kind.PERMITTED, Kind.BREACH);
    }

    @Test
    void an_obstruction_by_a_formation_of_china_is_a_breach_by_china() {
        isBreachOfProtection(
                patrol(act("obstruct", "road-block", "10T12:00", "10T13:00")), at("10T12:00"), at("10T13:00"));
    }

    @Test
    void an_obstruction_by_a_disputed_formation_is_contested() {
        Outcome outcome = Shipped.outcome(Shipped.scenario(VISIT.formatted(
                "japan", "patrol", "verification", "disputed", act("obstruct", "road-block", "10T12:00", "10T13:00"))));
        assertThat(under(outcome, "2-protection")).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Kind.CONTESTED);
            assertThat(finding.opinions()).extracting(Opinion::reading).containsExactly("china", "japan");
            assertThat(finding.opinions())
                    .extracting(Opinion::verdict)
                    .containsExactly(Verdict.NOT_ATTRIBUTABLE, Verdict.BREACH);
        });
    }

    @Test
    void an_obstruction_by_japan_itself_is_no_breach_of_chinas_duty() {
        assertThat(under(patrol(act("obstruct", "japan", "10T12:00", "10T13:00")), "2-protection"))
                .isEmpty();
    }

    @Test
    void help_during_the_stay_fulfils_the_duty() {
        assertThat(under(patrol(act("aid", "china", "10T08:00", "10T13:00")), "2-protection"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.kind()).isEqualTo(Kind.FULFILLED);
                    assertThat(finding.subject()).isEqualTo("china");
                    assertThat(finding.from()).isEqualTo(IN);
                    assertThat(finding.to()).isEqualTo(at("10T13:00"));
                });
    }

    @Test
    void an_obstruction_within_the_doubt_of_the_line_is_open_on_both_sides_of_it() {
        for (String latitude : List.of("39.745", "39.733")) {
            String near = VISIT.formatted(
                            "japan",
                            "patrol",
                            "verification",
                            "china",
                            act("obstruct", "china", "11T00:00", "11T01:00"))
                    .replace("uncertainty: none\n", "")
                    .replace("39.839", latitude);
            // 0.006 degree is 0.67 km; the line is known to some 2 km there.
            Outcome outcome = Shipped.outcome(Shipped.scenario(near));
            assertThat(under(outcome, "2-protection"))
                    .as(latitude)
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.kind()).isEqualTo(Kind.OPEN);
                        assertThat(finding.sureFrom()).isEmpty();
                        assertThat(finding.margin().orElseThrow().unit()).isEqualTo("km");
                        double margin = finding.margin().orElseThrow().value();
                        assertThat(Math.abs(margin)).isCloseTo(0.66, within(0.05));
                        assertThat(margin < 0).isEqualTo(latitude.equals("39.745"));
                    });
            // Leave for a stay that may not have been is no finding of its own.
            assertThat(under(outcome, "2")).hasSize(latitude.equals("39.745") ? 1 : 0);
        }
    }

    @Test
    void of_two_leaves_that_overlap_the_later_begins_where_the_earlier_ends() {
        Outcome outcome = regulars(leave("10T12:00", "10T18:00") + ", " + leave("10T15:00", "10T20:00"));
        assertThat(under(outcome, "1-leave")).extracting(Finding::from).containsExactly(at("10T12:00"), at("10T18:00"));
        assertThat(under(outcome, "1-leave")).extracting(Finding::to).containsExactly(at("10T18:00"), at("10T20:00"));
        assertThat(under(outcome, "1")).extracting(Finding::kind).containsExactly(Kind.BREACH, Kind.BREACH);
        assertThat(under(outcome, "1")).extracting(Finding::from).containsExactly(IN, at("10T20:00"));
        assertThat(under(outcome, "1")).extracting(Finding::to).containsExactly(at("10T12:00"), OUT);
    }

    @Test
    void leave_that_is_longer_than_the_stay_covers_all_of_it_and_has_hours_to_spare() {
        Outcome outcome = regulars(leave("10T00:00", "12T00:00"));
        assertThat(under(outcome, "1")).isEmpty();
        assertThat(under(outcome, "1-leave")).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Kind.PERMITTED);
            assertThat(finding.from()).isEqualTo(IN);
            assertThat(finding.to()).isEqualTo(OUT);
            assertThat(finding.margin().orElseThrow().unit()).isEqualTo("h");
            assertThat(finding.margin().orElseThrow().value()).isEqualTo(8);
        });
    }

    @Test
    void leave_that_ends_as_the_stay_starts_covers_nothing() {
        Outcome outcome = regulars(leave("10T08:00", "10T10:00"));
        assertThat(under(outcome, "1-leave")).isEmpty();
        assertThat(under(outcome, "1")).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Kind.BREACH);
            assertThat(finding.from()).isEqualTo(IN);
            assertThat(finding.to()).isEqualTo(OUT);
        });
    }

    @Test
    void leave_without_an_end_covers_the_rest_of_the_stay_and_has_no_margin() {
        Outcome outcome = regulars(leave("10T12:00", ""));
        assertThat(under(outcome, "1")).singleElement().extracting(Finding::to).isEqualTo(at("10T12:00"));
        assertThat(under(outcome, "1-leave")).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Kind.PERMITTED);
            assertThat(finding.from()).isEqualTo(at("10T12:00"));
            assertThat(finding.to()).isEqualTo(OUT);
            assertThat(finding.margin()).isEmpty();
        });
    }
}
