package casus.report;

import static casus.report.Json.MAKE;
import static casus.report.Json.instant;

import casus.Outcome;
import casus.finding.Finding;
import casus.finding.Opinion;
import casus.scenario.Formation;
import casus.treaty.Line;
import casus.treaty.NamedPlace;
import casus.treaty.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An outcome for maps: one GeoJSON FeatureCollection (RFC 7946), with what a report says around its findings as further
 * members.
 *
 * <p>Each feature says in {@code what} which it is: {@code zone}, {@code line}, {@code place}, then a {@code route} for each
 * formation, then a {@code finding} at the place where the formation was deepest or nearest, or where the act took place.
 * Features of the last two have {@code from} and {@code to}, and routes an instant for each position in {@code coordTimes}.
 * Where a way is unknown its line is broken. A feature stands on one line of text. The precision of numbers is {@link Json}'s, the words are the text report's.
 */
final class GeoJsonReport {
    private GeoJsonReport() {}

    static String of(Outcome outcome, Manner manner) {
        Mapped mapped = Mapped.of(outcome, manner);
        List<ObjectNode> features = new ArrayList<>();
        mapped.zones().forEach(zone -> features.add(zone(zone, manner)));
        mapped.lines().forEach(line -> features.add(line(line, manner)));
        mapped.places().forEach(place -> features.add(place(place, manner)));
        mapped.routes().forEach(route -> features.add(route(route)));
        mapped.told().rows().forEach(row -> features.add(finding(row, outcome)));
        return features.stream()
                .map(Json::line)
                .collect(Collectors.joining(
                        ",\n",
                        "{\"type\":\"FeatureCollection\",\n\"casus\":" + Json.line(head(outcome, mapped.told(), manner))
                                + ",\n\"features\":[\n",
                        "\n]}\n"));
    }

    private static ObjectNode head(Outcome outcome, Told told, Manner manner) {
        ObjectNode head = MAKE.objectNode().put("schema", 1).put("engine", manner.engine());
        head.putObject("scenario")
                .put("file", outcome.scenario().file())
                .put("title", told.title())
                .put("sha256", outcome.scenario().sha256());
        ArrayNode treaties = head.putArray("treaties");
        outcome.treaties()
                .all()
                .forEach(treaty -> treaties.addObject().put("id", treaty.id()).put("sha256", treaty.sha256()));
        strings(head.putArray("supposed"), outcome.treaties().supposed().options());
        head.put("language", manner.lang().code()).put("under", told.under());
        strings(head.putArray("headline"), told.headline());
        strings(head.putArray("uncovered"), told.uncovered());
        head.put("counts", told.counts());
        strings(head.putArray("limits"), told.limits());
        strings(head.putArray("notes"), told.notes());
        return head;
    }

    private static void strings(ArrayNode to, Iterable<String> words) {
        words.forEach(to::add);
    }

    private static ObjectNode feature(String what, String id, ObjectNode properties, @Nullable ObjectNode geometry) {
        ObjectNode feature = MAKE.objectNode().put("type", "Feature").put("id", what + ":" + id);
        feature.set("properties", properties);
        feature.set("geometry", geometry == null ? MAKE.nullNode() : geometry);
        return feature;
    }

    private static ObjectNode properties(String what, String id, String name) {
        return MAKE.objectNode().put("what", what).put("id", id).put("name", name);
    }

    private static ObjectNode zone(Zone zone, Manner manner) {
        ObjectNode properties = properties(
                        "zone", zone.id(), Plain.line(zone.name().in(manner.lang())))
                .put("boundary", zone.boundary().name().toLowerCase(Locale.ROOT));
        sourced(properties, zone.note(), zone.source());
        return feature("zone", zone.id(), properties, GeoJsonShapes.of(zone));
    }

    private static ObjectNode line(Line line, Manner manner) {
        ObjectNode properties =
                properties("line", line.id(), Plain.line(line.name().in(manner.lang())));
        sourced(properties, line.note(), line.source());
        return feature("line", line.id(), properties, GeoJsonShapes.of(line));
    }

    private static void sourced(ObjectNode properties, String note, String source) {
        if (!note.isBlank()) {
            properties.put("note", Plain.line(note));
        }
        properties.put("source", Plain.line(source));
    }

    private static ObjectNode place(NamedPlace place, Manner manner) {
        ObjectNode properties = properties(
                        "place", place.id(), Plain.line(place.name().in(manner.lang())))
                .put("uncertainty-km", Json.thousandths(place.doubt().value()))
                .put("source", Plain.line(place.source()));
        return feature("place", place.id(), properties, GeoJsonShapes.point(place.at()));
    }

    private static ObjectNode route(MappedRoute route) {
        Formation formation = route.formation();
        ObjectNode properties = properties("route", formation.id(), route.name())
                .put("side", formation.side())
                .put("side-name", route.side())
                .put("kind", formation.kind())
                .put("kind-name", route.kind())
                .put("belongs-to", formation.belongsTo());
        route.first().ifPresent(at -> properties.put("from", instant(at.at())));
        route.last().ifPresent(at -> properties.put("to", instant(at.at())));
        strings(properties.putArray("basis"), route.bases());
        strings(properties.putArray("sources"), route.sources());
        properties.put("says", String.join(" ", route.says()));
        if (!route.runs().isEmpty()) {
            properties.set("coordTimes", GeoJsonShapes.times(route.runs()));
        }
        return feature("route", formation.id(), properties, GeoJsonShapes.of(route.runs()));
    }

    private static ObjectNode finding(Row row, Outcome outcome) {
        Finding finding = row.finding();
        ObjectNode properties = properties("finding", finding.id(), row.subject())
                .put("number", row.number())
                .put("kind", finding.kind().word())
                .put("kind-name", row.symbolAndKind())
                .put("clause", finding.clause().toString())
                .put("clause-name", row.clause())
                .put("rule", finding.rule())
                .put("subject", finding.subject())
                .put("from", instant(finding.from()))
                .put("to", instant(finding.to()))
                .put("when", row.when());
        finding.sureFrom().ifPresent(at -> properties.put("sure-from", instant(at)));
        strings(properties.putArray("doubts"), row.doubts());
        row.where().ifPresent(near -> properties.put("near", near));
        if (!Mapped.ofKilling(outcome, row)) {
            finding.margin()
                    .ifPresent(margin -> properties
                            .put("margin", Json.thousandths(margin.value()))
                            .put("unit", margin.unit())
                            .put("uncertainty", Json.thousandths(margin.doubt())));
            row.margin().ifPresent(margin -> properties.put("margin-name", margin));
        }
        ObjectNode verdicts = properties.putObject("verdicts");
        for (Opinion opinion : finding.opinions()) {
            verdicts.put(opinion.reading(), opinion.verdict().word());
        }
        strings(properties.putArray("readings"), row.readings());
        Meets.of(finding, outcome.judgement().findings())
                .forEach(other -> properties.withArray("meets").add(other.id()));
        properties.put("says", row.says());
        return feature(
                "finding",
                finding.id(),
                properties,
                finding.where().map(GeoJsonShapes::point).orElse(null));
    }
}
