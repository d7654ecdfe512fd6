package casus.report;

import static casus.report.Json.instant;

import casus.Outcome;
import casus.finding.Finding;
import casus.treaty.Line;
import casus.treaty.NamedPlace;
import casus.treaty.Party;
import casus.treaty.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An outcome for globes with a time slider: KML 2.2, its ways as tracks of Google's extension (gx), which moves along them.
 *
 * <p>Three folders: the ground, a route for each formation, the findings with the span of time that each is about. Where a way
 * is unknown its tracks part and nothing is drawn between them. A finding about people who were killed has its date in words
 * only, for nothing of that is played. Nothing is fetched. The words are the text report's.
 */
final class KmlReport {
    private final Outcome outcome;
    private final Words words;
    private final Mapped mapped;
    private final Xml xml = new Xml();
    private final KmlShapes shapes = new KmlShapes(xml);

    private KmlReport(Outcome outcome, Manner manner) {
        this.outcome = outcome;
        this.words = Words.in(manner.lang());
        this.mapped = Mapped.of(outcome, manner);
    }

    static String of(Outcome outcome, Manner manner) {
        return new KmlReport(outcome, manner).document();
    }

    private String document() {
        Told told = mapped.told();
        xml.open("kml", "xmlns", "http://www.opengis.net/kml/2.2", "xmlns:gx", "http://www.google.com/kml/ext/2.2");
        xml.open("Document").leaf("name", told.title()).leaf("open", "1");
        List<String> about = new ArrayList<>(List.of(told.under()));
        about.addAll(told.headline());
        about.addAll(told.uncovered());
        about.add(told.counts());
        about.addAll(told.limits());
        about.addAll(told.notes());
        described(about);
        KmlStyles.into(xml);
        folder(words.say("map.ground"));
        mapped.zones().forEach(this::zone);
        mapped.lines().forEach(this::line);
        mapped.places().forEach(this::place);
        xml.close();
        folder(words.say("map.routes"));
        mapped.routes().forEach(this::route);
        xml.close();
        folder(words.say("heading.findings"));
        told.rows().forEach(row -> finding(row, Mapped.ofKilling(outcome, row)));
        return xml.close().close().close().written();
    }

    private void folder(String name) {
        xml.open("Folder").leaf("name", name).leaf("open", "1");
    }

    private void zone(Zone zone) {
        begun(Plain.line(zone.name().in(words.lang())), List.of(Plain.line(zone.note()), Plain.line(zone.source())));
        styled("zone");
        data("what", "zone", "id", zone.id());
        shapes.zone(zone);
        xml.close();
    }

    private void line(Line line) {
        begun(Plain.line(line.name().in(words.lang())), List.of(Plain.line(line.note()), Plain.line(line.source())));
        styled("line");
        data("what", "line", "id", line.id());
        shapes.line(line.vertices());
        xml.close();
    }

    private void place(NamedPlace place) {
        String name = Plain.line(place.name().in(words.lang()));
        String doubt = new Measures(words).distance(place.doubt().value());
        begun(
                name,
                List.of(words.say("treaty.place.doubt", "place", name, "doubt", doubt), Plain.line(place.source())));
        styled("place");
        data("what", "place", "id", place.id());
        shapes.point(place.at());
        xml.close();
    }

    private void route(MappedRoute route) {
        List<String> about = new ArrayList<>(route.says());
        about.addAll(route.sources());
        begun(route.name(), about);
        List<String> parties =
                outcome.treaties().parties().stream().map(Party::id).toList();
        styled(KmlStyles.side(parties.indexOf(route.formation().side())));
        data(
                "what", "route",
                "formation", route.formation().id(),
                "side", route.formation().side(),
                "kind", route.formation().kind(),
                "belongs-to", route.formation().belongsTo(),
                "basis", String.join(" ", route.bases()));
        shapes.tracks(route.runs());
        xml.close();
    }

    private void finding(Row row, boolean killing) {
        Finding finding = row.finding();
        List<String> about = new ArrayList<>(List.of(row.says(), row.when()));
        if (!killing) {
            row.margin().ifPresent(about::add);
        }
        row.where().ifPresent(about::add);
        about.addAll(row.doubts());
        about.addAll(row.readings());
        begun(row.number() + " " + row.symbolAndKind() + " · " + row.clause() + " · " + row.subject(), about);
        if (!killing) {
            xml.open("TimeSpan")
                    .leaf("begin", instant(finding.from()))
                    .leaf("end", instant(finding.to()))
                    .close();
        }
        styled(finding.kind().word());
        data(
                "what", "finding",
                "id", finding.id(),
                "kind", finding.kind().word(),
                "clause", finding.clause().toString(),
                "subject", finding.subject(),
                "from", instant(finding.from()),
                "to", instant(finding.to()),
                "verdicts", verdicts(finding));
        finding.where().ifPresent(shapes::point);
        xml.close();
    }

    private static String verdicts(Finding finding) {
        return finding.opinions().stream()
                .map(opinion -> opinion.reading() + ": " + opinion.verdict().word())
                .collect(Collectors.joining("; "));
    }

    private void begun(String name, List<String> about) {
        xml.open("Placemark").leaf("name", name);
        described(about);
    }

    /** Globes read a description as HTML: a paragraph each, with nothing of a file's in it that is markup. */
    private void described(List<String> paragraphs) {
        xml.leaf(
                "description",
                paragraphs.stream()
                        .filter(paragraph -> !paragraph.isEmpty())
                        .map(paragraph -> "<p>" + HtmlReport.escaped(paragraph) + "</p>")
                        .collect(Collectors.joining("\n")));
    }

    private void styled(String style) {
        xml.leaf("styleUrl", "#" + style);
    }

    private void data(String... namesAndValues) {
        xml.open("ExtendedData");
        for (int i = 0; i < namesAndValues.length; i += 2) {
            xml.open("Data", "name", namesAndValues[i])
                    .leaf("value", namesAndValues[i + 1])
                    .close();
        }
        xml.close();
    }
}
