package casus.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** The exact answers about sightings that the design comes with. */
class SightingsExamplesTest {
    @TestFactory
    Stream<DynamicTest> every_example_with_an_exact_answer_is_answered_so_either_way_round() throws IOException {
        return Examples.of("sightings-examples.jsonl", SightingsExamplesTest::check);
    }

    private static void check(JsonNode example) {
        Track one = Examples.track(example.get("a_us"));
        Track other = Examples.track(example.get("b_us"));
        double radius = example.get("radius").doubleValue();
        List<Span> told = PlanarSightings.of(one, other, radius);
        Examples.assertClose(told, example.get("within_us"));
        assertThat(told).isEqualTo(PlanarSightings.of(other, one, radius));
    }
}
