package casus.track;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import casus.problem.ScenarioRejected;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** CSV files of tracks, from their bytes to fixes or to words. */
class CsvFileTest {
    private static final String TWO = """
            id,t,x,y
            a,2026-05-20T18:00:00+08:00,116.39,39.91
            b,2026-05-20T10:00:30.000001Z,-0.5,1e-3
            a,2026-05-20T18:01+0800,116.4,39.92
            """;
    private static final List<String> TWO_TOLD = List.of(
            "0 2026-05-20T10:00:00Z 116.39 39.91",
            "1 2026-05-20T10:00:30.000001Z -0.5 0.001",
            "0 2026-05-20T10:01:00Z 116.4 39.92");

    @Test
    void rows_become_fixes_in_the_order_of_the_file_and_ids_in_that_of_their_appearance() {
        Took took = Took.of("a.csv", TWO, Took.STRICT);

        assertThat(took.told()).isEqualTo(TWO_TOLD);
        assertThat(took.file().tracks()).containsExactly("a", "b");
        assertThat(took.file().rows()).isEqualTo(3);
        assertThat(took.file().leftOut().count()).isZero();
    }

    static List<Arguments> other_writings() {
        return List.of(
                arguments("\n", "\r\n"),
                arguments("\n", "\r"),
                arguments("\n", "\n\n"),
                arguments(",", ";"),
                arguments(",", "\t"),
                arguments(",", ", "),
                arguments("id", "\"id\""),
                arguments("a,", "\"a\","),
                arguments("116.4,", "\"116.4\","));
    }

    @ParameterizedTest
    @MethodSource("other_writings")
    void the_same_file_in_another_writing_says_the_same(String plain, String other) {
        String written = TWO.replace(plain, other);

        assertThat(written).isNotEqualTo(TWO);
        assertThat(Took.of("a.csv", written, Took.STRICT).told()).isEqualTo(TWO_TOLD);
        assertThat(Took.of("a.csv", "\uFEFF" + written, Took.STRICT).told()).isEqualTo(TWO_TOLD);
        assertThat(Took.of("a.csv", written.stripTrailing(), Took.STRICT).told())
                .isEqualTo(TWO_TOLD);
    }

    @Test
    void where_the_buffer_ends_changes_nothing() {
        String text = """
                note,id,t,x,y\r
                "one, ""two""\r
                three",京,2026-05-20T18:00:00+08:00,116.39,39.91\r

                ,"a ""b"" c",2026-05-20 10:00:30Z,"-0.5",1e-3\r""";
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Took whole = Took.of("a.csv", bytes, Took.STRICT, 1 << 16);

        assertThat(whole.file().tracks()).containsExactly("京", "a \"b\" c");
        assertThat(whole.told()).hasSize(2);
        IntStream.rangeClosed(1, bytes.length + 1)
                .forEach(size -> assertThat(Took.of("a.csv", bytes, Took.STRICT, size))
                        .as("a buffer of %d", size)
                        .isEqualTo(whole));
    }

    @Test
    void every_fault_of_every_row_is_told_at_its_field() {
        assertThat(Took.wrong("""
                        id,t,x,y
                        a,2026-05-20T18:00:00,116.39,39.91
                        a,2026-05-20,abc,
                        a,2026-05-20T25:00Z,1e999,0x1p3
                        ,2026-05-20T18:00Z,181,-90.1
                        a,2026-02-30T18:00Z,12f,1 2
                        a,2026-05-20T18:00:00.1234567Z,NaN,-Infinity
                        a,2026-05-20T18:00:00+19:00,+.5,5.
                        """))
                .containsExactly(
                        "2:3+19 no-offset `2026-05-20T18:00:00` does not say how far its clock is from Greenwich",
                        "3:3+10 instant-wanted `2026-05-20` is a day; an instant is wanted here",
                        "3:14+3 not-a-number `abc` is not a number",
                        "3:18+1 number-missing a number is missing here",
                        "4:3+17 no-such-time `2026-05-20T25:00Z` has no such time of day",
                        "4:21+5 not-finite `1e999` is not a number to reckon with",
                        "4:27+5 not-a-number `0x1p3` is not a number",
                        "5:1+1 id-missing the track's id is missing here",
                        "5:20+3 no-such-longitude `181` is no longitude: they go from -180 to 180",
                        "5:24+5 no-such-latitude `-90.1` is no latitude: they go from -90 to 90",
                        "6:3+17 no-such-day `2026-02-30T18:00Z` is of no day of the calendar",
                        "6:21+3 not-a-number `12f` is not a number",
                        "6:25+3 not-a-number `1 2` is not a number",
                        "7:3+28 too-fine `2026-05-20T18:00:00.1234567Z` is finer than a microsecond",
                        "7:32+3 not-finite `NaN` is not a number to reckon with",
                        "7:36+9 not-finite `-Infinity` is not a number to reckon with",
                        "8:3+25 not-an-offset `+19:00` is no offset from Greenwich time");
    }

