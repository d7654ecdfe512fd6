package casus.judge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.rule.Match;

/** How far the conditions of each rule held, and for which facts: what the probes of {@link RuleSet} speak to. */
public final class Reached extends DefaultAgendaEventListener {
    private final List<Prefix> prefixes = new ArrayList<>();
    private @Nullable Match match;

    /** The first {@code length} patterns of rule {@code rule} held for these facts. */
    record Prefix(int rule, int length, Map<String, Object> named) {
        Collection<Object> facts() {
            return named.values();
        }

        <T> Optional<T> fact(Class<T> type) {
            return facts().stream().filter(type::isInstance).map(type::cast).findFirst();
        }
    }

    Reached() {}

    @Override
    public void beforeMatchFired(BeforeMatchFiredEvent event) {
        match = event.getMatch();
    }

    /** Called by a probe whose patterns held. */
    public void at(int rule, int length) {
        if (match == null) {
            throw new IllegalStateException("a probe outside a rule");
        }
        Match fired = match;
        Map<String, Object> named = new TreeMap<>();
        fired.getDeclarationIds().stream()
                .filter(name -> name.startsWith("$"))
                .forEach(name -> named.put(name, fired.getDeclarationValue(name)));
        prefixes.add(new Prefix(rule, length, named));
    }

    List<Prefix> prefixes() {
        return prefixes;
    }
}
