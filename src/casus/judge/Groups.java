package casus.judge;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Which facts hang together by ties, directly or over others. Facts are known by number, kind after kind. */
final class Groups {
    private final Map<String, FactColumn> columns;
    private final int[] parent;

    private Groups(Map<String, FactColumn> columns, int count) {
        this.columns = columns;
        this.parent = new int[count];
        Arrays.setAll(parent, number -> number);
    }

    static Groups of(Map<String, FactColumn> columns, Iterable<Ties.Tie> ties) {
        int count = columns.values().stream().mapToInt(FactColumn::size).sum();
        Groups groups = new Groups(columns, count);
        Map<Field, ByValue> known = new HashMap<>();
        for (Ties.Tie tie : ties) {
            // Two formations, or two acts, never have one id.
            if (!tie.one().equals(tie.other()) || !tie.one().name().equals("id")) {
                groups.join(tie, known);
            }
        }
        return groups;
    }

    /** The number of the fact that stands for the group of this one. */
    int of(int number) {
        int at = number;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    private void join(int one, int other) {
        parent[of(one)] = of(other);
    }

    private FactColumn column(Field field) {
        FactColumn column = columns.get(field.fact());
        if (column == null) {
            throw new IllegalArgumentException("no facts of " + field);
        }
        return column;
    }

    private void join(Ties.Tie tie, Map<Field, ByValue> known) {
        // By ids, where it is by ids: of those none comes twice.
        boolean names = tie.other().name().equals("id");
        Field one = names ? tie.other() : tie.one();
        Field other = names ? tie.one() : tie.other();
        ByValue byValue = known.computeIfAbsent(one, field -> new ByValue(column(field), field.name()));
        FactColumn column = column(other);
        FactColumn.Text text = column.text(other.name());
        for (int i = 0; i < column.size(); i++) {
            byValue.join(text.of(i), column.first() + i);
        }
    }

    /** The facts of one column by the value of one field. */
    private final class ByValue {
        private final FactColumn column;
        /** Only looked up in; never walked through. */
        private final Map<String, Integer> firsts = new HashMap<>();
        /** For each fact the next of the same value, or -1; empty while no value comes twice. */
        private int[] nexts = {};

        ByValue(FactColumn column, String field) {
            this.column = column;
            FactColumn.Text text = column.text(field);
            for (int i = 0; i < column.size(); i++) {
                Integer before = firsts.put(text.of(i), i);
                if (before != null) {
                    next(i, before);
                }
            }
        }

        private void next(int number, int before) {
            if (nexts.length == 0) {
                nexts = new int[column.size()];
                Arrays.fill(nexts, -1);
            }
            nexts[number] = before;
        }

        void join(String value, int other) {
            Integer first = firsts.get(value);
            if (first == null) {
                return;
            }
            Groups.this.join(other, column.first() + first);
            // Those of one value are joined once; after that the first stands for all.
            for (int at = first; nexts.length > 0 && nexts[at] >= 0; ) {
                int next = nexts[at];
                nexts[at] = -1;
                Groups.this.join(column.first() + next, column.first() + first);
                at = next;
            }
        }
    }
}
