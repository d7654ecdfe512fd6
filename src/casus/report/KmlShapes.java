package casus.report;

import casus.movement.Trajectory;
import casus.treaty.LonLat;
import casus.treaty.Vertex;
import casus.treaty.Zone;
import java.util.List;
import java.util.stream.Collectors;

/** Geometries of KML, on the ground: longitude, latitude, and no height. */
final class KmlShapes {
    private final Xml xml;

    KmlShapes(Xml xml) {
        this.xml = xml;
    }

    void point(LonLat at) {
        xml.open("Point").leaf("coordinates", tuple(at)).close();
    }

    void line(List<Vertex> vertices) {
        xml.open("LineString").leaf("tessellate", "1");
        coordinates(vertices.stream().map(Vertex::at).toList());
        xml.close();
    }

    void zone(Zone zone) {
        if (zone.parts().size() == 1) {
            part(zone.parts().get(0));
            return;
        }
        xml.open("MultiGeometry");
        zone.parts().forEach(this::part);
        xml.close();
    }

    private void part(List<List<Vertex>> rings) {
        xml.open("Polygon").leaf("tessellate", "1");
        for (int i = 0; i < rings.size(); i++) {
            xml.open(i == 0 ? "outerBoundaryIs" : "innerBoundaryIs").open("LinearRing");
            coordinates(GeoJsonShapes.wound(rings.get(i), i == 0));
            xml.close().close();
        }
        xml.close();
    }

    private void coordinates(List<LonLat> places) {
        xml.leaf("coordinates", places.stream().map(KmlShapes::tuple).collect(Collectors.joining(" ")));
    }

    /** One track, or several between which nothing is drawn; nothing where there is no way. */
    void tracks(List<List<Trajectory.Point>> runs) {
        if (runs.size() == 1) {
            track(runs.get(0));
        } else if (!runs.isEmpty()) {
            xml.open("gx:MultiTrack").leaf("gx:interpolate", "0");
            runs.forEach(this::track);
            xml.close();
        }
    }

    private void track(List<Trajectory.Point> run) {
        xml.open("gx:Track").leaf("altitudeMode", "clampToGround");
        run.forEach(point -> xml.leaf("when", Json.instant(point.at())));
        run.forEach(point -> xml.leaf("gx:coord", tuple(point.where()).replace(',', ' ') + " 0"));
        xml.close();
    }

    private static String tuple(LonLat at) {
        return Json.position(at).get(0).asString() + ","
                + Json.position(at).get(1).asString();
    }
}
