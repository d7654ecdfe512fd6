package casus.report;

import casus.finding.Kind;

/**
 * The colours of a KML map, as alpha, blue, green, red. None says anything that words do not say too; none is a flag's. Those of
 * findings are those of the HTML report on dark ground; those of sides can be told apart by the colour-blind (Okabe and Ito).
 */
final class KmlStyles {
    private static final String[] SIDES = {"ffe9b456", "ff009fe6", "ffa779cc", "ff739e00", "ff42e4f0"};
    private static final String OTHERS = "ffb4b4b4";

    private KmlStyles() {}

    /** The style of a side by its place among the parties and other actors of the treaties; -1 for one that is none. */
    static String side(int index) {
        return index < 0 || index >= SIDES.length ? "side" : "side-" + index;
    }

    static void into(Xml xml) {
        xml.open("Style", "id", "zone");
        line(xml, "ffececec", "2");
        xml.open("PolyStyle").leaf("color", "30ececec").close().close();
        xml.open("Style", "id", "line");
        line(xml, "ffececec", "3");
        xml.close();
        icon(xml, "place", "ffececec", "0.6");
        side(xml, side(-1), OTHERS);
        for (int i = 0; i < SIDES.length; i++) {
            side(xml, side(i), SIDES[i]);
        }
        for (Kind kind : Kind.values()) {
            icon(xml, kind.word(), colour(kind), "1.1");
        }
    }

    private static void side(Xml xml, String id, String colour) {
        xml.open("Style", "id", id);
        xml.open("IconStyle").leaf("color", colour).close();
        line(xml, colour, "3");
        xml.close();
    }

    private static void icon(Xml xml, String id, String colour, String scale) {
        xml.open("Style", "id", id)
                .open("IconStyle")
                .leaf("color", colour)
                .leaf("scale", scale)
                .close()
                .close();
    }

    private static void line(Xml xml, String colour, String width) {
        xml.open("LineStyle").leaf("color", colour).leaf("width", width).close();
    }

    private static String colour(Kind kind) {
        return switch (kind) {
            case BREACH -> "ffb38fff";
            case CONTESTED, OPEN -> "ff40b8f0";
            case PENDING -> "fff2c47c";
            case PERMITTED, FULFILLED -> "ffa8d14f";
        };
    }
}
