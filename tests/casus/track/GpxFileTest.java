package casus.track;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casus.problem.ScenarioRejected;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** GPX files, from telephones and from people who mean harm. */
class GpxFileTest {
    private static Took took(String text, TrackFile.Options options) {
        return Took.of("a.gpx", text, options);
    }

    private static List<String> wrong(String text) {
        return Took.wrong("a.gpx", text, Took.STRICT);
    }

    private static String gpx(String inside) {
        return "<?xml version=\"1.0\"?>\n<gpx version=\"1.1\" xmlns=\"http://www.topografix.com/GPX/1/1\">\n" + inside
                + "\n</gpx>\n";
    }

    @Test
    void tracks_segments_and_what_lies_between_them_are_read() throws IOException {
        try (InputStream file = GpxFileTest.class.getResourceAsStream("telephone.gpx")) {
            byte[] bytes = file.readAllBytes();

            Took took = Took.of("telephone.gpx", bytes, Took.STRICT, 1 << 18);

            assertThat(took.file().tracks()).containsExactly("Morning walk", "2");
            assertThat(took.told())
                    .containsExactly(
                            "0 2026-05-20T06:00:00Z 116.39 39.91",
                            "0 2026-05-20T06:00:05.250Z 116.391 39.911",
                            "0 gap",
                            "0 2026-05-20T06:10:00Z 116.4 39.92",
                            "1 2026-05-20T07:00:00Z -0.5 51.5");
            for (int size = 1; size < 40; size++) {
                assertThat(Took.of("telephone.gpx", bytes, Took.STRICT, size)).isEqualTo(took);
            }
        }
    }

    @Test
    void a_segment_that_begins_where_and_when_the_last_one_ended_goes_on() {
        String text = gpx("""
                <trk><trkseg>
                <trkpt lat="1" lon="2"><time>2026-05-20T06:00:00Z</time></trkpt>
                <trkpt lat="1" lon="3"><time>2026-05-20T06:01:00Z</time></trkpt>
                </trkseg><trkseg>
                <trkpt lat="1" lon="3"><time>2026-05-20T06:01:00Z</time></trkpt>
                <trkpt lat="1" lon="4"><time>2026-05-20T06:02:00Z</time></trkpt>
                </trkseg></trk>""");

        assertThat(took(text, Took.STRICT).told())
                .containsExactly(
                        "0 2026-05-20T06:00:00Z 2.0 1.0",
                        "0 2026-05-20T06:01:00Z 3.0 1.0",
                        "0 2026-05-20T06:02:00Z 4.0 1.0");
    }

    @Test
    void an_instant_without_an_offset_is_in_utc_as_gpx_has_it_unless_the_user_knows_better() {
        String text =
                gpx("<trk><trkseg><trkpt lat=\"1\" lon=\"2\"><time>2026-05-20T06:00:00</time></trkpt></trkseg></trk>");

        assertThat(took(text, Took.STRICT).told()).containsExactly("0 2026-05-20T06:00:00Z 2.0 1.0");
        assertThat(took(text, Took.clock("+08:00")).told()).containsExactly("0 2026-05-19T22:00:00Z 2.0 1.0");
    }

    @Test
    void every_fault_of_every_point_is_told_where_it_stands() {
        String text = gpx("""
                <trk><name>a</name><trkseg>
                  <trkpt lat="91" lon="x"><time>2026-05-20T06:00:00Z</time></trkpt>
                  <trkpt lat="1" lon="2"><ele>5</ele></trkpt>
                  <trkpt lat="1"><time>today</time></trkpt>
                  <trkpt lat="1" lon="2"><time>2026-05-20T06:00:00Z</time></trkpt>
                  <trkpt lat="1" lon="2"><time>2026-05-20T06:00:00Z</time></trkpt>
                  <trkpt lat="1" lon="2"><time>2026-05-20T05:00:00Z</time></trkpt>
                </trkseg></trk>""");

        assertThat(wrong(text))
                .containsExactly(
                        "4:15+2 no-such-latitude `91` is no latitude: they go from -90 to 90",
                        "4:24+1 not-a-number `x` is not a number",
                        "5:4+5 no-time this point has no time",
                        "6:4+5 number-missing a number is missing here",
                        "6:24+5 not-an-instant `today` is not a time",
                        "8:32+20 track-instant-twice track `a` has a second fix at `2026-05-20T06:00:00Z`",
                        "9:32+20 track-unsorted track `a` goes back to `2026-05-20T05:00:00Z` from"
                                + " `2026-05-20T06:00:00Z`");
        Took skipped = took(text, Took.SKIP);
        assertThat(skipped.told()).containsExactly("0 2026-05-20T06:00:00Z 2.0 1.0");
        assertThat(skipped.file().leftOut().count()).isEqualTo(5);
    }

