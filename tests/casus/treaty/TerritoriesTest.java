package casus.treaty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The province of the pack against the project's record of facts. */
class TerritoriesTest {
    private static final Path FACTS = Path.of("..", "shared", "facts", "territories.geojson");

    @Test
    void the_province_is_drawn_as_the_facts_have_it() throws IOException {
        assumeThat(FACTS).as("the project's facts beside the checkout").exists();
        JsonNode corners =
                JsonMapper.builder().build().readTree(Files.readString(FACTS)).at("/features/0/geometry/coordinates/0");
        List<Vertex> drawn = TreatyReader.read(RulesFolder.shipped(), "tanggu-1933")
                .ground()
                .territories()
                .get(0)
                .parts()
                .get(0)
                .get(0);

        assertThat(drawn.stream().map(Vertex::at))
                .containsExactlyElementsOf(corners.values().stream()
                        .map(at -> new LonLat(at.get(0).asDouble(), at.get(1).asDouble()))
                        .toList());
    }
}
