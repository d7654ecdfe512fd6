package casus.command;

import casus.judge.RuleCache;
import casus.judge.RulePack;
import casus.judge.Spoken;
import casus.problem.Nearest;
import casus.problem.Place;
import casus.problem.Problem;
import casus.problem.Problems;
import casus.problem.RulesRejected;
import casus.problem.ScenarioRejected;
import casus.treaty.ClauseId;
import casus.treaty.Reading;
import casus.treaty.RulesFolder;
import casus.treaty.Suppositions;
import casus.treaty.Treaties;
import casus.treaty.Treaty;
import casus.treaty.TreatyReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The treaties of this run, each read once, and their rules, each compiled once. */
final class Library {
    private final RulesFolder folder;
    private final List<String> ids;
    private final Map<String, Treaty> treaties = new HashMap<>();
    private final Map<List<String>, RulePack> packs = new LinkedHashMap<>();
    private @Nullable RuleCache cache;

    Library(Home home) {
        this.folder = RulesFolder.at(home.rules());
        this.ids = folder.treaties();
    }

    /** The ids of all treaties there are. */
    List<String> ids() {
        return ids;
    }

    /** @throws RulesRejected where the treaty's own files are at fault */
    Optional<Treaty> treaty(String id) {
        if (!treaties.containsKey(id) && ids().contains(id)) {
            treaties.put(id, TreatyReader.read(folder, id));
        }
        return Optional.ofNullable(treaties.get(id));
    }

    /** The treaty that a user named. */
    Treaty named(String id) {
        return treaty(id)
                .orElseThrow(() -> new ScenarioRejected(List.of(Problem.error(
                        "treaty-unknown",
                        "no treaty `" + id + "`",
                        Nearest.help(id, ids(), "known are " + String.join(", ", ids())),
                        Place.of(id)))));
    }

    /**
     * The treaties that a scenario names, each after the one that it supplements, as the run supposes them to be, with
     * their rules.
     *
     * @throws RulesRejected where the rules are at fault
     */
    Law law(List<String> named, Suppositions suppositions) {
        List<Treaty> all = new ArrayList<>();
        named.forEach(id -> add(id, all));
        Problems problems = new Problems();
        Treaties supposed = suppositions.in(Treaties.of(all), problems);
        if (problems.hasErrors()) {
            throw new ScenarioRejected(problems.inFileOrder());
        }
        return new Law(supposed, rules(all, supposed.readings()));
    }

    /** Treaties with the rules to judge by. */
    record Law(Treaties treaties, RulePack rules) {}

    /** Rules are read against the treaties as they are written: a clause that a run leaves out still has its rules. */
    private RulePack rules(List<Treaty> all, List<Reading> readings) {
        Treaties written = new Treaties(all, readings, Suppositions.NONE);
        // A reading that a run asks for by name is the same for the same name.
        List<String> key = Stream.concat(
                        all.stream().map(Treaty::id), readings.stream().map(Reading::id))
                .toList();
        return packs.computeIfAbsent(key, unread -> RulePack.load(folder, written, cache()));
    }

    /** One for all packs, so that what one has loaded the next need not. */
    private RuleCache cache() {
        RuleCache known = cache;
        if (known == null) {
            known = RuleCache.ofUser();
            cache = known;
        }
        return known;
    }

    Map<ClauseId, List<String>> ruleNames(Treaty treaty) {
        return RulePack.ruleNames(folder, lawOf(treaty));
    }

    /** A treaty after those that it rests on. */
    Treaties lawOf(Treaty treaty) {
        List<Treaty> all = new ArrayList<>();
        add(treaty.id(), all);
        return Treaties.of(all);
    }

    /** Which clauses of a treaty, and of those that it rests on, have rules. */
    Spoken spoken(Treaty treaty) {
        return Spoken.of(folder, lawOf(treaty));
    }

    private void add(String id, List<Treaty> all) {
        Treaty treaty = named(id);
        if (!all.contains(treaty)) {
            if (!treaty.supplements().isEmpty()) {
                add(treaty.supplements(), all);
            }
            all.add(treaty);
        }
    }
}
