package casus.track;

import java.io.IOException;
import java.util.Locale;

/** How a file is written: by its first character, and by its name where that says nothing. */
enum TrackFormat {
    CSV,
    GPX,
    JSON;

    private static final int LOOKED_AT = 1 << 12;

    static TrackFormat of(String name, ByteWindow window) throws IOException {
        byte[] first = window.firstLine(LOOKED_AT);
        if (first.length > 0 && first[0] == '<') {
            return GPX;
        }
        if (first.length > 0 && (first[0] == '{' || first[0] == '[')) {
            return JSON;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".json") || lower.endsWith(".geojson")) {
            return JSON;
        }
        return lower.endsWith(".gpx") ? GPX : CSV;
    }
}
