package casus.report;

import casus.finding.Finding;
import casus.finding.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Where what one instrument permits meets what another forbids: findings of one subject that share time. */
final class Meets {
    private static final Set<Kind> DEPARTS = EnumSet.of(Kind.BREACH, Kind.CONTESTED, Kind.OPEN);

    private Meets() {}

    /** The findings of other instruments that say the contrary of the same conduct, in the order of the judgement. */
    static List<Finding> of(Finding finding, List<Finding> all) {
        return all.stream().filter(other -> contrary(finding, other)).toList();
    }

    private static boolean contrary(Finding one, Finding other) {
        boolean opposed = (one.kind() == Kind.PERMITTED && DEPARTS.contains(other.kind()))
                || (other.kind() == Kind.PERMITTED && DEPARTS.contains(one.kind()));
        return opposed
                && one.subject().equals(other.subject())
                && !one.clause().treaty().equals(other.clause().treaty())
                && one.from().isBefore(other.to())
                && other.from().isBefore(one.to());
    }
}
