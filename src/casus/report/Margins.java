package casus.report;

import casus.Outcome;
import casus.finding.Because;
import casus.finding.Finding;
import casus.finding.Margin;
import casus.movement.Side;
import casus.movement.Stay;
import casus.treaty.Kilometres;
import java.util.Optional;

/** A finding's margin in words, and the stay that it was measured on. */
final class Margins {
    private final Outcome outcome;
    private final Measures measures;

    Margins(Outcome outcome, Words words) {
        this.outcome = outcome;
        this.measures = new Measures(words);
    }

    Optional<String> said(Finding finding) {
        return finding.margin().map(margin -> said(finding, margin));
    }

    private String said(Finding finding, Margin margin) {
        boolean ofZone = margin.unit().equals("km")
                && (outcome.treaties().zone(finding.object()).isPresent()
                        || stay(finding).isPresent());
        return ofZone
                ? measures.margin(side(finding, margin), new Kilometres(margin.value()), new Kilometres(margin.doubt()))
                : measures.toLimit(margin);
    }

    /** What the route shows decides; the sign, where no stay of the route is meant. */
    private Side side(Finding finding, Margin margin) {
        return stay(finding)
                .map(stay -> stay.possible() ? Side.OUTSIDE : Side.INSIDE)
                .orElse(margin.value() < 0 ? Side.INSIDE : Side.OUTSIDE);
    }

    /** The stay that the finding is about: of its subject, in the zone that it was measured in, sharing time with it. */
    Optional<Stay> stay(Finding finding) {
        String zone = finding.because().stream()
                .filter(because -> because.fact().equals("stay") && because.id().equals(finding.subject()))
                .map(Because::zone)
                .findFirst()
                .orElse(finding.object());
        return outcome.movements().stays().stream()
                .filter(stay -> stay.formation().equals(finding.subject())
                        && stay.zone().equals(zone))
                .filter(stay ->
                        !stay.to().isBefore(finding.from()) && !stay.from().isAfter(finding.to()))
                .findFirst();
    }
}
