package casus.movement;

import casus.treaty.LonLat;
import java.util.List;

/** One formation and one line: its crossings and its approach. */
record LineMoves(Mover mover, Shapes.LineShape line) {
    void tell(List<Crossing> crossings, List<Approach> approaches) {
        List<LineContact> contacts = LineContact.of(mover.trajectory().track, line.line());
        for (LineContact contact : contacts) {
            if (contact.passes()) {
                long at = contact.span().to().rounded();
                crossings.add(new Crossing(
                        mover.trajectory().formation(),
                        line.id(),
                        Micros.instant(at),
                        contact.from().orElseThrow(),
                        mover.trajectory().place(at)));
            }
        }
        List<ExactSpan> met = contacts.stream().map(LineContact::span).toList();
        approaches.add(mover.approach(line.id(), line.shape(), met, this::side));
    }

    private Side side(Clearing clearing, LonLat where) {
        int edge = line.shape().edge(clearing);
        double share = line.shape().share(clearing);
        return share == 0 || share == 1
                ? line.line().sideFromVertex(edge + (int) share, where.lon(), where.lat())
                : line.line().sideFromEdge(edge, where.lon(), where.lat());
    }
}
