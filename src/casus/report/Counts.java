package casus.report;

import casus.finding.Judgement;
import casus.finding.Kind;
import java.util.ArrayList;
import java.util.List;

/** {@code 2 contested, 1 permitted, 1 pending.} */
final class Counts {
    private Counts() {}

    static String of(Judgement judgement, Words words) {
        List<String> counts = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            long count = judgement.findings().stream()
                    .filter(finding -> finding.kind() == kind)
                    .count();
            add(counts, words, "count." + kind.word(), count);
        }
        if (counts.isEmpty()) {
            counts.add(words.say("count.none"));
        }
        add(counts, words, "count.uncovered", judgement.notCovered().size());
        return words.say("counts", "counts", String.join(words.say("list"), counts));
    }

    private static void add(List<String> counts, Words words, String key, long count) {
        if (count > 0) {
            counts.add(words.say(key, "n", count));
        }
    }
}
