package casus;

import static casus.InquiryTest.MARCH;
import static casus.InquiryTest.at;
import static casus.InquiryTest.march;
import static casus.InquiryTest.under;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import casus.finding.Finding;
import casus.finding.Kind;
import casus.treaty.Clause;
import casus.treaty.Suppositions;
import casus.treaty.Treaties;
import casus.treaty.Treaty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The march of {@link InquiryTest}, had the truce been other than it was: a clause ended, a term set. */
final class OtherTreatyTest {
    /** The shipped treaty, had this clause of it ended at an instant. */
    private static Treaties ending(String id, Instant end) {
        List<Clause> clauses = Shipped.TANGGU.clauses().stream()
                .map(one -> one.id().toString().equals("tanggu-1933/" + id) ? ended(one, end) : one)
                .toList();
        Treaty treaty = Shipped.TANGGU.with(clauses, Shipped.TANGGU.terms(), Shipped.TANGGU.questions());
        return Treaties.of(List.of(treaty));
    }

    private static Clause ended(Clause one, Instant end) {
        return new Clause(
                one.id(),
                one.label(),
                one.kind(),
                one.binds(),
                one.article(),
                one.heading(),
                one.visibility(),
                one.source(),
                one.inForce(),
                Optional.of(end),
                one.terms(),
                one.places());
    }

    @Test
    void a_clause_that_has_ended_finds_nothing_from_that_instant_on() {
        Treaties ending = ending("1", at("10T12:00"));
        Outcome outcome = march("1933-06-09", "1933-06-12", "regulars", "china", "", ending);
        assertThat(under(outcome, "1")).singleElement().satisfies(finding -> {
            assertThat(finding.from()).isEqualTo(at("10T10:00"));
            assertThat(finding.to()).isEqualTo(at("10T12:00"));
            // As deep as it had come by then, as with leave from noon on.
            assertThat(finding.margin().orElseThrow().value()).isCloseTo(-2.2, within(0.05));
        });
        assertThat(outcome.judgement().notCovered()).singleElement().satisfies(gap -> {
            assertThat(gap.from()).isEqualTo(at("10T12:00"));
            assertThat(gap.to()).isEqualTo(at("11T06:00"));
        });
        Treaties over = ending("1", at("10T10:00"));
        assertThat(under(march("1933-06-09", "1933-06-12", "regulars", "china", "", over), "1"))
                .isEmpty();
    }

    @Test
    void an_act_at_the_end_of_the_clause_is_no_longer_against_it() {
        String patrol = MARCH.formatted(
                        "1933-06-09",
                        "1933-06-12",
                        "patrol",
                        "japan",
                        "{ at: 1933-06-10T12:00, what: obstruct, by: china, whom: unit }")
                .replace("side: china", "side: japan\n    purpose: verification");
        assertThat(under(
                        Shipped.outcome(Shipped.scenario(patrol), ending("2-protection", at("10T12:01"))),
                        "2-protection"))
                .hasSize(1);
        assertThat(under(
                        Shipped.outcome(Shipped.scenario(patrol), ending("2-protection", at("10T12:00"))),
                        "2-protection"))
                .isEmpty();
    }

    @Test
    void a_term_that_is_set_is_so_under_every_reading_whatever_it_answers() {
        // Japan's answer would have every armed body of China's side be China's; China's would not.
        Treaties onlyOrdered = Shipped.supposing(
                new Suppositions(Map.of("tanggu-1933/attribution", List.of("ordered")), List.of(), List.of()));
        assertThat(march("1933-06-09", "1933-06-12", "volunteers", "disputed", "", onlyOrdered)
                        .judgement()
                        .findings())
                .isEmpty();
        Treaties side = Shipped.supposing(
                new Suppositions(Map.of("tanggu-1933/attribution", List.of("belongs", "side")), List.of(), List.of()));
        assertThat(under(march("1933-06-09", "1933-06-12", "volunteers", "disputed", "", side), "1"))
                .singleElement()
                .extracting(Finding::kind)
                .isEqualTo(Kind.BREACH);
    }
}
