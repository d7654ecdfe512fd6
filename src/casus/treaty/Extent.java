package casus.treaty;

import java.util.ArrayList;
import java.util.List;

/**
 * How large a zone is on the ellipsoid as it is drawn, and how much of it lies in each territory of the ground.
 *
 * @param question the question under whose answer the zone stands for another; empty for the plain text
 * @param answer that answer; empty for the plain text
 * @param area computed to within {@link #error()}
 * @param doubt what would be added if every corner were off outwards by as much as it may be
 */
public record Extent(
        Zone zone, String question, String answer, SquareKilometres area, SquareKilometres doubt, List<Share> shares) {

    /** So much of a zone lies in a territory; {@code part} is 1 where all of it does. */
    public record Share(Territory territory, SquareKilometres area, double part) {}

    /** How far the computing of an area may be off. */
    public static SquareKilometres error() {
        return Surface.ERROR;
    }

    /** Of each zone that clauses speak of, by the plain text and under each answer that puts another in its place. */
    public static List<Extent> of(Treaty treaty) {
        List<Extent> extents = new ArrayList<>();
        Ground ground = treaty.ground();
        treaty.clauses().stream()
                .flatMap(clause -> clause.places().stream())
                .distinct()
                .flatMap(id -> ground.zone(id).stream())
                .forEach(zone -> {
                    extents.add(of(zone, "", "", ground));
                    answers(treaty, zone.id(), extents);
                });
        return extents;
    }

    private static void answers(Treaty treaty, String zone, List<Extent> extents) {
        for (Question question : treaty.questions()) {
            for (Answer answer : question.answers()) {
                treaty.ground()
                        .zone(answer.zones().getOrDefault(zone, ""))
                        .ifPresent(other -> extents.add(of(other, question.id(), answer.id(), treaty.ground())));
            }
        }
    }

    private static Extent of(Zone zone, String question, String answer, Ground ground) {
        Surface surface = Surface.of(zone.parts());
        SquareKilometres area = surface.area();
        List<Share> shares = ground.territories().stream()
                .map(territory -> {
                    SquareKilometres shared =
                            surface.shared(Surface.of(territory.parts())).area();
                    return new Share(territory, shared, shared.value() / area.value());
                })
                .toList();
        return new Extent(zone, question, answer, area, Surface.doubt(zone.parts()), shares);
    }
}
