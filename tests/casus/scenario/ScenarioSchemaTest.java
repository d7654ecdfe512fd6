package casus.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Shipped;
import casus.document.Document;
import casus.document.DocumentReader;
import casus.problem.Problems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The schema and the reader say the same of the shape of a file. */
class ScenarioSchemaTest {
    private static final JsonNode SCHEMA = JsonMapper.shared().readTree(ScenarioSchema.text());

    private static Optional<Document> document(String file, byte[] bytes) {
        return DocumentReader.read(file, bytes, new Problems());
    }

    private static boolean schemaRefuses(String file, byte[] bytes) {
        return document(file, bytes)
                .map(one -> !ScenarioSchema.check(one).isEmpty())
                .orElse(true);
    }

    private static boolean readerRefuses(String file, byte[] bytes) {
        return !Read.problems(file, bytes).isEmpty();
    }

    private static byte[] whole() throws IOException {
        return Files.readAllBytes(Path.of("tests/casus/scenario/whole.yaml"));
    }

    @Test
    void a_scenario_that_says_everything_once_is_accepted_by_both() throws IOException {
        assertThat(Read.problems("whole.yaml", whole())).isEmpty();
        assertThat(ScenarioSchema.check(document("whole.yaml", whole()).orElseThrow()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a-list.json",
                "day-as-deadline.yaml",
                "duplicate-id.yaml",
                "first-try.yaml",
                "import-missing.yaml",
                "import-outside.yaml",
                "import-no-such-track.yaml",
                "import-unsorted.yaml",
                "missing-fields.yaml",
                "no-unit.yaml",
                "not-yet.yaml",
                "swapped-coordinates.yaml",
                "unknown-clause.yaml",
                "unknown-field.yaml",
                "unknown-verb.yaml",
                "unreadable-time.yaml",
                "weather-misread.yaml",
                "search-without-width.yaml",
                "what-if.yaml",
                "wrong-types.yaml"
            })
    void a_broken_file_with_a_fault_of_shape_is_refused_by_both(String file) throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of("scenarios/broken", file));
        assertThat(ScenarioSchema.check(document(file, bytes).orElseThrow())).isNotEmpty();
        assertThat(readerRefuses(file, bytes)).isTrue();
    }

    /** Every story that is shipped; what-ifs, sweeps and lessons have shapes of their own. */
    static Stream<Path> stories() throws IOException {
        List<String> others = List.of("broken", "schema", "what-if", "sweeps", "lessons");
        try (Stream<Path> files = Files.walk(Path.of("scenarios"))) {
            return files
                    .filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !others.contains(file.getName(1).toString()))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("stories")
    void every_shipped_story_is_accepted_by_both(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        assertThat(Shipped.scenario(file).title()).isNotEmpty();
        assertThat(ScenarioSchema.check(document(file.toString(), bytes).orElseThrow()))
                .isEmpty();
    }

    @Test
    void a_fault_of_shape_is_refused_by_both_at_the_same_line() {
        byte[] bytes = """
                scenario: a field is misspelt
                treaty: tanggu-1933
                clock: +08:00
                from: 1933-06-01
                to: 1933-06-02
                formations:
                  - id: a
                    sied: china
                    kind: regulars
                    route: [ { at: 1933-06-01, place: Zunhua } ]
                """.getBytes(StandardCharsets.UTF_8);
        assertThat(ScenarioSchema.check(document("a.yaml", bytes).orElseThrow()))
                .extracting(one -> one.place().line() + ":" + one.place().column())
                .containsExactly("7:5", "8:5");
        assertThat(Read.problems("a.yaml", bytes))
                .extracting(one -> one.place().line())
                .containsExactly(8);
    }

    @Test
    void a_mutation_of_a_good_scenario_that_the_schema_refuses_the_reader_refuses_too() throws IOException {
        JsonNode whole =
                JsonNodes.of(document("whole.yaml", whole()).orElseThrow().root());
        List<String> disagreements = new ArrayList<>();
        int refused = 0;
        for (Mutation mutation : mutations(whole, "")) {
            byte[] bytes = mutation.of(whole).toString().getBytes(StandardCharsets.UTF_8);
            boolean bySchema = schemaRefuses("whole.json", bytes);
            refused += bySchema ? 1 : 0;
            if (bySchema && !readerRefuses("whole.json", bytes)) {
                disagreements.add(mutation.toString());
            }
        }
        assertThat(disagreements).isEmpty();
        assertThat(refused).isGreaterThan(400);
    }

    /** One change at a pointer: nothing in its place drops it. */
    private record Mutation(String parent, String key, String newKey, Optional<JsonNode> value) {
        JsonNode of(JsonNode whole) {
            JsonNode copy = whole.deepCopy();
            JsonNode at = copy.at(parent);
            if (at instanceof ObjectNode object) {
                JsonNode old = object.remove(key);
                value.ifPresent(one -> object.set(newKey, one.isMissingNode() ? old : one));
            } else if (at instanceof ArrayNode array) {
                int index = Integer.parseInt(key);
                array.remove(index);
                value.filter(one -> !one.isMissingNode()).ifPresent(one -> array.insert(index, one));
            }
            return copy;
        }
    }

    private static List<Mutation> mutations(JsonNode node, String pointer) {
        List<Mutation> all = new ArrayList<>();
        if (node instanceof ObjectNode object) {
            object.propertyStream().forEach(entry -> {
                all.addAll(changes(pointer, entry.getKey()));
                all.addAll(mutations(entry.getValue(), pointer + "/" + entry.getKey()));
            });
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                all.addAll(changes(pointer, Integer.toString(i)));
                all.addAll(mutations(array.get(i), pointer + "/" + i));
            }
        }
        return all;
    }

    private static List<Mutation> changes(String parent, String key) {
        JsonNodeFactory make = JsonNodeFactory.instance;
        List<Mutation> changes = new ArrayList<>();
        changes.add(new Mutation(parent, key, key, Optional.empty()));
        changes.add(new Mutation(parent, key, key + "x", Optional.of(make.missingNode())));
        for (JsonNode value : List.of(
                make.numberNode(-7), make.stringNode(" "), make.nullNode(), make.arrayNode(), make.objectNode())) {
            changes.add(new Mutation(parent, key, key, Optional.of(value)));
        }
        return changes;
    }

    @Test
    void the_schema_has_the_verbs_of_the_table_with_their_fields() {
        JsonNode event = SCHEMA.at("/$defs/event");
        assertThat(event.at("/properties/what/enum").valueStream().map(JsonNode::stringValue))
                .containsExactlyElementsOf(Verb.verbs());
        assertThat(event.at("/properties/what/enumDescriptions").size()).isEqualTo(Verb.ALL.size());
        Set<String> fields = new TreeSet<>();
        for (Verb verb : Verb.ALL) {
            JsonNode rule = event.get("allOf").get(Verb.ALL.indexOf(verb));
            assertThat(rule.at("/if/properties/what/const").stringValue()).isEqualTo(verb.word());
            assertThat(rule.at("/then/propertyNames/enum").valueStream().map(JsonNode::stringValue))
                    .as(verb.word())
                    .containsExactlyElementsOf(verb.fields());
            List<String> needed = verb.required().stream()
                    .filter(group -> group.size() == 1)
                    .map(group -> group.get(0).field())
                    .toList();
            assertThat(rule.at("/then/required").valueStream().map(JsonNode::stringValue))
                    .as(verb.word())
                    .containsExactlyElementsOf(needed);
            fields.addAll(verb.fields());
        }
        assertThat(event.get("properties").propertyNames()).containsExactlyInAnyOrderElementsOf(fields);
    }

    @Test
    void the_schema_has_the_fields_and_words_of_the_reader() {
        assertThat(SCHEMA.at("/properties").propertyNames()).containsExactlyInAnyOrderElementsOf(Words.SCENARIO);
        assertThat(names("formation")).containsExactlyInAnyOrderElementsOf(Words.FORMATION);
        assertThat(names("import")).containsExactlyInAnyOrderElementsOf(Words.IMPORT);
        assertThat(names("waypoint")).containsExactlyInAnyOrderElementsOf(Words.WAYPOINT);
        assertThat(names("weather")).containsExactlyInAnyOrderElementsOf(Words.WEATHER);
        assertThat(SCHEMA.at("/$defs/formation/properties/sees/properties").propertyNames())
                .containsExactlyInAnyOrderElementsOf(Words.SEES);
        assertThat(SCHEMA.at("/$defs/weatherKind/enum").valueStream().map(JsonNode::stringValue))
                .containsExactlyElementsOf(Weather.Kind.words());
        assertThat(SCHEMA.at("/$defs/formation/properties/sees/properties/law/enum")
                        .valueStream()
                        .map(JsonNode::stringValue))
                .containsExactlyElementsOf(Words.LAWS);
        assertThat(names("expectation")).containsAll(Words.EXPECTATION_KINDS).containsAll(Words.EXPECTATION_FIELDS);
        assertThat(SCHEMA.at("/$defs/expectation/properties/how/enum")
                        .valueStream()
                        .map(JsonNode::stringValue))
                .containsExactlyElementsOf(Words.WAYS);
        assertThat(SCHEMA.at("/$defs/basis/enum").valueStream().map(JsonNode::stringValue))
                .containsExactlyElementsOf(Words.BASES);
    }

    private static List<String> names(String def) {
        return List.copyOf(SCHEMA.at("/$defs/" + def + "/properties").propertyNames());
    }

    @Test
    void a_number_with_a_huge_exponent_is_checked_in_no_time() {
        byte[] bytes = "{\"seed\": 1e999999999, \"scenario\": -1e999999999}".getBytes(StandardCharsets.UTF_8);
        assertThat(ScenarioSchema.check(document("a.json", bytes).orElseThrow()))
                .isNotEmpty();
    }
}
