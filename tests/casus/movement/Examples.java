package casus.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The exact answers that the design comes with, one a line. */
final class Examples {
    private static final Path FOLDER = Path.of("..", "shared", "facts");
    /** The answers are doubles: one that lies a hair off a half may be rounded to either side. */
    private static final double HALF = 0.5 + 1e-6;

    private Examples() {}

    static Stream<DynamicTest> of(String name, Consumer<JsonNode> check) throws IOException {
        Path file = FOLDER.resolve(name);
        assumeTrue(Files.exists(file), "no shared facts beside this checkout: " + file + " is not there");
        List<String> lines = Files.readAllLines(file);
        assertThat(lines).isNotEmpty();
        JsonMapper mapper = new JsonMapper();
        return lines.stream()
                .map(mapper::readTree)
                .map(example ->
                        DynamicTest.dynamicTest(example.get("case").stringValue(), () -> check.accept(example)));
    }

    /** A track of fixes {@code [micros, x, y]}. */
    static Track track(JsonNode fixes) {
        List<double[]> all = new ArrayList<>();
        fixes.forEach(fix -> all.add(numbers(fix)));
        return Plane.track(all.toArray(double[][]::new));
    }

    static void assertClose(List<Span> told, JsonNode expected) {
        assertThat(told).hasSize(expected.size());
        for (int i = 0; i < told.size(); i++) {
            double[] ends = numbers(expected.get(i));
            assertThat(Math.abs(told.get(i).from() - ends[0])).isLessThanOrEqualTo(HALF);
            assertThat(Math.abs(told.get(i).to() - ends[1])).isLessThanOrEqualTo(HALF);
        }
    }

    private static double[] numbers(JsonNode array) {
        double[] numbers = new double[array.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = array.get(i).doubleValue();
        }
        return numbers;
    }
}
