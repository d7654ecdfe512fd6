package casus.judge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** From which fields of a story's facts the fields of inferred facts have their values. */
final class Inferred {
    /** The kinds of facts that rules may infer, with their fields in order. */
    static final Map<String, List<String>> FIELDS = Map.of("Attribution", List.of("subject", "party", "under"));

    /** Facts that come with one of the story's, which this field names: they are in its part. */
    static final Map<String, Field> CARRIED = Map.of(
            "Armament", new Field("Formation", "id"),
            "Component", new Field("Formation", "id"),
            "Happened", new Field("Event", "id"),
            "Due", new Field("Event", "id"));

    private static final Set<Field> NAMING = Set.of(
            new Field("Armament", "formation"),
            new Field("Component", "formation"),
            new Field("Happened", "event"),
            new Field("Due", "trigger"));

    private static final Field ANYTHING = new Field("", "anything");

    /** Only looked up in; never walked through. */
    private final Map<Field, Set<Field>> sources = new HashMap<>();

    private Inferred() {}

    static Inferred by(List<RuleShape> shapes) {
        Inferred inferred = new Inferred();
        for (RuleShape shape : shapes) {
            shape.infers()
                    .forEach((field, source) -> inferred.sources
                            .computeIfAbsent(field, none -> new LinkedHashSet<>())
                            .add(source.orElse(ANYTHING)));
        }
        return inferred;
    }

    /** The fields of told facts that the values of this one come from; none where they may come from elsewhere too. */
    List<Field> origins(Field field) {
        Set<Field> seen = new LinkedHashSet<>();
        List<Field> open = new ArrayList<>(List.of(field));
        List<Field> origins = new ArrayList<>();
        while (!open.isEmpty()) {
            Field next = open.remove(open.size() - 1);
            if (!seen.add(next)) {
                continue;
            }
            if (FIELDS.containsKey(next.fact())) {
                open.addAll(sources.getOrDefault(next, Set.of()));
            } else if (NAMING.contains(next)) {
                Optional.ofNullable(CARRIED.get(next.fact())).ifPresent(open::add);
            } else if (isName(next)) {
                origins.add(next);
            } else {
                return List.of();
            }
        }
        return origins;
    }

    /** Whether it is text: of anything else Drools may take for equal what Java does not. */
    private static boolean isName(Field field) {
        Class<?> fact = TieFinder.TOLD.get(field.fact());
        try {
            return fact != null && fact.getMethod(field.name()).getReturnType().equals(String.class);
        } catch (NoSuchMethodException none) {
            return false;
        }
    }
}
