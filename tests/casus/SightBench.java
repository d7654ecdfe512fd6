package casus;

import casus.finding.Knowledge.How;
import casus.judge.RulePack;
import casus.movement.Movements;
import casus.problem.Place;
import casus.scenario.Formation;
import casus.scenario.Scenario;
import casus.scenario.Sees;
import casus.scenario.Waypoint;
import casus.treaty.Kilometres;
import casus.treaty.LonLat;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;

/**
 * How long a story takes in which ten thousand formations are judged and five hundred of them look at the others, for a person to
 * read: {@code mvn -q -Dcasus.quick -Pbench test -Dcasus.bench=casus.SightBench}. Wall and CPU time of the whole process, so that the
 * collector's work counts; nothing is asserted of them.
 */
public final class SightBench {
    private static final Instant FROM = Instant.parse("1934-05-01T00:00:00Z");
    private static final int DAYS = 30;
    private static final int FORMATIONS = Integer.getInteger("casus.formations", 10_000);
    private static final int OBSERVERS = Integer.getInteger("casus.observers", 500);
    private static final int ROUNDS = 3;
    private static final double MILLION = 1e6;

    private final Random random = new Random(5);

    private SightBench() {}

    public static void main(String[] arguments) {
        Scenario scenario = new SightBench().scenario();
        RulePack rules = Shipped.pack();
        for (int round = 0; round < ROUNDS; round++) {
            System.gc();
            long wall = System.nanoTime();
            long cpu = cpu();
            Movements movements = Movements.of(scenario, Shipped.TREATIES);
            long moved = System.nanoTime();
            Outcome outcome = new Outcome(
                    scenario, Shipped.TREATIES, movements, rules.judge(scenario, Shipped.TREATIES, movements));
            long judged = System.nanoTime();
            long took = cpu() - cpu;
            tell(outcome, moved - wall, judged - moved, took);
        }
    }

    private static void tell(Outcome outcome, long moving, long judging, long cpu) {
        long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        System.out.printf(
                "%,d formations, %,d observers: moved and seen %,.0f ms, judged and known %,.0f ms, CPU %,.0f ms, heap %,.0f of %,.0f MB at the"
                        + " end; %,d sightings, %,d findings, %,d of them seen%n",
                FORMATIONS,
                OBSERVERS,
                moving / MILLION,
                judging / MILLION,
                cpu / MILLION,
                used / MILLION,
                Runtime.getRuntime().maxMemory() / MILLION,
                outcome.movements().sightings().size(),
                outcome.judgement().findings().size(),
                outcome.judgement().knowledge().stream()
                        .filter(known -> known.how() == How.SEEN)
                        .count());
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private Scenario scenario() {
        List<Formation> formations = new ArrayList<>();
        for (int i = 0; i < FORMATIONS; i++) {
            boolean looks = i % (FORMATIONS / OBSERVERS) == 0;
            formations.add(looks ? flight("flight-" + i) : marcher("unit-" + i));
        }
        return new Scenario(
                "many.yaml",
                "Many look at many",
                List.of("tanggu-1933"),
                "invented",
                ZoneOffset.ofHours(8),
                FROM,
                FROM.plus(Duration.ofDays(DAYS)),
                false,
                List.of(),
                formations,
                List.of(),
                List.of(),
                true,
                OptionalLong.of(5),
                List.of(),
                "");
    }

    /** Five waypoints at random places: a flight of some four hours. */
    private Formation flight(String id) {
        Sees sees = new Sees(new Kilometres(5), random.nextBoolean(), 0.8);
        return Watch.formation(id, "japan", "aircraft", Optional.of(sees), route(5, 1.2));
    }

    /** Five waypoints at random places, some three days apart, at some of which it halts. */
    private Formation marcher(String id) {
        return Watch.formation(
                id, "china", random.nextBoolean() ? "regulars" : "volunteers", Optional.empty(), route(5, 80));
    }

    private List<Waypoint> route(int fixes, double hours) {
        List<Waypoint> route = new ArrayList<>();
        double at = random.nextDouble() * DAYS * 24 / 2;
        for (int i = 0; i < fixes; i++) {
            double leaves = at + random.nextInt(2) * random.nextDouble() * hours / 2;
            route.add(new Waypoint(
                    hour(at),
                    Duration.ZERO,
                    "",
                    new LonLat(116.3 + random.nextDouble() * 3, 39.3 + random.nextDouble() * 1.2),
                    new Kilometres(0.5),
                    hour(leaves),
                    true,
                    false,
                    Optional.empty(),
                    "",
                    Place.of("many.yaml")));
            at = leaves + hours * (0.1 + random.nextDouble());
        }
        return route;
    }

    private static Instant hour(double hours) {
        return FROM.plusNanos(Math.round(hours * 3.6e9) * 1000);
    }
}
