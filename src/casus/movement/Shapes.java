package casus.movement;

import casus.treaty.Boundary;
import casus.treaty.Ground;
import casus.treaty.Line;
import casus.treaty.Treaties;
import casus.treaty.Treaty;
import casus.treaty.Zone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The zones and lines of some treaties, made ready. Projecting an outline costs more than a small scenario does, and the
 * ground does not change between scenarios, so that what was made last is remembered: by which grounds they are, not by
 * what stands in them, since comparing them would cost as much again.
 */
record Shapes(List<Ground> grounds, Projection projection, List<ZoneShape> zones, List<LineShape> lines) {
    private static volatile @Nullable Shapes last;

    record ZoneShape(String id, Boundary boundary, Area area, Shape shape) {}

    record LineShape(String id, Polyline line, Shape shape) {}

    static Shapes of(Treaties treaties) {
        List<Ground> grounds = treaties.all().stream().map(Treaty::ground).toList();
        Shapes known = last;
        if (known == null || !known.isOf(grounds)) {
            known = made(grounds, treaties);
            last = known;
        }
        return known;
    }

    @SuppressWarnings("ReferenceEquality") // see above: the same grounds, not equal ones
    private boolean isOf(List<Ground> others) {
        boolean same = grounds.size() == others.size();
        for (int i = 0; same && i < others.size(); i++) {
            same = grounds.get(i) == others.get(i);
        }
        return same;
    }

    private static Shapes made(List<Ground> grounds, Treaties treaties) {
        Projection projection = new Projection(treaties.centre());
        return new Shapes(
                grounds,
                projection,
                treaties.zones().stream().map(zone -> zone(zone, projection)).toList(),
                treaties.lines().stream().map(line -> line(line, projection)).toList());
    }

    private static ZoneShape zone(Zone zone, Projection projection) {
        Area area = Shape.area(zone);
        return new ZoneShape(zone.id(), zone.boundary(), area, new Shape(area.edges, projection));
    }

    private static LineShape line(Line line, Projection projection) {
        Polyline polyline = Shape.polyline(line.vertices());
        return new LineShape(line.id(), polyline, new Shape(polyline.edges, projection));
    }
}