    @Test
    void a_track_goes_forward_though_others_come_between() {
        assertThat(Took.wrong("""
                        id,t,x,y
                        a,2026-05-20T10:00:00Z,1,1
                        b,2026-05-20T09:00:00Z,1,1
                        a,2026-05-20T18:00:00+08:00,1,1
                        a,2026-05-20T09:59:59.999999Z,1,1
                        b,2026-05-20T09:00:00.000001Z,1,1
                        """))
                .containsExactly(
                        "4:3+25 track-instant-twice track `a` has a second fix at `2026-05-20T18:00:00+08:00`",
                        "5:3+27 track-unsorted track `a` goes back to `2026-05-20T09:59:59.999999Z`"
                                + " from `2026-05-20T10:00:00Z`");
    }

    @Test
    void bad_rows_are_left_out_counted_and_listed_where_one_asks_for_it() {
        Took took = Took.of("a.csv", """
                id,t,x,y
                a,2026-05-20T10:00:00Z,1,1
                a,2026-05-20T10:00:00Z,9,9
                a,yesterday,x,y
                a,2026-05-20T10:01:00Z,2
                a,"2026-05-20T10:01:00Z,2,2
                a,2026-05-20T10:02:00Z,3,3
                """, Took.SKIP);

        assertThat(took.told()).containsExactly("0 2026-05-20T10:00:00Z 1.0 1.0", "0 2026-05-20T10:02:00Z 3.0 3.0");
        assertThat(took.file().leftOut().count()).isEqualTo(4);
        assertThat(took.file().leftOut().first())
                .extracting(Took::shown)
                .containsExactly(
                        "3:3+20 track-instant-twice track `a` has a second fix at `2026-05-20T10:00:00Z`",
                        "4:3+9 not-an-instant `yesterday` is not a time",
                        "5:1+24 columns-unlike 3 fields here, but 4 columns in the header",
                        "6:3+1 quote-unclosed this quote is never closed");
    }

    @Test
    void of_many_bad_rows_the_first_are_listed_and_all_are_counted() {
        String rows = "a,x,1,1\n".repeat(10_000);

        TrackFile.LeftOut leftOut =
                Took.of("a.csv", "id,t,x,y\n" + rows, Took.SKIP).file().leftOut();

        assertThat(leftOut.count()).isEqualTo(10_000);
        assertThat(leftOut.first()).hasSize(TrackFile.LeftOut.SHOWN);
        assertThatThrownBy(() -> Took.of("a.csv", "id,t,x,y\n" + rows, Took.STRICT))
                .isInstanceOfSatisfying(
                        ScenarioRejected.class,
                        refused -> assertThat(refused.problems()).hasSize(501));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", " \r\n\t\n", "\uFEFF"})
    void a_file_with_nothing_in_it_says_so(String text) {
        assertThat(Took.wrong(text)).containsExactly("1:1+1 empty-file there is nothing in this file");
    }

    @Test
    void a_header_alone_is_no_file_of_tracks() {
        assertThat(Took.wrong("id,t,x,y\n\n")).containsExactly("1:1+1 no-rows there is a header and nothing below it");
    }

    @Test
    void plane_coordinates_may_be_any_finite_number() {
        assertThat(Took.of("a.csv", "id,t,x,y\na,2026-05-20T10:00Z,1e6,-91\n", Took.PLANE)
                        .told())
                .containsExactly("0 2026-05-20T10:00:00Z 1000000.0 -91.0");
    }

    @Test
    void an_instant_without_an_offset_is_of_the_clock_that_the_user_names() {
        String text = "id,t,x,y\na,2026-05-20 18:00,1,1\na,2026-05-20T10:30Z,1,1\n";

        assertThat(Took.of("a.csv", text, Took.clock("+08:00")).told())
                .containsExactly("0 2026-05-20T10:00:00Z 1.0 1.0", "0 2026-05-20T10:30:00Z 1.0 1.0");
    }

    @Test
    void ids_that_nobody_can_tell_apart_are_refused() {
        assertThat(Took.wrong(
                        "id,t,x,y\na\u202Eb,2026-05-20T10:00Z,1,1\n" + "i".repeat(201) + ",2026-05-20T10:00Z,1,1\n"))
                .containsExactly(
                        "2:1+3 id-unseen the id holds a character that nobody sees or that turns the text around",
                        "3:1+201 id-too-long an id of more than 200 bytes");
    }

    @Test
    void the_bytes_read_so_far_are_told_on_the_way() {
        List<Long> seen = new ArrayList<>();
        TrackFile.Options options = new TrackFile.Options(false, false, Optional.empty(), true, seen::add);
        byte[] bytes = TWO.getBytes(StandardCharsets.UTF_8);

        Took.of("a.csv", bytes, options, 50);

        assertThat(seen).isSorted().hasSizeGreaterThan(2);
        assertThat(seen.get(seen.size() - 1)).isEqualTo(bytes.length);
    }
}
