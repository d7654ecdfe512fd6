package casus.scenario;

import casus.document.Node;
import casus.document.Node.Scalar;
import casus.problem.Nearest;
import casus.problem.Problems;
import casus.treaty.Kilometres;
import casus.treaty.Lang;
import casus.treaty.LonLat;
import casus.treaty.NamedPlace;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicMask;

/** Where something is: {@code place:} by any name that the treaties' grounds know, or {@code lonlat: [118.1, 40.26]}. */
final class SpotReader {
    /** A story of a treaty lies within this of its ground; its mirror image with swapped numbers does not. */
    private static final double FAR_METRES = 1_500_000;

    private final Vocabulary vocabulary;
    private final Problems problems;
    /** Every name of every place, folded; the first place of a name keeps it. */
    private final Map<String, NamedPlace> byName = new LinkedHashMap<>();

    SpotReader(Vocabulary vocabulary, Problems problems) {
        this.vocabulary = vocabulary;
        this.problems = problems;
        for (NamedPlace place : vocabulary.places()) {
            names(place).forEach(name -> byName.putIfAbsent(folded(name), place));
        }
    }

    /** The spot that {@code place} or {@code lonlat} names; none where neither stands. */
    Optional<Spot> read(Fields fields) {
        if (fields.has("place") && fields.has("lonlat")) {
            problems.error(
                    "place-and-lonlat",
                    fields.what() + " has both `place` and `lonlat`",
                    "keep the one that is meant",
                    fields.keyPlace("lonlat"));
        }
        Optional<Spot> named = fields.text("place").flatMap(this::named);
        Optional<Spot> measured = fields.get("lonlat").flatMap(this::measured);
        return named.or(() -> measured);
    }

    private Optional<Spot> named(Scalar scalar) {
        if (!vocabulary.isKnown()) {
            return Optional.empty();
        }
        NamedPlace place = byName.get(folded(scalar.text()));
        if (place != null) {
            return Optional.of(new Spot(scalar.text().strip(), place.at(), place.doubt()));
        }
        problems.error(
                "place-unknown",
                "no place called `" + scalar.text() + "` in " + ground(),
                nearest(scalar.text()),
                scalar.place());
        return Optional.empty();
    }

    private String ground() {
        return vocabulary.instruments().size() == 1
                ? vocabulary.treatyNames() + "'s ground"
                : "the ground of " + vocabulary.treatyNames();
    }

    private static String folded(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static Stream<String> names(NamedPlace place) {
        Stream<String> told =
                Stream.concat(Stream.of(place.id()), Stream.of(Lang.values()).map(place.name()::in));
        return Stream.concat(told, place.alsoKnownAs().stream());
    }

    private String nearest(String given) {
        List<String> all = new ArrayList<>();
        // Names as they are written come before ids, so that a proposal is a name.
        vocabulary.places().forEach(place -> all.add(place.name().en()));
        vocabulary.places().forEach(place -> names(place).forEach(all::add));
        return Nearest.to(given, all)
                .map(name -> "did you mean `" + name + "`" + chinese(name) + "?")
                .orElse("write one of the names that `casus treaty "
                        + vocabulary.instruments().get(0) + "` lists, or give the point: `lonlat: [118.1, 40.26]`");
    }

    private String chinese(String name) {
        return vocabulary.places().stream()
                .filter(place -> names(place).anyMatch(name::equals))
                .map(place -> place.name().in(Lang.ZH))
                .filter(zh -> !zh.equals(name) && !zh.isEmpty())
                .map(zh -> " (" + zh + ")")
                .findFirst()
                .orElse("");
    }

    private Optional<Spot> measured(Node node) {
        if (!(node instanceof Node.Sequence pair) || pair.items().size() != 2) {
            problems.error(
                    "not-lonlat",
                    "`lonlat` is a list of two numbers",
                    "write the longitude and then the latitude: `lonlat: [118.1, 40.26]`",
                    node.place());
            return Optional.empty();
        }
        Optional<BigDecimal> lon = Scalars.decimal(pair.items().get(0), "the longitude", problems);
        Optional<BigDecimal> lat = Scalars.decimal(pair.items().get(1), "the latitude", problems);
        return lon.flatMap(x -> lat.flatMap(y -> point(x, y, pair)));
    }

    private Optional<Spot> point(BigDecimal lon, BigDecimal lat, Node.Sequence pair) {
        Optional<LonLat> told = lonLat(lon, lat);
        Optional<LonLat> swapped = lonLat(lat, lon);
        if (swapped.isPresent() && isFar(told) && !isFar(swapped)) {
            problems.error(
                    "lonlat-swapped",
                    "`[" + lon + ", " + lat + "]` seems to have the latitude first",
                    "the longitude stands first: `lonlat: [" + lat + ", " + lon + "]`",
                    pair.place());
            return Optional.empty();
        }
        if (told.isEmpty()) {
            problems.error(
                    "not-lonlat",
                    "`[" + lon + ", " + lat + "]` is no point on earth",
                    "longitudes go from -180 to 180, latitudes from -90 to 90",
                    pair.place());
        }
        return told.map(at -> new Spot("", at, Kilometres.ZERO));
    }

    private static Optional<LonLat> lonLat(BigDecimal lon, BigDecimal lat) {
        return lon.abs().doubleValue() <= 180 && lat.abs().doubleValue() <= 90
                ? Optional.of(new LonLat(lon.doubleValue(), lat.doubleValue()))
                : Optional.empty();
    }

    private boolean isFar(Optional<LonLat> point) {
        return point.isEmpty()
                || vocabulary
                        .treaties()
                        .map(all -> metres(all.centre(), point.get()) > FAR_METRES)
                        .orElse(false);
    }

    /** The length of the geodesic between two points of the ellipsoid. */
    static double metres(LonLat one, LonLat other) {
        return Geodesic.WGS84.Inverse(one.lat(), one.lon(), other.lat(), other.lon(), GeodesicMask.DISTANCE).s12;
    }
}
