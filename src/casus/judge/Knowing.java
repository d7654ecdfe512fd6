package casus.judge;

import casus.finding.Finding;
import casus.finding.Judgement;
import casus.finding.Kind;
import casus.finding.Knowledge;
import casus.finding.Protest;
import casus.finding.Protest.Truth;
import casus.scenario.Event;
import casus.scenario.Formation;
import casus.scenario.Scenario;
import casus.treaty.Party;
import casus.treaty.Treaties;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kie.api.runtime.KieSession;

/**
 * The second stratum: what became known of the findings. It takes the first as it stands, and changes nothing in it.
 *
 * <p>Each rule speaks of one finding, so that a great story is asked about a few findings at a time.
 */
final class Knowing {
    /** Sessions of a few hundred facts are the cheap ones. */
    private static final int AT_ONCE = 200;

    private final ReadingRules rules;
    private final Scenario scenario;
    private final List<Audience> audiences;
    /** By the formation that is seen. Only looked up in, like the next two. */
    private final Map<String, List<Look>> looks = new HashMap<>();

    private final Map<String, List<Event>> words = new HashMap<>();
    private final Map<String, Formation> formations = new HashMap<>();
    private final Learned learned;

    private Knowing(ReadingRules rules, Scenario scenario, Treaties treaties, List<Look> looks) {
        this.rules = rules;
        this.scenario = scenario;
        this.audiences = Stream.concat(treaties.parties().stream().map(Party::id), Stream.of(Knowledge.PUBLIC))
                .map(Audience::new)
                .toList();
        this.learned = new Learned(scenario);
        looks.forEach(look -> this.looks
                .computeIfAbsent(look.formation(), none -> new ArrayList<>())
                .add(look));
        // What somebody only alleges to have been said was said under one reading; what is known is known under all.
        scenario.events().stream()
                .filter(event -> event.allegedBy().isEmpty() && !event.about().isEmpty())
                .forEach(event -> words.computeIfAbsent(event.about(), none -> new ArrayList<>())
                        .add(event));
        scenario.formations().forEach(formation -> formations.put(formation.id(), formation));
    }

    /** The judgement with what became known of it. */
    static Judgement of(
            ReadingRules rules, Scenario scenario, Treaties treaties, List<Look> looks, Judgement articles) {
        Knowing knowing = new Knowing(rules, scenario, treaties, looks);
        List<Finding> findings = articles.findings();
        // Of a law that says nothing of knowledge nobody knows anything.
        for (int from = 0; !rules.isEmpty() && from < findings.size(); from += AT_ONCE) {
            knowing.ask(findings.subList(from, Math.min(findings.size(), from + AT_ONCE)));
        }
        return new Judgement(
                articles.readings(),
                findings,
                articles.notCovered(),
                knowing.knowledge(findings),
                knowing.protests(findings));
    }

    private void ask(List<Finding> findings) {
        KieSession session = rules.session();
        try {
            session.setGlobal("learned", learned);
            session.addEventListener(learned);
            audiences.forEach(session::insert);
            Set<String> concerned = new HashSet<>();
            for (Finding finding : findings) {
                session.insert(finding);
                concern(finding.subject(), concerned, session);
                concern(finding.object(), concerned, session);
                finding.acts().forEach(act -> {
                    session.insert(new RestsOn(finding.id(), act));
                    concern(act, concerned, session);
                });
            }
            rules.fire(session);
        } finally {
            session.dispose();
        }
    }

    private void concern(String id, Set<String> concerned, KieSession session) {
        if (concerned.add(id)) {
            Optional.ofNullable(formations.get(id)).ifPresent(session::insert);
            looks.getOrDefault(id, List.of()).forEach(session::insert);
            words.getOrDefault(id, List.of()).forEach(session::insert);
        }
    }

    private List<Knowledge> knowledge(List<Finding> findings) {
        return findings.stream()
                .flatMap(finding -> audiences.stream()
                        .flatMap(audience -> Stream.ofNullable(learned.of(finding.id(), audience.id()))))
                .toList();
    }

    private List<Protest> protests(List<Finding> findings) {
        List<Event> charges = scenario.events().stream()
                .filter(event -> event.what().equals("protest"))
                .toList();
        Map<String, List<Finding>> about = charges.isEmpty() ? Map.of() : byMatter(findings);
        return charges.stream()
                .map(charge -> protest(charge, about.getOrDefault(charge.about(), List.of())))
                .toList();
    }

    /** Breaches and contested findings by what a charge may speak of: who did it, to what or whom, and by which act. */
    private static Map<String, List<Finding>> byMatter(List<Finding> findings) {
        Map<String, List<Finding>> about = new HashMap<>();
        findings.stream()
                .filter(finding -> finding.kind() == Kind.BREACH || finding.kind() == Kind.CONTESTED)
                .forEach(finding -> Stream.concat(
                                Stream.of(finding.subject(), finding.object()), finding.acts().stream())
                        .distinct()
                        .forEach(id -> about.computeIfAbsent(id, none -> new ArrayList<>())
                                .add(finding)));
        return about;
    }

    private Protest protest(Event charge, List<Finding> about) {
        List<String> meant = about.stream()
                .filter(finding -> !finding.from().isAfter(charge.at()))
                .filter(finding -> charge.clause().isEmpty()
                        || charge.clause().equals(finding.clause().toString()))
                .map(Finding::id)
                .toList();
        boolean seen = meant.stream()
                .flatMap(id -> Stream.ofNullable(learned.of(id, charge.by())))
                .anyMatch(known -> !known.from().isAfter(charge.at()));
        Truth truth = meant.isEmpty() ? Truth.FALSE : seen ? Truth.TRUE_AND_SEEN : Truth.TRUE_AND_UNSEEN;
        return new Protest(
                charge.id(), charge.at(), charge.by(), charge.about(), charge.clause(), truth, meant, charge.place());
    }
}
