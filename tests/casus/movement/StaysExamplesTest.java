package casus.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import casus.treaty.Boundary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The exact answers that the design comes with. */
class StaysExamplesTest {
    private static final Path FILE = Path.of("..", "shared", "facts", "stays-examples.jsonl");
    /** The answers are doubles: one that lies a hair off a half may be rounded to either side. */
    private static final double HALF = 0.5 + 1e-6;

    @TestFactory
    Stream<DynamicTest> every_example_with_an_exact_answer_is_answered_so() throws IOException {
        assumeTrue(Files.exists(FILE), "no shared facts beside this checkout: " + FILE + " is not there");
        List<String> lines = Files.readAllLines(FILE);
        assertThat(lines).isNotEmpty();
        JsonMapper mapper = new JsonMapper();
        return lines.stream()
                .map(mapper::readTree)
                .map(example -> DynamicTest.dynamicTest(example.get("case").stringValue(), () -> check(example)));
    }

    private static void check(JsonNode example) {
        List<double[]> fixes = new ArrayList<>();
        example.get("track_us").forEach(fix -> fixes.add(numbers(fix)));
        Track track = Plane.track(fixes.toArray(double[][]::new));
        Area area = Area.of(zone(example.get("zone")));
        assertClose(PlanarStays.of(track, area, Boundary.EXCLUDED), example.get("stays_excluded_us"));
        assertClose(PlanarStays.of(track, area, Boundary.INCLUDED), example.get("stays_included_us"));
    }

    private static void assertClose(List<Span> told, JsonNode expected) {
        assertThat(told).hasSize(expected.size());
        for (int i = 0; i < told.size(); i++) {
            double[] ends = numbers(expected.get(i));
            assertThat(Math.abs(told.get(i).from() - ends[0])).isLessThanOrEqualTo(HALF);
            assertThat(Math.abs(told.get(i).to() - ends[1])).isLessThanOrEqualTo(HALF);
        }
    }

    private static Geometry zone(JsonNode zone) {
        JsonNode coordinates = zone.get("coordinates");
        if (zone.get("type").stringValue().equals("Polygon")) {
            return polygon(coordinates);
        }
        List<Polygon> parts = new ArrayList<>();
        coordinates.forEach(part -> parts.add(polygon(part)));
        return Plane.together(parts.toArray(Polygon[]::new));
    }

    private static Polygon polygon(JsonNode rings) {
        List<double[]> all = new ArrayList<>();
        for (JsonNode ring : rings) {
            double[] xy = new double[2 * (ring.size() - 1)];
            for (int i = 0; i < xy.length; i++) {
                xy[i] = ring.get(i / 2).get(i % 2).doubleValue();
            }
            all.add(xy);
        }
        return Plane.polygon(all.get(0), all.subList(1, all.size()).toArray(double[][]::new));
    }

    private static double[] numbers(JsonNode array) {
        double[] numbers = new double[array.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = array.get(i).doubleValue();
        }
        return numbers;
    }
}
