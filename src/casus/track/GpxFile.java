package casus.track;

import casus.problem.Place;
import casus.problem.Problem;
import casus.problem.ScenarioRejected;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A GPX file, 1.0 or 1.1: each {@code trk} is a track by its {@code name}, or by its number where it has none; between its
 * segments the way is unknown. Routes and single waypoints are not looked at. An instant without an offset is in UTC, as
 * GPX lays down.
 *
 * <p>Nothing that an XML file can ask for is fetched or unfolded: one with a document type is refused.
 */
final class GpxFile {
    /** Tracks go four deep, their extensions a few more. */
    private static final int DEPTH = 64;
    /** Of a name or a time; what is longer is neither. */
    private static final int LONGEST = 1_000;

    private static final List<String> PATH = List.of("gpx", "trk", "trkseg", "trkpt", "time");
    private static final int TRACK = 2;
    private static final int SEGMENT = 3;
    private static final int POINT = 4;
    private static final int TIME = 5;

    private static final XMLInputFactory FACTORY = factory();

    private final TextSource source;
    private final InstantText instants;
    private final Told told;
    private final Faults faults;
    private final Parts parts;
    private final StringBuilder text = new StringBuilder();
    private int depth;
    /** How many of the elements of {@link #PATH} are open. */
    private int on;

    private boolean named;
    private int tracks;
    private String name = "";
    private GpxPoint point = GpxPoint.NONE;

    GpxFile(TextSource source, InstantText instants, Told told) {
        this.source = source;
        this.instants = instants;
        this.told = told;
        this.faults = told.faults();
        this.parts = new Parts(told);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is fetched");
        });
        return factory;
    }

    /** Reads it to its end. */
    void read() throws IOException {
        XMLStreamReader xml = null;
        try {
            xml = FACTORY.createXMLStreamReader(source);
            while (xml.hasNext()) {
                event(xml, xml.next());
            }
        } catch (XMLStreamException fault) {
            if (fault.getNestedException() instanceof IOException stream) {
                throw stream;
            }
            throw notXml(fault.getLocation());
        }
        if (tracks == 0) {
            throw faults.refuse(
                    new Fault("no-tracks", "there is no track in this file", "routes and waypoints have no times"),
                    Place.of(faults.file()));
        }
    }

    private ScenarioRejected notXml(Location at) {
        Fault fault = new Fault(
                "not-xml",
                "this is not XML any more",
                "look for a missing bracket or quote, or an end that came too early");
        return faults.refuse(fault, source.placeAt(at.getLineNumber(), at.getColumnNumber()));
    }

    private void event(XMLStreamReader xml, int event) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> opened(xml);
            case XMLStreamConstants.END_ELEMENT -> closed(xml);
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> letters(xml);
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                throw faults.refuse(
                        new Fault(
                                "document-type",
                                "this file declares a document type",
                                "take the `<!DOCTYPE …>` out: GPX has none, and nothing is fetched or unfolded"),
                        here(xml, "<!DOCTYPE", ""));
            default -> {
                // Comments and instructions say nothing of tracks.
            }
        }
    }

    private void opened(XMLStreamReader xml) {
        String element = xml.getLocalName();
        if (depth == 0 && !element.equals("gpx")) {
            throw faults.refuse(
                    new Fault(
                            "not-gpx",
                            "`" + element + "` is not the root of a GPX file",
                            "a GPX file starts with `<gpx>`"),
                    here(xml, "<", element));
        }
        if (depth == DEPTH) {
            throw faults.refuse(
                    new Fault("too-deep", "elements lie more than %d deep".formatted(DEPTH), "GPX has a few levels"),
                    here(xml, "<", element));
        }
        named = on == TRACK && depth == TRACK && element.equals("name");
        text.setLength(named ? 0 : text.length());
        if (on == depth && depth < PATH.size() && PATH.get(depth).equals(element)) {
            on++;
            began(xml);
        }
        depth++;
    }

    private void began(XMLStreamReader xml) {
        switch (on) {
            case TRACK -> {
                tracks++;
                name = "";
                parts.begin();
            }
            case SEGMENT -> parts.begin();
            case POINT -> point = GpxPoint.of(xml);
            default -> text.setLength(0);
        }
    }

    private void letters(XMLStreamReader xml) {
        boolean wanted = named || (on == TIME && depth == TIME);
        if (wanted && text.length() < LONGEST) {
            text.append(xml.getTextCharacters(), xml.getTextStart(), Math.min(LONGEST, xml.getTextLength()));
        }
    }

    private void closed(XMLStreamReader xml) {
        depth--;
        if (named && depth == TRACK) {
            name = text.toString().strip();
            named = false;
        }
        if (on <= depth) {
            return;
        }
        on = depth;
        if (on == POINT) {
            Location end = xml.getLocation();
            point = point.at(text.toString().strip(), end.getLineNumber(), end.getColumnNumber());
        } else if (on == SEGMENT) {
            tell();
        }
    }

    private void tell() {
        long at = instants.micros(point.time());
        double x = Decimal.of(point.lon());
        double y = Decimal.of(point.lat());
        boolean sound = at != InstantText.NONE && told.lies(x, y);
        String id = name.isEmpty() ? String.valueOf(tracks) : name;
        int track = sound ? told.ids().of(id) : Ids.REFUSED;
        boolean follows = track >= 0 && parts.fix(track, at, x, y);
        if (!follows && !faults.listen()) {
            faults.leaveOut(1);
        } else if (!follows) {
            faults.row(reasons(id, track, at, x, y));
        }
    }

    private List<Problem> reasons(String id, int track, long at, double x, double y) {
        List<Problem> reasons = new ArrayList<>();
        told.longitude(x, point.lon()).ifPresent(one -> reasons.add(one.at(point.placeOf("lon", point.lon(), source))));
        told.latitude(y, point.lat()).ifPresent(one -> reasons.add(one.at(point.placeOf("lat", point.lat(), source))));
        if (at == InstantText.NONE) {
            reasons.add(point.wrongTime().at(point.placeOfTime(source)));
        }
        if (reasons.isEmpty()) {
            reasons.add(
                    track < 0
                            ? told.ids().fault(id).at(point.place(source))
                            : told.backwards(track, at, point.time()).at(point.placeOfTime(source)));
        }
        reasons.sort(Comparator.comparing(Problem::place));
        return reasons;
    }

    private Place here(XMLStreamReader xml, String words, String value) {
        Location at = xml.getLocation();
        return source.placeBehind(words, value, at.getLineNumber(), at.getColumnNumber());
    }
}
