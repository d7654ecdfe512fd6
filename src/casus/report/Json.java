package casus.report;

import casus.finding.Margin;
import casus.problem.Place;
import casus.treaty.Kilometres;
import casus.treaty.LonLat;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The pieces that JSON reports share, and their precision: instants in UTC to the microsecond, kilometres and every other
 * margin to 0.001, degrees to 0.000001. Keys stand in the order in which they are written; lines end with LF.
 */
final class Json {
    static final JsonNodeFactory MAKE = JsonNodeFactory.instance;
    private static final DateTimeFormatter MICROSECONDS = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final DefaultIndenter LF = new DefaultIndenter("  ", "\n");

    private static final Separators SEPARATORS = Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");

    private Json() {}

    static String written(ObjectNode tree) {
        DefaultPrettyPrinter pretty =
                new DefaultPrettyPrinter(SEPARATORS).withObjectIndenter(LF).withArrayIndenter(LF);
        return MAPPER.writer().with(pretty).writeValueAsString(tree) + "\n";
    }

    /** On one line, without its end. */
    static String line(ObjectNode tree) {
        return MAPPER.writeValueAsString(tree);
    }

    static String instant(Instant at) {
        return MICROSECONDS.format(at);
    }

    static BigDecimal thousandths(double value) {
        return rounded(value, 3);
    }

    private static BigDecimal degrees(double value) {
        return rounded(value, 6);
    }

    private static BigDecimal rounded(double value, int places) {
        BigDecimal rounded =
                BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    static ObjectNode point(LonLat at) {
        return MAKE.objectNode().put("lon", degrees(at.lon())).put("lat", degrees(at.lat()));
    }

    /** Longitude and latitude as GeoJSON has them. */
    static ArrayNode position(LonLat at) {
        return MAKE.arrayNode().add(degrees(at.lon())).add(degrees(at.lat()));
    }

    static ObjectNode margin(Margin margin) {
        return MAKE.objectNode()
                .put("value", thousandths(margin.value()))
                .put("unit", margin.unit())
                .put("uncertainty", thousandths(margin.doubt()));
    }

    static ObjectNode margin(Kilometres value, Kilometres doubt) {
        return margin(new Margin(value.value(), "km", doubt.value()));
    }

    static ObjectNode place(Place at) {
        return MAKE.objectNode().put("file", at.file()).put("line", at.line());
    }
}
