package casus.scenario;

import casus.document.Document;
import casus.problem.Place;
import casus.problem.Problem;
import casus.problem.Problems;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The published JSON Schema of scenario files: what editors complete and underline by, and a second opinion on what
 * {@link ScenarioReader} accepts. It knows the shape of a file; the words of a treaty only the reader knows.
 */
public final class ScenarioSchema {
    private static final String PATH = "/scenarios/schema/scenario.json";

    private ScenarioSchema() {}

    /** The schema as it is published: JSON Schema, draft 2020-12. */
    public static String text() {
        try (InputStream in = ScenarioSchema.class.getResourceAsStream(PATH)) {
            if (in == null) {
                throw new IllegalStateException("not among the program's files: " + PATH);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(PATH, broken);
        }
    }

    /** What the schema has to say against a document, in file order, each with the place that it speaks of. */
    public static List<Problem> check(Document document) {
        Problems problems = new Problems();
        Set<Place> choices = new HashSet<>();
        for (Error error : Compiled.SCHEMA.validate(JsonNodes.of(document.root()))) {
            Place place = Pointed.at(document.root(), error.getInstanceLocation(), error.getProperty());
            // Where the schema offers a choice, what each of the others would have wanted is of no use to anyone.
            boolean ofChoice = error.getEvaluationPath().toString().matches(".*/(anyOf|oneOf)/.*");
            if (!ofChoice || choices.add(place)) {
                problems.error("schema", message(error), "`casus schema` says how a scenario is written", place);
            }
        }
        return problems.inFileOrder();
    }

    private static String message(Error error) {
        String where = error.getInstanceLocation().toString();
        String what = switch (error.getKeyword()) {
            case "pattern" -> "is not written as the schema has it";
            case "oneOf" -> "is none, or several, of the forms that the schema has";
            default -> error.getMessage();
        };
        return where.isEmpty() ? what : "`" + where + "` " + what;
    }

    /** Read when it is first asked for: a run does without it. */
    private static final class Compiled {
        static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .locale(Locale.ENGLISH)
                                .build()))
                .getSchema(text(), InputFormat.JSON);
    }
}
