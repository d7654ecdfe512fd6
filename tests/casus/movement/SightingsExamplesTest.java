package casus.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The exact answers about sightings that the design comes with. */
class SightingsExamplesTest {
    private static final Path FILE = Path.of("..", "shared", "facts", "sightings-examples.jsonl");
    /** The answers are doubles: one that lies a hair off a half may be rounded to either side. */
    private static final double HALF = 0.5 + 1e-6;

    @TestFactory
    Stream<DynamicTest> every_example_with_an_exact_answer_is_answered_so_either_way_round() throws IOException {
        assumeTrue(Files.exists(FILE), "no shared facts beside this checkout: " + FILE + " is not there");
        JsonMapper mapper = new JsonMapper();
        List<String> lines = Files.readAllLines(FILE);
        assertThat(lines).isNotEmpty();
        return lines.stream()
                .map(mapper::readTree)
                .map(example -> DynamicTest.dynamicTest(example.get("case").stringValue(), () -> check(example)));
    }

    private static void check(JsonNode example) {
        Track one = track(example.get("a_us"));
        Track other = track(example.get("b_us"));
        double radius = example.get("radius").doubleValue();
        List<Span> told = PlanarSightings.of(one, other, radius);
        JsonNode expected = example.get("within_us");
        assertThat(told).hasSize(expected.size()).isEqualTo(PlanarSightings.of(other, one, radius));
        for (int i = 0; i < told.size(); i++) {
            assertThat(Math.abs(told.get(i).from() - expected.get(i).get(0).doubleValue()))
                    .isLessThanOrEqualTo(HALF);
            assertThat(Math.abs(told.get(i).to() - expected.get(i).get(1).doubleValue()))
                    .isLessThanOrEqualTo(HALF);
        }
    }

    private static Track track(JsonNode fixes) {
        List<double[]> all = new ArrayList<>();
        fixes.forEach(fix -> all.add(new double[] {
            fix.get(0).doubleValue(), fix.get(1).doubleValue(), fix.get(2).doubleValue()
        }));
        return Plane.track(all.toArray(double[][]::new));
    }
}
