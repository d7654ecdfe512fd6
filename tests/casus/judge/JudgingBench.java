package casus.judge;

import casus.Shipped;
import casus.finding.Judgement;
import casus.movement.StayParts;
import casus.treaty.Reading;
import casus.treaty.Treaties;
import com.sun.management.GarbageCollectionNotificationInfo;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/**
 * How long great stories take to be judged, for a person to read, beside the same law written by hand in the same run. One
 * thread; CPU time of the whole process, so that the collector's work counts. Nothing is asserted of the times, but that both
 * find the same is.
 */
public final class JudgingBench {
    /** What is left of the heap after a collection, at the most; bytes. */
    private static final AtomicLong LIVE = new AtomicLong();

    /** The pools of the heap, among those of code and classes. */
    private static final Pattern HEAP = Pattern.compile("Eden|Survivor|Old|Tenured");

    /** The two readings as far as the program by hand knows them: they differ in whose act that of volunteers is. */
    private static final Treaties TREATIES = new Treaties(
            Shipped.TREATIES.all(),
            List.of(reading("china", "nobodys"), reading("japan", "chinas")),
            Shipped.TREATIES.supposed());

    private static final RulePack PACK =
            RulePack.load(Shipped.RULES, TREATIES, RuleCache.in(Path.of("target/test-rules")));

    private static final Set<String> BY_HAND =
            Set.of("tanggu-1933/1", "tanggu-1933/1-leave", "tanggu-1933/2", "tanggu-1933/2-protection");

    private static final int ROUNDS = 5;

    /** So many stays are judged in a round at least. */
    private static final int BATCH = 30_000;

    private JudgingBench() {}

    public static void main(String[] arguments) {
        listen();
        String sizes = System.getProperty("casus.stays", "1000,1000,10000,100000,1000000");
        for (String size : sizes.split(",", -1)) {
            compare(Integer.parseInt(size));
        }
    }

    private static void compare(int size) {
        GreatStory story = GreatStory.of(size, TREATIES);
        long stays = story.movements().stays().stream()
                .filter(stay -> stay.zone().equals(ByHand.ZONE))
                .count();
        long before = live();
        LIVE.set(0);
        Judgement judged = rules(story);
        double peak = (double) Math.max(LIVE.get(), live()) - before;
        same(judged, hand(story));
        double[] seconds = alternating(
                size < BATCH ? ROUNDS : 1, Math.max(1, BATCH / size), () -> rules(story), () -> hand(story));
        System.out.printf(
                "%,9d stays  %,9d facts  rules %9.1f ms  by hand %8.1f ms  %5.1f ×  %5.2f µs a fact  %4.0f B a fact  %,d findings, %,d silences%n",
                stays,
                story.facts(),
                seconds[0] * 1e3,
                seconds[1] * 1e3,
                seconds[0] / seconds[1],
                seconds[0] * 1e6 / story.facts(),
                peak / story.facts(),
                judged.findings().size(),
                judged.notCovered().size());
    }

    private static Reading reading(String party, String volunteers) {
        return new Reading(party, party, Map.of("tanggu-1933/volunteers", volunteers), "");
    }

    private static Judgement rules(GreatStory story) {
        return PACK.judge(story.scenario(), TREATIES, story.movements());
    }

    private static Judgement hand(GreatStory story) {
        return ByHand.judged(story, new StayParts(story.scenario(), TREATIES, story.movements()));
    }

    /** Seconds of CPU of one call of each: the median of some rounds, in each of which both are called so often. */
    private static double[] alternating(int rounds, int calls, Supplier<?> one, Supplier<?> other) {
        double[] ones = new double[rounds];
        double[] others = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            ones[round] = seconds(calls, one);
            others[round] = seconds(calls, other);
        }
        Arrays.sort(ones);
        Arrays.sort(others);
        return new double[] {ones[rounds / 2], others[rounds / 2]};
    }

    private static double seconds(int calls, Supplier<?> judging) {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long kept = 0;
        long start = system.getProcessCpuTime();
        for (int call = 0; call < calls; call++) {
            kept += System.identityHashCode(judging.get());
        }
        double took = (system.getProcessCpuTime() - start) / 1e9 / calls;
        return kept == 0 ? Double.NaN : took;
    }

    /** The program by hand knows articles 1 and 2; what the others find beside them is no business of its. */
    private static void same(Judgement judged, Judgement hand) {
        differ(
                judged.findings().stream()
                        .filter(finding -> BY_HAND.contains(finding.clause().toString()))
                        .toList(),
                hand.findings());
    }

    private static void differ(List<?> ours, List<?> theirs) {
        for (int i = 0; i < Math.max(ours.size(), theirs.size()); i++) {
            String one = i < ours.size() ? ours.get(i).toString() : "nothing";
            String other = i < theirs.size() ? theirs.get(i).toString() : "nothing";
            if (!one.equals(other)) {
                throw new AssertionError("the rules say\n" + one + "\nand the program by hand\n" + other);
            }
        }
    }

    private static long live() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** After each collection, what is left of the heap. */
    private static void listen() {
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            ((NotificationEmitter) collector)
                    .addNotificationListener(
                            (notification, none) -> {
                                var info = GarbageCollectionNotificationInfo.from(
                                        (CompositeData) notification.getUserData());
                                long left = info.getGcInfo().getMemoryUsageAfterGc().entrySet().stream()
                                        .filter(pool ->
                                                HEAP.matcher(pool.getKey()).find())
                                        .mapToLong(pool -> pool.getValue().getUsed())
                                        .sum();
                                LIVE.accumulateAndGet(left, Math::max);
                            },
                            null,
                            null);
        }
    }
}
