package casus.movement;

import casus.treaty.Boundary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import tools.jackson.databind.JsonNode;

/** The exact answers that the design comes with. */
class StaysExamplesTest {
    @TestFactory
    Stream<DynamicTest> every_example_with_an_exact_answer_is_answered_so() throws IOException {
        return Examples.of("stays-examples.jsonl", StaysExamplesTest::check);
    }

    private static void check(JsonNode example) {
        Track track = Examples.track(example.get("track_us"));
        Area area = Area.of(zone(example.get("zone")));
        Examples.assertClose(PlanarStays.of(track, area, Boundary.EXCLUDED), example.get("stays_excluded_us"));
        Examples.assertClose(PlanarStays.of(track, area, Boundary.INCLUDED), example.get("stays_included_us"));
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
}
