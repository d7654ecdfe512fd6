package casus;

import casus.finding.Because;
import casus.finding.Finding;
import casus.finding.Judgement;
import casus.finding.NotCovered;
import casus.finding.Opinion;
import casus.problem.Place;
import java.util.List;

/** Findings without the places in files that they point to, which move when a file is written in another order. */
final class Bare {
    private static final Place NOWHERE = Place.of("nowhere");

    private Bare() {}

    static List<Finding> findings(Judgement judgement) {
        return judgement.findings().stream().map(Bare::of).toList();
    }

    static List<NotCovered> notCovered(Judgement judgement) {
        return judgement.notCovered().stream()
                .map(one -> new NotCovered(one.formation(), one.zone(), one.from(), one.to(), one.verdict(), NOWHERE))
                .toList();
    }

    static Finding of(Finding one) {
        return told(one, one.opinions().stream().map(Bare::of).toList(), because(one.because()));
    }

    /** A finding with other opinions and reasons. */
    static Finding told(Finding one, List<Opinion> opinions, List<Because> because) {
        return new Finding(
                one.id(),
                one.kind(),
                one.clause(),
                one.rule(),
                one.subject(),
                one.object(),
                one.from(),
                one.to(),
                one.fromDoubt(),
                one.toDoubt(),
                one.sureFrom(),
                one.where(),
                one.margin(),
                opinions,
                because);
    }

    private static Opinion of(Opinion one) {
        return new Opinion(
                one.reading(),
                one.verdict(),
                one.clause(),
                one.rule(),
                one.margin(),
                one.sureFrom(),
                because(one.because()));
    }

    private static List<Because> because(List<Because> facts) {
        return facts.stream()
                .map(one -> new Because(one.fact(), one.id(), one.zone(), NOWHERE))
                .toList();
    }
}
