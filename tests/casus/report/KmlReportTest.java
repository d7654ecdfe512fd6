package casus.report;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Outcome;
import casus.finding.Finding;
import casus.finding.Kind;
import casus.finding.Verdict;
import casus.scenario.Basis;
import casus.treaty.Lang;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The map as a globe reads it, against the order and the values that KML 2.2 and Google's extension ask for. */
class KmlReportTest {
    private static final String KML = "http://www.opengis.net/kml/2.2";
    private static final String GX = "http://www.google.com/kml/ext/2.2";

    /** What may stand in a Placemark, in this order. */
    private static final List<String> PLACEMARK = List.of(
            "name",
            "description",
            "TimeSpan",
            "styleUrl",
            "ExtendedData",
            "Point",
            "LineString",
            "Polygon",
            "MultiGeometry",
            "Track",
            "MultiTrack");

    private static Document map(Outcome outcome, Lang lang) {
        return Parsed.xml(KmlReport.of(outcome, GoldenReportsTest.plain(lang)));
    }

    private static Document ways() {
        return map(Ways.outcome(), Lang.EN);
    }

    private static Element placemark(Document map, String name) {
        return Parsed.all(map, "Placemark").stream()
                .filter(one -> text(one, "name").equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Element within, String name) {
        return Parsed.all(within, name).get(0).getTextContent();
    }

    private static List<String> names(Element of) {
        return Parsed.children(of).stream().map(Element::getLocalName).toList();
    }

    @Test
    void the_document_stands_in_the_order_of_the_schema() {
        Element kml = ways().getDocumentElement();
        Element document = Parsed.children(kml).get(0);

        assertThat(kml.getNamespaceURI()).isEqualTo(KML);
        assertThat(names(kml)).containsExactly("Document");
        assertThat(names(document).stream().distinct())
                .containsExactly("name", "open", "description", "Style", "Folder");
        assertThat(Parsed.all(document, "Folder"))
                .hasSize(3)
                .allSatisfy(folder ->
                        assertThat(names(folder).stream().distinct()).containsExactly("name", "open", "Placemark"));
        assertThat(Parsed.all(document, "Placemark")).allSatisfy(one -> {
            List<Integer> order = names(one).stream().map(PLACEMARK::indexOf).toList();
            assertThat(order).isSorted().doesNotContain(-1).doesNotHaveDuplicates();
        });
        assertThat(Parsed.all(document, "*"))
                .allSatisfy(one -> assertThat(one.getNamespaceURI())
                        .isEqualTo(one.getTagName().startsWith("gx:") ? GX : KML));
    }

    @Test
    void every_style_that_is_named_is_there_and_every_colour_is_one() {
        Document map = ways();
        List<String> styles = Parsed.all(map, "Style").stream()
                .map(style -> "#" + style.getAttribute("id"))
                .toList();

        assertThat(styles).doesNotHaveDuplicates();
        assertThat(Parsed.all(map, "styleUrl"))
                .isNotEmpty()
                .allSatisfy(url -> assertThat(styles).contains(url.getTextContent()));
        assertThat(Parsed.all(map, "color"))
                .isNotEmpty()
                .allSatisfy(colour -> assertThat(colour.getTextContent()).matches("[0-9a-f]{8}"));
        assertThat(KmlReport.of(Ways.outcome(), GoldenReportsTest.plain(Lang.EN))
                        .replace(KML, "")
                        .replace(GX, ""))
                .doesNotContain("http");
    }

    @Test
    void a_way_with_gaps_is_several_tracks_between_which_nothing_is_drawn() {
        Element way = placemark(ways(), "Sun Yongqin's volunteers");
        Element tracks = Parsed.all(way, "MultiTrack").get(0);

        assertThat(names(tracks)).containsExactly("interpolate", "Track", "Track", "Track");
        assertThat(text(tracks, "interpolate")).isEqualTo("0");
        assertThat(Parsed.all(tracks, "when")).hasSize(5);
    }

    @Test
    void a_track_has_as_many_instants_as_places_and_they_never_go_back() {
        List<Element> tracks = Parsed.all(ways(), "Track");

        assertThat(tracks).hasSize(4).allSatisfy(track -> {
            List<Instant> times = Parsed.all(track, "when").stream()
                    .map(when -> Instant.parse(when.getTextContent()))
                    .toList();
            assertThat(times).isSorted().isNotEmpty();
            assertThat(Parsed.all(track, "coord"))
                    .hasSameSizeAs(times)
                    .allSatisfy(
                            place -> assertThat(place.getTextContent()).matches("11\\d(\\.\\d+)? 4\\d(\\.\\d+)? 0"));
            assertThat(names(track).stream().distinct()).containsExactly("altitudeMode", "when", "coord");
        });
    }

    @Test
    void a_finding_has_the_span_of_its_time_and_its_words() {
        Element finding = placemark(ways(), "1 ✖ breach · Tanggu 1 · a company of regulars");
        Row row =
                Told.of(Ways.outcome(), GoldenReportsTest.plain(Lang.EN)).rows().get(0);

        assertThat(text(finding, "begin")).isEqualTo("1935-05-15T22:00:00.000000Z");
        assertThat(text(finding, "end")).isEqualTo("1935-05-18T10:30:00.000000Z");
        assertThat(text(finding, "description"))
                .contains("<p>" + HtmlReport.escaped(row.says()) + "</p>")
                .contains(HtmlReport.escaped(row.margin().orElseThrow()));
    }

    @Test
    void a_killing_is_dated_text_without_a_span_that_a_slider_would_play() {
        Finding killed = Found.finding(
                Kind.BREACH,
                Pact.PROTECTION,
                "china",
                "kill-1",
                "1935-05-22T04:00",
                "1935-05-22T04:00",
                null,
                Verdict.BREACH,
                Verdict.BREACH);
        Document map = map(Ways.outcome(List.of(Ways.killing()), killed), Lang.EN);

        assertThat(Parsed.all(map, "TimeSpan")).isEmpty();
        assertThat(text(placemark(map, "1 ✖ breach · Tanggu 2 (protection) · China"), "description"))
                .contains("22 May 04:00");
    }

    @Test
    void a_name_becomes_neither_markup_of_the_file_nor_of_the_balloon() {
        Document map = ways();

        assertThat(text(placemark(map, "=an outpost <at> the line"), "description"))
                .contains("=an outpost &lt;at&gt; the line")
                .doesNotContain("<at>");
        assertThat(text(placemark(map, "Sun Yongqin's volunteers"), "description"))
                .contains("FRUS 1935 v3 &lt;d133&gt;", "2 invented");
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void every_basis_has_its_words(Lang lang) {
        assertThat(Arrays.stream(Basis.values()).map(basis -> "route-basis." + basis.word()))
                .allMatch(Words.in(lang)::has);
        assertThat(text(map(Ways.outcome(), lang).getDocumentElement(), "description"))
                .contains(Told.of(Ways.outcome(), GoldenReportsTest.plain(lang)).limits());
    }

    @Test
    void the_whole_map_reads_as_written() {
        Golden.assertSame("ways.en.kml", KmlReport.of(Ways.outcome(), GoldenReportsTest.plain(Lang.EN)));
    }
}
