package casus.report;

import static casus.report.Story.at;

import casus.movement.Approach;
import casus.movement.Crossing;
import casus.movement.Movements;
import casus.movement.Side;
import casus.movement.Sighting;
import casus.movement.Stay;
import casus.treaty.Kilometres;
import casus.treaty.LonLat;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The movements of {@link Story}. */
final class Moves {
    static final String ZONE = "demilitarized-zone";
    static final LonLat NEAR_ZUNHUA = new LonLat(118.035, 40.236);
    static final LonLat HUAIROU = new LonLat(116.637, 40.324);

    private Moves() {}

    static Movements all() {
        return new Movements(
                List.of(
                        stay("sun-yongqin", "1935-05-19T03:12:00.123456", "1935-05-24T12:00", false, -21.4, 12, true),
                        stay("company", "1935-05-16T06:00", "1935-05-18T18:30", false, -13.2, 3, true),
                        stay("recon-1", "1935-05-20T09:10", "1935-05-20T11:40", false, -30, 3, true),
                        stay("outpost", "1935-05-21T06:30", "1935-05-21T08:00", true, 0.5, 4, false),
                        stay("pilgrims", "1935-05-25T08:00", "1935-05-25T09:00", false, -2, 3, false),
                        stay("band", "1935-05-25T10:00", "1935-05-25T10:00:30", false, -2, 3, false)),
                List.of(new Crossing("sun-yongqin", "wall", at("1935-05-19T03:12:00.123456"), Side.LEFT, NEAR_ZUNHUA)),
                approaches(),
                List.of(new Sighting(
                        "recon-1",
                        "sun-yongqin",
                        at("1935-05-20T09:42:03.5"),
                        at("1935-05-20T10:05"),
                        new Kilometres(1.2345),
                        at("1935-05-20T09:50"),
                        true)));
    }

    static List<Approach> approaches() {
        return List.of(new Approach(
                "outpost",
                ZONE,
                new Kilometres(0.5),
                at("1935-05-21T07:00"),
                Side.OUTSIDE,
                new Kilometres(4),
                HUAIROU));
    }

    private static Stay stay(
            String formation, String from, String to, boolean possible, double margin, double doubt, boolean sure) {
        return new Stay(
                formation,
                ZONE,
                at(from),
                at(to),
                possible,
                new Kilometres(margin),
                new Kilometres(doubt),
                at(from).plus(Duration.ofHours(1)),
                NEAR_ZUNHUA,
                sure ? Optional.of(at(from).plus(Duration.ofMinutes(30))) : Optional.empty(),
                formation.equals("sun-yongqin") ? Duration.ofHours(12) : Duration.ZERO,
                Duration.ZERO);
    }
}
