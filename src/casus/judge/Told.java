package casus.judge;

import casus.finding.Finding;
import casus.finding.Judgement;
import casus.finding.NotCovered;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gathers what was found in the parts of a story, and tells it in the one order that a judgement has. */
final class Told {
    private final List<Entry> findings = new ArrayList<>();
    private final List<NotCovered> notCovered = new ArrayList<>();

    /** @param act the id of the act that the finding is on; empty where it is on a stay */
    private record Entry(Finding finding, String act) implements Comparable<Entry> {
        /** Written out, since a great story's findings are compared some ten million times. */
        @Override
        public int compareTo(Entry other) {
            int order = finding.from().compareTo(other.finding.from());
            order = order != 0 ? order : finding.clause().compareTo(other.finding.clause());
            order = order != 0 ? order : finding.rule().compareTo(other.finding.rule());
            order = order != 0 ? order : finding.subject().compareTo(other.finding.subject());
            order = order != 0 ? order : finding.object().compareTo(other.finding.object());
            order = order != 0 ? order : finding.to().compareTo(other.finding.to());
            return order != 0 ? order : act.compareTo(other.act);
        }
    }

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
        Collections.sort(findings);
        notCovered.sort(Told::order);
        return new Judgement(readings, numbered(), notCovered);
    }

    private static int order(NotCovered one, NotCovered other) {
        int order = one.from().compareTo(other.from());
        order = order != 0 ? order : one.formation().compareTo(other.formation());
        return order != 0 ? order : one.zone().compareTo(other.zone());
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
