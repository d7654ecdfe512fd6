package casus.judge;

import casus.Shipped;
import casus.finding.Judgement;
import casus.treaty.Treaties;

public final class JudgingBench {
    private JudgingBench() {}

    public static void main(String[] arguments) {
        Treaties treaties = Shipped.TREATIES;
        RulePack pack = Shipped.pack();
        for (int n : new int[] {200, 2000, 2000, 2000, 20000}) {
            long a = System.nanoTime();
            GreatStory story = GreatStory.of(n, treaties);
            long b = System.nanoTime();
            Judgement j = pack.judge(story.scenario(), treaties, story.movements());
            long c = System.nanoTime();
            long dmz = story.movements().stays().stream()
                    .filter(s -> s.zone().equals("demilitarized-zone"))
                    .count();
            long pos = story.movements().stays().stream()
                    .filter(s -> s.zone().equals("demilitarized-zone") && s.possible())
                    .count();
            System.out.printf(
                    "n %d facts %d dmz %d pos %d move %.3f judge %.3f findings %d %d%n",
                    n,
                    story.facts(),
                    dmz,
                    pos,
                    (b - a) / 1e9,
                    (c - b) / 1e9,
                    j.findings().size(),
                    j.notCovered().size());
        }
    }
}
