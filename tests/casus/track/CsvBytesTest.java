package casus.track;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casus.problem.ScenarioRejected;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** CSV files whose bytes, lines or quotes are not as they should be. */
class CsvBytesTest {
    @Test
    void what_no_text_holds_is_told_at_its_byte() {
        byte[] bytes = "id,t,x,y\na\0,2026-05-20T10:00:00Z,1,1\nä?,2026-05-20T10:00:00Z,1,1\n"
                .getBytes(StandardCharsets.UTF_8);
        bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf('?')] = (byte) 0xC3;

        assertThatThrownBy(() -> Took.of("a.csv", bytes, Took.STRICT, 64))
                .isInstanceOfSatisfying(
                        ScenarioRejected.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Took::shown)
                                .containsExactly(
                                        "2:2+1 control-character the control character `U+0000` stands here",
                                        "3:2+1 not-utf8 the byte `0xC3` here is not UTF-8"));
    }

    @Test
    void lines_within_quotes_count_and_a_fault_is_told_at_its_own() {
        String text = """
                note,id,t,x,y\r
                "a\r
                b\rc
                d",a,2026-05-20T10:00Z,1,1\r
                "e\r
                f",a,bad,1,1
                "\001",a,2026-05-20T10:01Z,1,1
                x,a,bad,1,1
                """;

        for (int size = 1; size < 64; size++) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            assertThat(Took.of("a.csv", bytes, Took.SKIP, size).file().leftOut().first())
                    .extracting(Took::shown)
                    .containsExactly(
                            "7:6+3 not-an-instant `bad` is not a time",
                            "8:2+1 control-character the control character `U+0001` stands here",
                            "9:5+3 not-an-instant `bad` is not a time");
        }
        assertThat(Took.wrong("\u0001id,t,x,y\n"))
                .containsExactly("1:1+1 control-character the control character `U+0001` stands here");
    }

    @Test
    void another_encoding_is_named() {
        byte[] wide = "id,t,x,y\n".getBytes(StandardCharsets.UTF_16);

        assertThatThrownBy(() -> Took.of("a.csv", wide, Took.STRICT, 64))
                .isInstanceOf(ScenarioRejected.class)
                .hasMessageContaining("UTF-16");
    }

    @Test
    void a_line_without_end_is_refused_unread_and_the_next_one_is_read() {
        String text = "id,t,x,y\na," + "9".repeat(3_000_000) + ",1,1\na,2026-05-20T10:00:00Z,1,1\n";

        Took took = Took.of("a.csv", text, Took.SKIP);

        assertThat(took.told()).hasSize(1);
        assertThat(took.file().leftOut().first())
                .extracting(Took::shown)
                .containsExactly("2:1+1 line-too-long a line of more than 65,536 bytes");
        assertThat(Took.wrong("9".repeat(3_000_000)))
                .containsExactly("1:1+1 line-too-long a line of more than 65,536 bytes");
    }

    @Test
    void a_quote_that_swallows_the_rest_of_the_file_costs_one_row() {
        String rows = IntStream.range(0, 10_000)
                .mapToObj(i -> "a,2026-05-20T10:00:00.%06dZ,1,1%n".formatted(i))
                .reduce("", String::concat);
        String text = "id,t,x,y\n\"a,2026-05-20T09:00:00Z,1,1\n" + rows + "\"b\"x,2026-05-20T09:00:00Z,1,1\n"
                + rows.replace("a,", "c,");

        Took took = Took.of("a.csv", text, Took.SKIP);

        assertThat(took.told()).hasSize(20_000);
        assertThat(took.file().leftOut().first())
                .extracting(Took::shown)
                .containsExactly(
                        "2:1+1 quote-unclosed this quote is never closed",
                        "10003:4+1 quote-misplaced a value in quotes goes on behind them");
    }
}
