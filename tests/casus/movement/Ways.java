package casus.movement;

import casus.scenario.Formation;
import casus.scenario.Scenario;
import java.util.List;
import java.util.Optional;

/** The ways of formations, without what they come to. */
public final class Ways {
    private Ways() {}

    public static List<Trajectory> of(List<Formation> formations, Scenario scenario) {
        return formations.stream()
                .map(formation -> RouteSurvey.of(formation, scenario))
                .flatMap(Optional::stream)
                .toList();
    }
}
