package casus.report;

import casus.Outcome;
import casus.movement.Trajectory;
import casus.scenario.Basis;
import casus.scenario.Formation;
import casus.scenario.Waypoint;
import casus.treaty.ForceKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A formation's way, told.
 *
 * @param runs the known parts of it within the time judged; none where no part lies there
 * @param bases what its points rest on: the words of files, each once, in the order of the route; {@code unsaid} where a
 *     point does not say
 * @param sources of its points, each once, in the order of the route
 * @param says plain sentences: who it is, what the points rest on, what is supposed between them, what is unknown
 */
record MappedRoute(
        Formation formation,
        String name,
        String side,
        String kind,
        List<List<Trajectory.Point>> runs,
        List<String> bases,
        List<String> sources,
        List<String> says) {
    private static final String UNSAID = "unsaid";

    static MappedRoute of(Formation formation, Outcome outcome, Words words, Names names) {
        String name = names.actor(formation.id());
        String side = names.actor(formation.side());
        String kind = outcome.treaties()
                .kind(formation.kind())
                .map(ForceKind::name)
                .map(text -> Plain.line(text.in(words.lang())))
                .orElse(formation.kind());
        List<List<Trajectory.Point>> runs = outcome.movements()
                .trajectory(formation.id())
                .map(Trajectory::runs)
                .orElse(List.of());
        Map<String, Long> bases = bases(formation);
        List<String> says = new ArrayList<>(List.of(words.say("route", "formation", name, "kind", kind, "side", side)));
        says.addAll(told(formation, runs.size(), bases, words));
        return new MappedRoute(
                formation, name, side, kind, runs, List.copyOf(bases.keySet()), sources(formation), says);
    }

    private static Map<String, Long> bases(Formation formation) {
        return formation.route().stream()
                .collect(Collectors.groupingBy(
                        waypoint -> waypoint.basis().map(Basis::word).orElse(UNSAID),
                        LinkedHashMap::new,
                        Collectors.counting()));
    }

    private static List<String> sources(Formation formation) {
        return formation.route().stream()
                .map(Waypoint::source)
                .map(Plain::line)
                .filter(source -> !source.isEmpty())
                .distinct()
                .toList();
    }

    private static List<String> told(Formation formation, int runs, Map<String, Long> bases, Words words) {
        int points = formation.route().size();
        List<String> told = new ArrayList<>();
        if (points > 0) {
            String rest = bases.entrySet().stream()
                    .map(basis -> said(basis.getKey(), basis.getValue(), words))
                    .collect(Collectors.joining(words.say("list")));
            told.add(words.say("route.points", "n", points, "bases", rest));
        }
        if (points > 1) {
            told.add(words.say("route.between"));
        }
        if (runs == 0) {
            told.add(words.say("route.none"));
        }
        if (runs > 1) {
            told.add(words.say("route.gaps", "n", runs - 1));
        }
        return told;
    }

    private static String said(String basis, long count, Words words) {
        String key = "route-basis." + basis;
        return words.has(key) ? words.say(key, "n", count) : words.say("route-basis", "n", count, "basis", basis);
    }

    Optional<Trajectory.Point> first() {
        return runs.stream().findFirst().map(run -> run.get(0));
    }

    Optional<Trajectory.Point> last() {
        return runs.isEmpty()
                ? Optional.empty()
                : Optional.of(runs.get(runs.size() - 1)).map(run -> run.get(run.size() - 1));
    }
}