    @Test
    void times_elsewhere_are_no_times_of_points() {
        String text = gpx("""
                <metadata><time>2020-01-01T00:00:00Z</time></metadata>
                <wpt lat="9" lon="9"><time>2020-01-01T00:00:00Z</time></wpt>
                <trk><name>a</name><extensions><name>b</name></extensions><trkseg>
                <trkpt lat="1" lon="2"><extensions><time>yesterday</time><x><time>2020</time></x></extensions>
                <time> 2026-05-20T06:00:00Z </time></trkpt></trkseg></trk>""");

        assertThat(took(text, Took.STRICT).told()).containsExactly("0 2026-05-20T06:00:00Z 2.0 1.0");
        assertThat(took(text, Took.STRICT).file().tracks()).containsExactly("a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE gpx [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><gpx><trk><name>&b;</name></trk></gpx>",
                "<!DOCTYPE gpx SYSTEM \"file:///etc/passwd\"><gpx/>",
                "<!DOCTYPE gpx [<!ENTITY % a SYSTEM \"http://127.0.0.1:1/\"> %a;]><gpx/>"
            })
    void a_document_type_is_refused_before_it_can_ask_for_anything(String text) {
        assertThat(wrong(text)).containsExactly("1:1+9 document-type this file declares a document type");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<gpx><trk>",
                "<gpx>&nbsp;</gpx>",
                "<gpx><trk></gpx>",
                "<gpx a=1/>",
                "<",
                "<gpx/><gpx/>",
                "<gpx>\u0001</gpx>"
            })
    void what_is_no_xml_is_told_at_its_line(String text) {
        assertThat(wrong("\n" + text))
                .singleElement()
                .asString()
                .startsWith("2:")
                .contains(" not-xml ");
    }

    @Test
    void other_xml_and_files_without_a_track_say_so() {
        assertThat(wrong("<kml/>")).containsExactly("1:2+3 not-gpx `kml` is not the root of a GPX file");
        assertThat(wrong(gpx("<rte/>"))).containsExactly("1:1+1 no-tracks there is no track in this file");
        assertThat(wrong(gpx("<trk/>"))).containsExactly("1:1+1 no-rows there is no fix in this file");
        assertThat(wrong("")).containsExactly("1:1+1 empty-file there is nothing in this file");
        assertThat(wrong("<gpx>" + "<a>".repeat(1_000_000)))
                .singleElement()
                .asString()
                .contains("too-deep");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<gpx><!-- ", "<gpx a=\"", "<gpx><?a ", "<gpx><trk><name>"})
    void what_never_ends_is_given_up_before_it_fills_the_memory(String start) {
        assertThat(wrong("\n" + start + "x".repeat(2_000_000)))
                .singleElement()
                .asString()
                .startsWith("2:")
                .contains("too-much more than 1,048,576 characters without a `<`");
    }

    @Test
    void bytes_that_are_no_text_are_told_where_they_stand() {
        byte[] bytes = gpx("<trk><name>?</name></trk>").getBytes(StandardCharsets.UTF_8);
        bytes[new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf('?')] = (byte) 0xFF;

        assertThatThrownBy(() -> Took.of("a.gpx", bytes, Took.STRICT, 16))
                .isInstanceOfSatisfying(
                        ScenarioRejected.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Took::shown)
                                .containsExactly("3:12+1 not-utf8 the byte `0xFF` here is not UTF-8"));
    }

    @Test
    void a_fault_far_into_a_long_file_is_told_at_its_line() {
        String good = "<trkpt lat=\"1\" lon=\"2\"><time>2026-05-20T06:%02d:%02dZ</time></trkpt>\r\n";
        StringBuilder points = new StringBuilder("<trk><trkseg>\n");
        for (int i = 0; i < 3_600; i++) {
            points.append(good.formatted(i / 60, i % 60));
        }
        points.append("<trkpt lat=\"1\" lon=\"200\"><time>2026-05-20T07:00:00Z</time></trkpt>\n</trkseg></trk>");

        assertThat(wrong(gpx(points.toString())))
                .containsExactly("3604:21+3 no-such-longitude `200` is no longitude: they go from -180 to 180");
    }
}
