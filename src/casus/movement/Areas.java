package casus.movement;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;

/**
 * Areas of a plane made ready for many tracks: one grid for the edges of all of them, and for each cell without an edge, in
 * which areas it lies. Immutable; any number of threads may share it.
 *
 * @see TrackStays
 */
public final class Areas {
    /** So many cells an edge of a grid are wanted. More cost legs that span many, fewer cost those that meet many edges. */
    private static final int CELLS_PER_EDGE = 4;

    private static final int FEWEST_ACROSS = 64;
    private static final int MOST_ACROSS = 1024;

    final Edges edges;
    final int[] areaOf;
    final CellGrid grid;
    /** The areas that an empty cell lies in; cells that lie in the same ones share them. */
    private final BitSet[] around;

    private Areas(List<Area> all) {
        edges = Edges.joined(all.stream().map(area -> area.edges).toList());
        areaOf = new int[edges.count];
        int edge = 0;
        for (int area = 0; area < all.size(); area++) {
            for (int i = 0; i < all.get(area).edges.count; i++) {
                areaOf[edge++] = area;
            }
        }
        int across = (int) Math.sqrt((double) CELLS_PER_EDGE * edges.count);
        grid = new CellGrid(edges, Math.max(FEWEST_ACROSS, Math.min(MOST_ACROSS, across)));
        around = new BitSet[grid.columns.count() * grid.rows.count()];
        Map<BitSet, BitSet> sets = new HashMap<>();
        for (int row = 0; row < grid.rows.count(); row++) {
            tellInsides(row, sets);
        }
    }

    /**
     * Makes areas ready.
     *
     * @param polygons each a polygon or a multi-polygon, valid as {@link Area#of} wants it; they may overlap each other
     * @throws IllegalArgumentException where one is anything else, or there is none
     */
    public static Areas of(List<Geometry> polygons) {
        return together(polygons.stream().map(Area::of).toList());
    }

    static Areas together(List<Area> all) {
        if (all.isEmpty()) {
            throw new IllegalArgumentException("no area");
        }
        return new Areas(List.copyOf(all));
    }

    /** From right to left along a row: what is beyond the last cell is in no area, and each edge passed changes its own. */
    private void tellInsides(int row, Map<BitSet, BitSet> sets) {
        double y = grid.rows.within(row);
        int start = row * grid.columns.count();
        BitSet inside = new BitSet();
        BitSet passed = new BitSet();
        BitSet set = shared(inside, sets);
        for (int cell = start + grid.columns.count() - 1; cell >= start; cell--) {
            int column = cell - start;
            if (grid.isEmpty(row, column)) {
                if (!passed.isEmpty()) {
                    passed.stream().filter(edge -> edges.passes(edge, y)).forEach(edge -> inside.flip(areaOf[edge]));
                    passed.clear();
                    set = shared(inside, sets);
                }
                around[cell] = set;
            }
            for (int i = grid.begin(row, column); i < grid.begin(row, column + 1); i++) {
                passed.set(grid.entries[i]);
            }
        }
    }

    /** An equal set that nobody changes. */
    private static BitSet shared(BitSet inside, Map<BitSet, BitSet> sets) {
        BitSet known = sets.get(inside);
        if (known == null) {
            known = (BitSet) inside.clone();
            sets.put(known, known);
        }
        return known;
    }

    /** The areas that a cell without an edge lies in; not to be changed. */
    BitSet around(int row, int column) {
        return around[row * grid.columns.count() + column];
    }
}
