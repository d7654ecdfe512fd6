package casus.treaty;

import java.util.List;
import java.util.Optional;

/**
 * Where a treaty applies.
 *
 * @param centre the fixed centre of the metric projection; never depends on a scenario
 * @param territories what zones are measured against; no rule sees them
 */
public record Ground(
        LonLat centre, List<Zone> zones, List<Line> lines, List<NamedPlace> places, List<Territory> territories) {
    /** Ground on which nothing is said of whose it is. */
    public Ground(LonLat centre, List<Zone> zones, List<Line> lines, List<NamedPlace> places) {
        this(centre, zones, lines, places, List.of());
    }

    public Optional<Zone> zone(String id) {
        return zones.stream().filter(zone -> zone.id().equals(id)).findFirst();
    }

    public Optional<Line> line(String id) {
        return lines.stream().filter(line -> line.id().equals(id)).findFirst();
    }
}
