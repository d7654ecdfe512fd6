package casus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/**
 * A small story drawn from a seed: some formations of both sides on a grid about the zone and its line, and events about
 * them, from the day before the truce to ten days after. Every second one is told without doubts.
 */
public record Drawn(long seed, boolean exact, List<String> formations, List<String> events) {
    private static final int FORMATIONS = 4;
    private static final List<String> CHINAS =
            List.of("regulars", "regulars", "cavalry", "volunteers", "volunteers", "police");
    private static final List<String> JAPANS = List.of("aircraft", "patrol", "patrol", "regulars");

    public static Stream<Arguments> stories(long first, int count) {
        return LongStream.range(first, first + count)
                .mapToObj(Drawn::of)
                .map(one -> Arguments.argumentSet("seed " + one.seed, one));
    }

    public static Drawn of(long seed) {
        Random random = new Random(seed * 0x9E3779B97F4A7C15L);
        boolean exact = seed % 2 == 0;
        List<String> formations = IntStream.rangeClosed(1, 1 + random.nextInt(FORMATIONS))
                .mapToObj(number -> formation("unit-" + number, random, exact))
                .toList();
        List<String> events = IntStream.range(0, random.nextInt(7))
                .mapToObj(number -> event(random, formations.size()))
                .toList();
        return new Drawn(seed, exact, formations, events);
    }

    public String text() {
        return """
                scenario: Seed %d
                treaty: tanggu-1933
                about: invented
                clock: +08:00
                %sfrom: 1933-05-30
                to: 1933-06-10
                formations:
                %s
                events:%s
                """.formatted(
                        seed,
                        exact ? "uncertainty: none\n" : "",
                        String.join("\n", formations),
                        events.isEmpty() ? " []" : "\n" + String.join("\n", events));
    }

    Outcome outcome() {
        return Shipped.outcome(Shipped.scenario(text()));
    }

    /** The same formations in another order. */
    Drawn shuffled() {
        List<String> other = new ArrayList<>(formations);
        Collections.rotate(other, 1);
        Collections.swap(other, 0, other.size() - 1);
        return new Drawn(seed, exact, other, events);
    }

    /** By old id the new one; the new ones sort the other way round. */
    static Map<String, String> newNames() {
        Map<String, String> names = new LinkedHashMap<>();
        IntStream.rangeClosed(1, FORMATIONS).forEach(n -> names.put("unit-" + n, "band-" + (FORMATIONS + 1 - n)));
        return names;
    }

    static String renamed(String text) {
        String renamed = text;
        for (Map.Entry<String, String> one : newNames().entrySet()) {
            renamed = renamed.replace(one.getKey(), one.getValue());
        }
        return renamed;
    }

    Drawn renamed() {
        return new Drawn(
                seed,
                exact,
                formations.stream().map(Drawn::renamed).toList(),
                events.stream().map(Drawn::renamed).toList());
    }

    /** With one formation more, of which no event speaks. */
    Drawn andAnother() {
        List<String> more = new ArrayList<>(formations);
        Random random = new Random(seed);
        more.add(random.nextInt(more.size() + 1), formation("newcomer", random, exact));
        return new Drawn(seed, exact, more, events);
    }

    private static String formation(String id, Random random, boolean exact) {
        boolean chinas = random.nextInt(5) < 3;
        String side = chinas ? "china" : "japan";
        String kind = pick(random, chinas ? CHINAS : JAPANS);
        String whose = pick(random, List.of(side, side, "disputed", "nobody"));
        String purpose = pick(random, List.of("verification", "verification", "drill"));
        return "  - { id: %s, side: %s, kind: %s, belongs-to: %s, purpose: %s, route: [ %s ] }"
                .formatted(id, side, kind, whose, purpose, route(random, exact));
    }

    private static String route(Random random, boolean exact) {
        List<String> waypoints = new ArrayList<>();
        int hour = random.nextInt(60);
        int count = 1 + random.nextInt(5);
        for (int i = 0; i < count; i++) {
            int halt = random.nextInt(3) == 0 ? 1 + random.nextInt(30) : 0;
            waypoints.add("{ at: %s, %s%s%s%s }"
                    .formatted(
                            at(hour),
                            spot(random),
                            halt > 0 ? ", halts: " + halt + " h" : "",
                            random.nextBoolean() ? ", path: lonlat" : "",
                            exact ? "" : ", give-or-take: " + random.nextInt(4) + " km"));
            hour += halt + 1 + random.nextInt(50);
        }
        return String.join(", ", waypoints);
    }

    /** On the grid, near the middle of an edge of the zone, or at a corner of it. */
    private static String spot(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> "place: " + pick(random, List.of("Xianghe", "Baodi", "Tongzhou", "Gubeikou", "Zunhua"));
            case 1, 2 -> "lonlat: [117.1575, 39." + (700 + 13 * random.nextInt(7)) + "]";
            default ->
                "lonlat: [%s, %s]".formatted(116.2 + 0.25 * random.nextInt(14), 39.2 + 0.125 * random.nextInt(13));
        };
    }

    private static String event(Random random, int units) {
        String whom = "unit-" + (1 + random.nextInt(units));
        String by = pick(random, List.of("china", "china", "japan", "unit-" + (1 + random.nextInt(units))));
        int hour = random.nextInt(240);
        String rest = (random.nextInt(4) > 0 ? ", until: " + at(hour + 1 + random.nextInt(60)) : "")
                + (random.nextInt(4) == 0 ? ", alleged-by: " + pick(random, List.of("china", "japan")) : "");
        return "  - { at: " + at(hour) + ", "
                + switch (random.nextInt(6)) {
                    case 0, 1, 2 -> "what: agree, by: japan, with: china, about: " + whom + rest;
                    case 3, 4 -> "what: obstruct, by: " + by + ", whom: " + whom + rest;
                    default ->
                        "what: " + pick(random, List.of("aid", "harbour")) + ", by: " + by + ", whom: " + whom + rest;
                }
                + " }";
    }

    private static String at(int hour) {
        int day = 30 + hour / 24;
        String date = day <= 31 ? "1933-05-" + day : "1933-06-%02d".formatted(day - 31);
        return "%sT%02d:00".formatted(date, hour % 24);
    }

    private static String pick(Random random, List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
