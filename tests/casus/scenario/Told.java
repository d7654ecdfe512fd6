package casus.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Short stories told in the words of a scenario file, and what is read of them. */
final class Told {
    static final String HEAD = "scenario: s\ntreaty: tanggu-1933\nclock: +08:00\nfrom: 1935-05-15\nto: 1935-05-27\n";
    static final Scenario WHOLE = whole();

    private Told() {}

    private static Scenario whole() {
        try {
            return Read.scenario("whole.yaml", Files.readAllBytes(Path.of("tests/casus/scenario/whole.yaml")));
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }

    static String routed(String waypoints) {
        return HEAD + "formations:\n  - { id: a, side: china, kind: regulars, route: [ " + waypoints + " ] }\n";
    }

    static List<Waypoint> route(String waypoints) {
        return Read.scenario(routed(waypoints)).formations().get(0).route();
    }

    static Waypoint at(String time) {
        return route("{ at: " + time + ", place: Zunhua }").get(0);
    }

    static List<String> codes(String yaml) {
        return Read.faults(yaml).stream()
                .map(fault -> fault.substring(fault.indexOf(' ') + 1))
                .toList();
    }

    static Event event(String fields) {
        return Read.scenario(HEAD + "events: [ { at: 1935-05-20T06:00, " + fields + " } ]\n")
                .events()
                .get(0);
    }
}
