package casus.track;

import casus.problem.Place;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * A {@code trkpt} as it was written.
 *
 * @param time empty where there is none
 * @param line where its tag ended
 * @param timeLine where its time ended; nought where there is none
 */
record GpxPoint(String lat, String lon, String time, int line, int column, int timeLine, int timeColumn) {
    static final GpxPoint NONE = new GpxPoint("", "", "", 0, 0, 0, 0);
    private static final String TAG = "trkpt";

    /** The point whose tag has just been read. */
    static GpxPoint of(XMLStreamReader xml) {
        Location at = xml.getLocation();
        return new GpxPoint(
                written(xml.getAttributeValue(null, "lat")),
                written(xml.getAttributeValue(null, "lon")),
                "",
                at.getLineNumber(),
                at.getColumnNumber(),
                0,
                0);
    }

    private static String written(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    /** The point with its time, which ended there. */
    GpxPoint at(String instant, int endLine, int endColumn) {
        return new GpxPoint(lat, lon, instant, line, column, endLine, endColumn);
    }

    /** GPX is in UTC where it does not say otherwise, so that nobody needs to tell its clock. */
    Fault wrongTime() {
        return timeLine == 0
                ? new Fault(
                        "no-time", "this point has no time", "a track without times tells nothing of when: record them")
                : InstantFault.of(time, false);
    }

    Place place(TextSource source) {
        return source.placeBehind(TAG, "", line, column);
    }

    Place placeOf(String attribute, String value, TextSource source) {
        Place tag = place(source);
        Place found = source.placeBehind(attribute + "=", value, line, column);
        return found.compareTo(tag) < 0 ? tag : found;
    }

    Place placeOfTime(TextSource source) {
        return timeLine == 0 ? place(source) : source.placeBehind("<", time, timeLine, timeColumn - "</time>".length());
    }
}
