package casus.report;

import static casus.report.Json.MAKE;
import static casus.report.Json.instant;

import casus.movement.Approach;
import casus.movement.Crossing;
import casus.movement.Movements;
import casus.movement.Side;
import casus.movement.Sighting;
import casus.movement.Stay;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the routes come to, in JSON: {@code stays}, {@code crossings}, {@code approaches}, {@code sightings}. */
final class JsonMovements {
    private JsonMovements() {}

    static void into(ObjectNode tree, Movements movements) {
        ArrayNode stays = tree.putArray("stays");
        movements.stays().forEach(stay -> stays.add(stay(stay)));
        ArrayNode crossings = tree.putArray("crossings");
        movements.crossings().forEach(crossing -> crossings.add(crossing(crossing)));
        ArrayNode approaches = tree.putArray("approaches");
        movements.approaches().forEach(approach -> approaches.add(approach(approach)));
        ArrayNode sightings = tree.putArray("sightings");
        movements.sightings().forEach(sighting -> sightings.add(sighting(sighting)));
    }

    private static ObjectNode stay(Stay stay) {
        ObjectNode node = MAKE.objectNode()
                .put("formation", stay.formation())
                .put("zone", stay.zone())
                .put("possible", stay.possible())
                .put("from", instant(stay.from()))
                .put("from-doubt", stay.fromDoubt().toString())
                .put("to", instant(stay.to()))
                .put("to-doubt", stay.toDoubt().toString());
        stay.sureFrom().ifPresent(at -> node.put("sure-from", instant(at)));
        node.set("margin", Json.margin(stay.margin(), stay.doubt()));
        node.put("extreme-at", instant(stay.extremeAt()));
        node.set("where", Json.point(stay.where()));
        return node;
    }

    private static ObjectNode crossing(Crossing crossing) {
        ObjectNode node = MAKE.objectNode()
                .put("formation", crossing.formation())
                .put("line", crossing.line())
                .put("at", instant(crossing.at()))
                .put("from", word(crossing.from()));
        node.set("where", Json.point(crossing.where()));
        return node;
    }

    private static ObjectNode approach(Approach approach) {
        ObjectNode node =
                MAKE.objectNode().put("formation", approach.formation()).put("to", approach.to());
        node.set("margin", Json.margin(approach.least(), approach.doubt()));
        node.put("at", instant(approach.at())).put("side", word(approach.side()));
        node.set("where", Json.point(approach.where()));
        return node;
    }

    /** Its distance has no doubt of its own: sightings are told of the routes as they stand. */
    private static ObjectNode sighting(Sighting sighting) {
        ObjectNode node = MAKE.objectNode()
                .put("observer", sighting.observer())
                .put("formation", sighting.formation())
                .put("from", instant(sighting.from()))
                .put("to", instant(sighting.to()));
        node.putObject("nearest")
                .put("value", Json.thousandths(sighting.nearest().value()))
                .put("unit", "km");
        return node.put("at", instant(sighting.nearestAt())).put("daylight-only", sighting.daylightOnly());
    }

    private static String word(Side side) {
        return side.name().toLowerCase(Locale.ROOT);
    }
}
