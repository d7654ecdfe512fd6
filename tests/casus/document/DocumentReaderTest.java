package casus.document;

import static org.assertj.core.api.Assertions.assertThat;

import casus.document.Node.Mapping;
import casus.document.Node.Scalar;
import casus.problem.Problem;
import casus.problem.Problems;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentReaderTest {
    private final Problems problems = new Problems();

    private Mapping yaml(String text) {
        return (Mapping) DocumentReader.read("a.yaml", text.getBytes(StandardCharsets.UTF_8), problems)
                .orElseThrow()
                .root();
    }

    private List<String> faults(String file, byte[] bytes) {
        DocumentReader.read(file, bytes, problems);
        return problems.inFileOrder().stream().map(DocumentReaderTest::shown).toList();
    }

    private List<String> faults(String text) {
        return faults("a.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> jsonFaults(String text) {
        return faults("a.json", text.getBytes(StandardCharsets.UTF_8));
    }

    private static String shown(Problem one) {
        return one.code() + " " + one.place().line() + ":" + one.place().column() + "+"
                + one.place().width();
    }

    @ParameterizedTest
    @CsvSource({
        "1.10, NUMBER",
        "1e3, NUMBER",
        "-0, NUMBER",
        "no, TEXT",
        "010, TEXT",
        "1_000, TEXT",
        "0x1F, TEXT",
        "12:30:45, TEXT",
        "2024-02-30, TEXT",
        "true, TRUTH",
        "~, NOTHING",
        "1.5 km, TEXT"
    })
    void scalars_stay_as_they_were_written(String written, Node.Type type) {
        Scalar value = (Scalar) yaml("a: " + written).get("a").orElseThrow();
        assertThat(value.text()).isEqualTo(written);
        assertThat(value.type()).isEqualTo(type);
    }

    @Test
    void columns_and_widths_count_utf_16_units() {
        Mapping root = yaml("名: 𠀀𠀀\nb: [ 𠀀, '塘沽' ]\n");
        assertThat(root.get("名").orElseThrow().place())
                .hasToString("Place[file=a.yaml, line=1, column=4, width=4, sourceLine=名: 𠀀𠀀]");
        Node.Sequence list = (Node.Sequence) root.get("b").orElseThrow();
        assertThat(list.place().column()).isEqualTo(4);
        assertThat(list.place().width()).isEqualTo(12);
        assertThat(list.items().get(1).place().column()).isEqualTo(10);
        assertThat(list.items().get(1).place().width()).isEqualTo(4);
    }

    @Test
    void json_has_the_same_tree_and_places() {
        byte[] bytes = "{ \"a\": [1.10, \"x\\\"y\", null],\n  \"b\": true }".getBytes(StandardCharsets.UTF_8);
        Mapping root = (Mapping)
                DocumentReader.read("a.json", bytes, problems).orElseThrow().root();
        Node.Sequence list = (Node.Sequence) root.get("a").orElseThrow();
        assertThat(list.items()).extracting(item -> ((Scalar) item).text()).containsExactly("1.10", "x\"y", "");
        assertThat(list.items()).extracting(item -> item.place().column()).containsExactly(9, 15, 23);
        assertThat(list.items()).extracting(item -> item.place().width()).containsExactly(4, 6, 4);
        assertThat(root.entries().get(1).key().place().line()).isEqualTo(2);
        assertThat(root.entries().get(1).key().place().width()).isEqualTo(3);
        assertThat(root.entries().get(1).value().place().column()).isEqualTo(8);
    }

    @Test
    void a_byte_order_mark_is_passed_over() {
        assertThat(yaml("\uFEFFa: 1").get("a").orElseThrow().place().column()).isEqualTo(4);
    }

    @Test
    void every_duplicate_key_is_found_and_the_rest_is_read() {
        assertThat(yaml("a: 1\na: 2\nb: { c: 1, c: 2 }\n").get("a")).isPresent();
        assertThat(problems.inFileOrder())
                .extracting(DocumentReaderTest::shown)
                .containsExactly("duplicate-key 2:1+1", "duplicate-key 3:12+1");
        assertThat(problems.inFileOrder().get(0).message())
                .isEqualTo("`a` stands here twice; it stood on line 1 before");
    }

    @Test
    void json_duplicates_are_found_too() {
        assertThat(jsonFaults("{\"a\":1,\n\"a\":2}")).containsExactly("duplicate-key 2:1+3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a: &x 1|anchor 1:4+2",
                "a: *x|alias 1:4+2",
                "*x : 1|alias 1:1+2",
                "<<: { b: 1 }|merge-key 1:1+2",
                "a: !!str 1|tag 1:4+5",
                "!x a: 1|tag 1:1+2",
                "a: !x [ 1 ]|tag 1:4+2",
                "[a]: 1|key-not-text 1:1+1",
                "a: .nan|not-finite 1:4+4",
                "a: -.INF|not-finite 1:4+5",
                "a: b: c|not-yaml 1:5+1",
                "a: [ 1|not-yaml 1:7+1",
                "#nothing|empty-file 1:1+1"
            })
    void what_yaml_may_not_hold_is_refused_where_it_stands(String text, String fault) {
        assertThat(faults(text)).containsExactly(fault);
    }

    @Test
    void a_second_document_is_refused() {
        assertThat(faults("a: 1\n---\nb: 2\n")).containsExactly("second-document 2:1+3");
        assertThat(new DocumentReaderTest().jsonFaults("{} {}")).containsExactly("second-document 1:4+1");
    }

    @Test
    void directives_are_refused() {
        assertThat(faults("%YAML 1.1\n---\na: 1\n")).containsExactly("directive 1:1+9");
    }

    @Test
    void bidirectional_controls_are_refused_wherever_they_stand() {
        assertThat(faults("a: x\u202Ey\n# \u2066\nb\u200F: 1\n"))
                .containsExactly("bidi-control 1:5+1", "bidi-control 2:3+1", "bidi-control 3:2+1");
        assertThat(new DocumentReaderTest().faults("a: \"\\u202E\"")).containsExactly("bidi-control 1:4+8");
        assertThat(new DocumentReaderTest().jsonFaults("{\"a\\u202E\": 1}")).containsExactly("bidi-control 1:2+9");
    }

    @Test
    void invisible_characters_in_field_names_are_refused() {
        assertThat(faults("a\u200Bb: 1\n")).containsExactly("invisible-character 1:1+3");
    }

    @Test
    void an_invalid_byte_is_named_where_it_stands() {
        assertThat(faults("a.yaml", new byte[] {'a', ':', ' ', '1', '\n', 'b', ':', ' ', (byte) 0xE9}))
                .containsExactly("not-utf8 2:4+1");
        assertThat(problems.inFileOrder().get(0).message()).isEqualTo("the byte `0xE9` here is not UTF-8");
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32LE", "UTF-32BE"})
    void wide_encodings_are_named(String encoding) {
        assertThat(faults("a.yaml", "a: 1".getBytes(Charset.forName(encoding)))).containsExactly("not-utf8 1:1+1");
        assertThat(problems.inFileOrder().get(0).message()).contains(encoding.substring(0, 6));
    }

    @Test
    void limits_act_with_a_place() {
        assertThat(faults("a.yaml", new byte[DocumentReader.MOST_BYTES + 1])).containsExactly("too-large 1:1+1");
        assertThat(new DocumentReaderTest().jsonFaults("[".repeat(100_000))).containsExactly("too-deep 1:33+1");
        assertThat(new DocumentReaderTest().faults("[".repeat(100_000))).containsExactly("too-deep 1:33+1");
        assertThat(new DocumentReaderTest().faults("- ".repeat(100_000))).containsExactly("too-deep 1:65+1");
        assertThat(new DocumentReaderTest().jsonFaults("[" + "1,".repeat(300_000) + "1]"))
                .containsExactly("too-many 1:400000+1");
        assertThat(new DocumentReaderTest().jsonFaults("[" + "9".repeat(65) + "]"))
                .containsExactly("number-too-long 1:2+65");
        assertThat(new DocumentReaderTest().faults("a: " + "x".repeat(20_001)))
                .containsExactly("text-too-long 1:4+20001");
        assertThat(new DocumentReaderTest().faults("x".repeat(201) + ": 1")).containsExactly("key-too-long 1:1+201");
    }

    @Test
    void json_faults_have_their_place() {
        assertThat(jsonFaults("{\n  \"a\": NaN }")).containsExactly("not-finite 2:8+3");
        assertThat(new DocumentReaderTest().jsonFaults("{\"a\": 1,}")).containsExactly("not-json 1:9+1");
        assertThat(new DocumentReaderTest().jsonFaults("{\"a\": 1")).containsExactly("not-json 1:8+1");
        assertThat(new DocumentReaderTest().jsonFaults(" ")).containsExactly("empty-file 1:1+1");
    }
}
