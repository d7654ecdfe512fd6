package casus.report;

import casus.finding.Finding;
import casus.finding.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Where what one instrument permits meets what another forbids, as findings of one subject that share time; and where the very
 * act that one asks for departs from another.
 */
final class Meets {
    private static final Set<Kind> DEPARTS = EnumSet.of(Kind.BREACH, Kind.CONTESTED, Kind.OPEN);

    private Meets() {}

    /** The findings of other instruments that say the contrary of the same conduct, in the order of the judgement. */
    static List<Finding> of(Finding finding, List<Finding> all) {
        return all.stream().filter(other -> contrary(finding, other)).toList();
    }

    private static boolean contrary(Finding one, Finding other) {
        return one.subject().equals(other.subject())
                && !one.clause().treaty().equals(other.clause().treaty())
                && (leave(one, other) || leave(other, one) || asked(one, other) || asked(other, one));
    }

    private static boolean leave(Finding permitted, Finding departs) {
        return permitted.kind() == Kind.PERMITTED
                && DEPARTS.contains(departs.kind())
                && permitted.from().isBefore(departs.to())
                && departs.from().isBefore(permitted.to());
    }

    private static boolean asked(Finding done, Finding departs) {
        return done.kind() == Kind.FULFILLED
                && DEPARTS.contains(departs.kind())
                && done.acts().stream().anyMatch(departs.acts()::contains);
    }
}
