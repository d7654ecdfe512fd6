package casus.movement;

import casus.scenario.Weather;
import casus.treaty.Boundary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the weather leaves of the times in which a formation could be seen.
 *
 * <p>Weather is there from its first instant up to, and without, its last. So a sighting that it cuts off ends a microsecond
 * before it, and one that it holds back begins at the instant at which it is over. Weather over a zone hides what is in it or on
 * its boundary: an observer above may still see what stands beside it. Any number of threads may share it.
 */
final class Overcast {
    private final List<Weather> weather;
    private final Map<String, Shapes.ZoneShape> zones = new HashMap<>();
    /** By formation and zone. Only looked up in, like the other. */
    private final Map<String, Map<String, List<Span>>> stays = new ConcurrentHashMap<>();

    Overcast(List<Weather> weather, Shapes shapes) {
        this.weather = weather;
        shapes.zones().forEach(zone -> zones.put(zone.id(), zone));
    }

    /** Of some times, those in which nothing that stops an observer hides the formation. */
    Windows clear(Windows times, Trajectory observed, List<Weather.Kind> stopping) {
        Windows left = times;
        for (Weather one : weather) {
            if (stopping.contains(one.kind())) {
                left = left.without(hidden(one, observed));
            }
        }
        return left;
    }

    private List<Span> hidden(Weather one, Trajectory observed) {
        Span spell = new Span(Micros.of(one.from()), Micros.of(one.to()) - 1);
        if (one.over().isEmpty()) {
            return List.of(spell);
        }
        List<Span> within = stays.computeIfAbsent(observed.formation(), none -> new ConcurrentHashMap<>())
                .computeIfAbsent(one.over(), zone -> stays(observed, zone));
        return Windows.of(spell).within(new Windows(within)).spans();
    }

    private List<Span> stays(Trajectory observed, String zone) {
        Shapes.ZoneShape shape = zones.get(zone);
        if (shape == null) {
            throw new IllegalArgumentException("weather over no zone of the ground: " + zone);
        }
        List<Span> spans = new ArrayList<>();
        Track track = observed.track;
        AreaWalk.walk(
                track,
                shape.area(),
                SpanFinder.of(Boundary.INCLUDED, track.window(), span -> spans.add(span.rounded())));
        return spans;
    }
}
