package casus.movement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A maximal time for which a track is on a line, and the sides that it comes from and leaves to: none where the track
 * itself begins, ends or is lost there, or comes along the prolongation of the line's end.
 */
record LineContact(ExactSpan span, Optional<Side> from, Optional<Side> to) {
    /** One edge and one piece: from when to when, and at which vertex each end is, −1 for the inner part of the edge. */
    private record Meeting(Heading heading, int edge, Moment start, int startVertex, Moment end, int endVertex) {}

    boolean passes() {
        return from.isPresent() && to.isPresent() && from.get() != to.get();
    }

    static List<LineContact> of(Track track, Polyline line) {
        List<LineContact> contacts = new ArrayList<>();
        for (Track run : track.runs()) {
            contacts.addAll(ofRun(run, line));
        }
        return contacts;
    }

    private static List<LineContact> ofRun(Track track, Polyline line) {
        List<Meeting> meetings = new ArrayList<>();
        if (track.pieces() == 0) {
            meet(Heading.still(track.at[0], track.x[0], track.y[0]), line.edges, meetings);
        }
        for (int piece = 0; piece < track.pieces(); piece++) {
            if (line.edges.touchedBy(track, piece)) {
                meet(Heading.of(track, piece), line.edges, meetings);
            }
        }
        meetings.sort(Comparator.comparing(Meeting::start)
                .thenComparing(meeting -> meeting.heading().from()));
        return joined(meetings, track, line);
    }

    private static List<LineContact> joined(List<Meeting> meetings, Track track, Polyline line) {
        List<LineContact> contacts = new ArrayList<>();
        int next = 0;
        while (next < meetings.size()) {
            Meeting first = meetings.get(next);
            Meeting last = first;
            while (++next < meetings.size() && meetings.get(next).start().compareTo(last.end()) <= 0) {
                Meeting other = meetings.get(next);
                if (other.end().compareTo(last.end()) >= 0) {
                    last = other;
                }
            }
            cut(first, last, track, line).ifPresent(contacts::add);
        }
        return contacts;
    }

    private static Optional<LineContact> cut(Meeting first, Meeting last, Track track, Polyline line) {
        Moment opens = Moment.of(track.from);
        Moment closes = Moment.of(track.to);
        ExactSpan span = new ExactSpan(Moment.later(first.start(), opens), Moment.earlier(last.end(), closes));
        if (span.from().compareTo(span.to()) > 0) {
            return Optional.empty();
        }
        Optional<Side> from = first.start().compareTo(opens) > 0
                ? side(
                        line,
                        first.edge(),
                        first.startVertex(),
                        first.heading().px(),
                        first.heading().py())
                : Optional.empty();
        Optional<Side> to = last.end().compareTo(closes) < 0
                ? side(
                        line,
                        last.edge(),
                        last.endVertex(),
                        last.heading().qx(),
                        last.heading().qy())
                : Optional.empty();
        return Optional.of(new LineContact(span, from, to));
    }

    private static Optional<Side> side(Polyline line, int edge, int vertex, double x, double y) {
        Side side = vertex < 0 ? line.sideFromEdge(edge, x, y) : line.sideFromVertex(vertex, x, y);
        return side == Side.ON ? Optional.empty() : Optional.of(side);
    }

    private static void meet(Heading heading, Edges edges, List<Meeting> meetings) {
        for (int edge = 0; edge < edges.count; edge++) {
            meet(heading, edges, edge).ifPresent(meetings::add);
        }
    }

    private static Optional<Meeting> meet(Heading heading, Edges edges, int edge) {
        if (heading.rests()) {
            boolean on = edges.holds(edge, heading.px(), heading.py());
            int vertex = vertexAt(edges, edge, heading.px(), heading.py());
            return on
                    ? Optional.of(new Meeting(heading, edge, heading.start(), vertex, heading.end(), vertex))
                    : Optional.empty();
        }
        int a = heading.turn(edges.ax[edge], edges.ay[edge]);
        int b = heading.turn(edges.bx[edge], edges.by[edge]);
        if (a == 0 && b == 0) {
            return ride(heading, edges, edge);
        }
        int start = edges.turn(edge, heading.px(), heading.py());
        int end = edges.turn(edge, heading.qx(), heading.qy());
        if (a * b > 0 || start * end > 0) {
            return Optional.empty();
        }
        int vertex = a == 0 ? edge : b == 0 ? edge + 1 : -1;
        Moment at = vertex < 0
                ? heading.crosses(edges, edge)
                : heading.reaches(a == 0 ? edges.ax[edge] : edges.bx[edge], a == 0 ? edges.ay[edge] : edges.by[edge]);
        return Optional.of(new Meeting(heading, edge, at, vertex, at, vertex));
    }

    private static Optional<Meeting> ride(Heading heading, Edges edges, int edge) {
        int a = heading.position(edges.ax[edge], edges.ay[edge]);
        int b = heading.position(edges.bx[edge], edges.by[edge]);
        if (a * b > 0) {
            return Optional.empty();
        }
        Moment atA = a == 0 ? heading.reaches(edges.ax[edge], edges.ay[edge]) : a < 0 ? heading.start() : heading.end();
        Moment atB = b == 0 ? heading.reaches(edges.bx[edge], edges.by[edge]) : b < 0 ? heading.start() : heading.end();
        int order = atA.compareTo(atB);
        // A leg that comes straight on from behind the edge and ends where that begins meets no more of it than a
        // vertex.
        int vertexA = a == 0 ? edge : order == 0 ? edge + 1 : -1;
        int vertexB = b == 0 ? edge + 1 : order == 0 ? edge : -1;
        return Optional.of(
                order <= 0
                        ? new Meeting(heading, edge, atA, vertexA, atB, vertexB)
                        : new Meeting(heading, edge, atB, vertexB, atA, vertexA));
    }

    private static int vertexAt(Edges edges, int edge, double x, double y) {
        if (edges.ax[edge] == x && edges.ay[edge] == y) {
            return edge;
        }
        return edges.bx[edge] == x && edges.by[edge] == y ? edge + 1 : -1;
    }
}
