package casus.judge;

import casus.finding.Finding;
import casus.finding.Judgement;
import casus.finding.NotCovered;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gathers what was found in the parts of a story, and tells it in the one order that a judgement has. */
final class Told {
    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::from)
            .thenComparing(Finding::clause)
            .thenComparing(Finding::rule)
            .thenComparing(Finding::subject)
            .thenComparing(Finding::object)
            .thenComparing(Finding::to);

    private static final Comparator<NotCovered> SILENCES = Comparator.comparing(NotCovered::from)
            .thenComparing(NotCovered::formation)
            .thenComparing(NotCovered::zone);

    private final List<Entry> findings = new ArrayList<>();
    private final List<NotCovered> notCovered = new ArrayList<>();

    /** @param act the id of the act that the finding is on; empty where it is on a stay */
    private record Entry(Finding finding, String act) {}

    void add(Finding finding, String act) {
        findings.add(new Entry(finding, act));
    }

    void add(Told other) {
        findings.addAll(other.findings);
        notCovered.addAll(other.notCovered);
    }

    List<Finding> findings() {
        return findings.stream().map(Entry::finding).toList();
    }

    void add(NotCovered silence) {
        notCovered.add(silence);
    }

    Judgement judgement(List<String> readings) {
        findings.sort(Comparator.comparing(Entry::finding, ORDER).thenComparing(Entry::act));
        notCovered.sort(SILENCES);
        return new Judgement(readings, numbered(), notCovered);
    }

    private List<Finding> numbered() {
        Map<String, Integer> ordinals = new HashMap<>();
        List<Finding> numbered = new ArrayList<>(findings.size());
        for (Entry one : findings) {
            Finding finding = one.finding();
            String stem = finding.clause() + ":" + finding.subject() + ":" + finding.object();
            int ordinal = ordinals.merge(stem, 1, Integer::sum);
            numbered.add(finding.withId(stem + ":" + ordinal));
        }
        return numbered;
    }
}
