package casus.mutation;

import casus.document.Node;
import casus.treaty.RulesFolder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Zones of a treaty's map, opened or closed: whether the boundary itself is of the zone. */
final class GroundMutants {
    private static final Map<String, String> OTHER = Map.of("excluded", "included", "included", "excluded");

    private GroundMutants() {}

    static List<Mutant> of(RulesFolder folder, String treaty) {
        String file = treaty + "/ground.geojson";
        Source source = Source.of(folder, file);
        List<Mutant> mutants = new ArrayList<>();
        if (Words.root(folder, file).get("features").orElse(null) instanceof Node.Sequence features) {
            for (Node feature : features.items()) {
                zone(feature, source, mutants);
            }
        }
        return mutants;
    }

    private static void zone(Node feature, Source source, List<Mutant> mutants) {
        if (feature instanceof Node.Mapping fields
                && fields.get("id").orElse(null) instanceof Node.Scalar id
                && fields.get("properties").orElse(null) instanceof Node.Mapping properties
                && properties.get("boundary").orElse(null) instanceof Node.Scalar boundary) {
            int start = source.find(boundary.text(), source.startOf(boundary.place()));
            mutants.add(source.written(
                    Operator.BOUNDARY_CHANGED,
                    "the zone `" + id.text() + "`",
                    start,
                    start + boundary.text().length(),
                    OTHER.getOrDefault(boundary.text(), "excluded")));
        }
    }
}
