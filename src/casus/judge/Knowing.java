package casus.judge;

import casus.finding.Because;
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
    private static final int FIRINGS = 50_000_000;
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
        this.audiences = Stream.concat(treaties.parties().stream().map(Party::id), Stream.of(Audience.PUBLIC))
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
                acts(finding).forEach(act -> {
                    session.insert(new RestsOn(finding.id(), act));
                    concern(act, concerned, session);
                });
            }
            if (rules.fire(session, FIRINGS) >= FIRINGS) {
                throw new IllegalStateException("the rules of knowledge do not come to an end");
            }
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

    private static List<String> acts(Finding finding) {
        return finding.because().stream()
                .filter(fact -> fact.fact().equals("event"))
                .map(Because::id)
                .distinct()
                .toList();
    }

    private List<Knowledge> knowledge(List<Finding> findings) {
        return findings.stream()
                .flatMap(finding -> audiences.stream()
                        .flatMap(audience -> Stream.ofNullable(learned.of(finding.id(), audience.id()))))
                .toList();
    }

    private List<Protest> protests(List<Finding> findings) {
        return scenario.events().stream()
                .filter(event -> event.what().equals("protest"))
                .map(event -> protest(event, findings))
                .toList();
    }

    private Protest protest(Event charge, List<Finding> findings) {
        List<String> meant = findings.stream()
                .filter(finding -> finding.kind() == Kind.BREACH || finding.kind() == Kind.CONTESTED)
                .filter(finding -> !finding.from().isAfter(charge.at()) && isMeant(charge, finding))
                .map(Finding::id)
                .toList();
        boolean seen = meant.stream()
                .flatMap(id -> Stream.ofNullable(learned.of(id, charge.by())))
                .anyMatch(known -> !known.from().isAfter(charge.at()));
        Truth truth = meant.isEmpty() ? Truth.FALSE : seen ? Truth.TRUE_AND_SEEN : Truth.TRUE_AND_UNSEEN;
        return new Protest(
                charge.id(), charge.at(), charge.by(), charge.about(), charge.clause(), truth, meant, charge.place());
    }

    private static boolean isMeant(Event charge, Finding finding) {
        boolean about = charge.about().equals(finding.subject())
                || charge.about().equals(finding.object())
                || acts(finding).contains(charge.about());
        return about
                && (charge.clause().isEmpty()
                        || charge.clause().equals(finding.clause().toString()));
    }
}
