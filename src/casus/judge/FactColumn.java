package casus.judge;

import java.lang.reflect.Method;
import java.util.List;

/**
 * All facts of one kind that a story has, numbered on from those of the kinds before.
 *
 * @param first the number of the first
 */
record FactColumn(String kind, List<?> facts, int first) {
    /** Reads one field of these facts, by their place in the column. */
    interface Text {
        String of(int place);
    }

    int size() {
        return facts.size();
    }

    Text text(String field) {
        try {
            Class<?> type = TieFinder.TOLD.get(kind);
            if (type == null) {
                throw new IllegalArgumentException("no facts " + kind);
            }
            Method method = type.getMethod(field);
            return place -> read(method, facts.get(place));
        } catch (NoSuchMethodException none) {
            throw new IllegalArgumentException("no field " + kind + "." + field, none);
        }
    }

    private static String read(Method method, Object fact) {
        try {
            return (String) method.invoke(fact);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(method + " of " + fact, broken);
        }
    }
}
