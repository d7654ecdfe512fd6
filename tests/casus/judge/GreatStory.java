package casus.judge;

import casus.movement.Movements;
import casus.movement.Stay;
import casus.movement.Ways;
import casus.problem.Place;
import casus.scenario.Event;
import casus.scenario.Formation;
import casus.scenario.Scenario;
import casus.scenario.Waypoint;
import casus.treaty.Kilometres;
import casus.treaty.LonLat;
import casus.treaty.Text;
import casus.treaty.Treaties;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;

/**
 * A story of any size, drawn from a seed: formations of both sides go into the zone and out of it, some of them twice, and
 * of two in three somebody says or does something. One event in thirty ties two formations together.
 */
record GreatStory(Scenario scenario, Movements movements) {
    private static final Instant FROM = Instant.parse("1933-05-30T00:00:00Z");
    private static final int DAYS = 40;
    /** So many routes are drawn; more formations than that share them, since finding stays is not what is measured. */
    private static final int ROUTES = 2_000;

    private static final List<String> CHINAS =
            List.of("regulars", "regulars", "cavalry", "volunteers", "volunteers", "police");
    private static final List<String> JAPANS = List.of("aircraft", "patrol", "patrol", "regulars");
    private static final Place PLACE = Place.of("great-story.yaml");

    static GreatStory of(int formations, Treaties treaties) {
        Random random = new Random(7);
        List<Formation> all = new ArrayList<>();
        List<Event> events = new ArrayList<>();
        List<List<Waypoint>> routes = new ArrayList<>();
        for (int i = 0; i < formations; i++) {
            if (i < ROUTES) {
                routes.add(route(random));
            }
            all.add(formation("unit-" + i, routes.get(i % ROUTES), random));
            for (int more = random.nextInt(3); more > 0; more--) {
                String other = "unit-" + random.nextInt(formations);
                events.add(event(events.size() + 1, "unit-" + i, other, random));
            }
        }
        Scenario scenario = scenario(all, events);
        Scenario first = scenario.with(all.subList(0, Math.min(ROUTES, formations)), List.of());
        List<Stay> stays = new ArrayList<>();
        Movements moved = Movements.of(first, treaties);
        for (int i = 0; i < formations; i += ROUTES) {
            for (Stay stay : moved.stays()) {
                int number = i + Integer.parseInt(stay.formation().substring("unit-".length()));
                if (number < formations) {
                    stays.add(of(all.get(number).id(), stay));
                }
            }
        }
        return new GreatStory(
                scenario, new Movements(stays, List.of(), List.of(), List.of(), List.of(), Ways.of(all, scenario)));
    }

    private static Stay of(String formation, Stay stay) {
        return new Stay(
                formation,
                stay.zone(),
                stay.from(),
                stay.to(),
                stay.possible(),
                stay.margin(),
                stay.doubt(),
                stay.extremeAt(),
                stay.where(),
                stay.sureFrom(),
                stay.fromDoubt(),
                stay.toDoubt());
    }

    private static Scenario scenario(List<Formation> formations, List<Event> events) {
        return new Scenario(
                "great-story.yaml",
                "A great story",
                List.of("tanggu-1933"),
                "invented",
                ZoneOffset.ofHours(8),
                FROM,
                FROM.plus(Duration.ofDays(DAYS)),
                false,
                List.of(),
                formations,
                events,
                List.of(),
                true,
                OptionalLong.empty(),
                List.of(),
                "");
    }

    /** What is put before the rules of one reading, but for the treaty's own terms and parties. */
    long facts() {
        return (long) scenario.formations().size()
                + scenario.events().size()
                + movements.stays().size();
    }

    private static Formation formation(String id, List<Waypoint> route, Random random) {
        boolean chinas = random.nextInt(5) < 3;
        String side = chinas ? "china" : "japan";
        return new Formation(
                id,
                Text.of(id),
                side,
                pick(random, chinas ? CHINAS : JAPANS),
                pick(random, List.of(side, side, "disputed", "nobody")),
                pick(random, List.of("verification", "verification", "drill")),
                OptionalInt.empty(),
                Map.of(),
                List.of(),
                Optional.empty(),
                route,
                PLACE,
                Map.of());
    }

    /** From the south into the zone, and out again; one in four comes back. */
    private static List<Waypoint> route(Random random) {
        List<Waypoint> route = new ArrayList<>();
        Instant at = FROM.plusSeconds(random.nextInt(20 * 86_400));
        int count = random.nextInt(4) == 0 ? 5 : 3;
        for (int i = 0; i < count; i++) {
            double latitude = i % 2 == 0 ? 39.2 + 0.2 * random.nextDouble() : 39.6 + 0.5 * random.nextDouble();
            route.add(waypoint(at, 116.8 + 0.7 * random.nextDouble(), latitude, random.nextInt(4)));
            at = at.plusSeconds(10 * 3600 + random.nextInt(40 * 3600));
        }
        return route;
    }

    private static Waypoint waypoint(Instant at, double lon, double lat, int doubt) {
        return new Waypoint(
                at,
                Duration.ofMinutes(10L * doubt),
                "",
                new LonLat(lon, lat),
                new Kilometres(doubt),
                at,
                true,
                false,
                Optional.empty(),
                "",
                PLACE);
    }

    private static Event event(int number, String unit, String other, Random random) {
        String what = pick(random, List.of("agree", "agree", "obstruct", "aid", "harbour", "order"));
        boolean leave = what.equals("agree");
        String by =
                leave ? "japan" : random.nextInt(30) == 0 ? other : pick(random, List.of("china", "china", "japan"));
        Instant at = FROM.plusSeconds(random.nextInt(25 * 86_400));
        return new Event(
                what + "-" + number,
                what,
                at,
                Duration.ZERO,
                random.nextInt(4) > 0
                        ? Optional.of(at.plusSeconds(3600L * (1 + random.nextInt(240))))
                        : Optional.empty(),
                by,
                "",
                leave ? "" : unit,
                leave ? unit : "",
                "",
                Optional.empty(),
                new Kilometres(0),
                random.nextInt(12) == 0 ? pick(random, List.of("china", "japan")) : "",
                Map.of(),
                Optional.empty(),
                "",
                PLACE);
    }

    private static String pick(Random random, List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
