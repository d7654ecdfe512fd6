package casus.track;

import casus.document.Document;
import casus.document.DocumentReader;
import casus.document.Limits;
import casus.problem.Problems;
import casus.problem.ScenarioRejected;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;

/**
 * The zones of a GeoJSON file (RFC 7946): a feature collection, or one feature; each feature a polygon or several, with an
 * {@code id} of its own or among its properties.
 *
 * @param ids in the order of the file; no two are the same
 * @param areas of the same number and order: polygons and multi-polygons, each polygon valid. Parts of one zone may share a
 *     vertex or an edge, or overlap; their union is the zone
 */
public record ZoneFile(List<String> ids, List<Geometry> areas) {
    /** The longest file that is read, in bytes; who fetches one need not fetch more than one byte beyond. */
    public static final int MOST_BYTES = Limits.MAP.bytes();

    /**
     * Reads a file. Rings may go either way round, a third coordinate is passed over, and so is whatever else a feature
     * holds.
     *
     * @param name the file's name, for problems
     * @param plane whether coordinates are taken as they are; else they are longitude and latitude in degrees
     * @throws ScenarioRejected with everything that is wrong, in file order
     */
    public static ZoneFile read(String name, byte[] bytes, boolean plane) {
        Problems problems = new Problems();
        ZoneFileReader reader = new ZoneFileReader(plane, problems);
        Optional<Document> document = DocumentReader.map(name, bytes, problems);
        document.ifPresent(whole -> reader.read(whole.root()));
        if (problems.hasErrors()) {
            throw new ScenarioRejected(problems.inFileOrder());
        }
        return reader.zones();
    }
}
