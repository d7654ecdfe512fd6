package casus.movement;

import casus.treaty.Boundary;
import casus.treaty.Line;
import casus.treaty.LonLat;
import casus.treaty.Treaties;
import casus.treaty.Zone;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;

/**
 * The zones and lines of some treaties, made ready: projecting an outline costs more than a small scenario does, and the
 * ground does not change between scenarios. What is remembered goes when its zone or line goes, and is only ever looked
 * up, so that no order of a hash comes into the output.
 */
record Shapes(Projection projection, List<ZoneShape> zones, List<LineShape> lines) {
    private static final Map<Zone, Remembered<ZoneShape>> ZONES = Collections.synchronizedMap(new WeakHashMap<>());
    private static final Map<Line, Remembered<LineShape>> LINES = Collections.synchronizedMap(new WeakHashMap<>());

    /** A shape is good for one centre only. */
    private record Remembered<T>(LonLat centre, T shape) {}

    record ZoneShape(String id, Boundary boundary, Area area, Shape shape) {}

    record LineShape(String id, Polyline line, Shape shape) {}

    static Shapes of(Treaties treaties) {
        Projection projection = new Projection(treaties.centre());
        return new Shapes(
                projection,
                treaties.zones().stream().map(zone -> zone(zone, projection)).toList(),
                treaties.lines().stream().map(line -> line(line, projection)).toList());
    }

    private static ZoneShape zone(Zone zone, Projection projection) {
        Remembered<ZoneShape> known = ZONES.get(zone);
        if (known == null || !known.centre().equals(projection.centre())) {
            Area area = Shape.area(zone);
            ZoneShape made = new ZoneShape(zone.id(), zone.boundary(), area, new Shape(area.edges, projection));
            known = new Remembered<>(projection.centre(), made);
            ZONES.put(zone, known);
        }
        return known.shape();
    }

    private static LineShape line(Line line, Projection projection) {
        Remembered<LineShape> known = LINES.get(line);
        if (known == null || !known.centre().equals(projection.centre())) {
            Polyline polyline = Shape.polyline(line.vertices());
            LineShape made = new LineShape(line.id(), polyline, new Shape(polyline.edges, projection));
            known = new Remembered<>(projection.centre(), made);
            LINES.put(line, known);
        }
        return known.shape();
    }
}
