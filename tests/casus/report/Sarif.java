package casus.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** SARIF as another program reads it. */
public final class Sarif {
    private Sarif() {}

    /** The one run of a log that keeps to the standard. */
    public static JsonNode run(String log) {
        try {
            String rules = Files.readString(Path.of("tests", "casus", "report", "sarif.json"));
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(rules, InputFormat.JSON);
            assertThat(schema.validate(log, InputFormat.JSON)).isEmpty();
            return JsonMapper.builder().build().readTree(log).get("runs").get(0);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
