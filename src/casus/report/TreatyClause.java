package casus.report;

import casus.treaty.Clause;
import casus.treaty.ClauseId;
import casus.treaty.Term;
import casus.treaty.Treaties;
import casus.treaty.Treaty;
import casus.treaty.Visibility;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One clause as a lawyer would read it. */
final class TreatyClause {
    private final Treaty treaty;
    private final Treaties law;
    private final Map<ClauseId, List<String>> rules;
    private final Words words;
    private final Times times;

    /** @param law the treaty and those that it rests on, whose parties are its own */
    TreatyClause(Treaty treaty, Treaties law, Map<ClauseId, List<String>> rules, Words words, Times times) {
        this.treaty = treaty;
        this.law = law;
        this.rules = rules;
        this.words = words;
        this.times = times;
    }

    void onto(Page page, Clause clause) {
        String label = Names.clause(treaty, clause.id(), words);
        String heading = Plain.line(clause.heading().in(words.lang()));
        page.hanging("  ", "    ", words.say("treaty.clause", "clause", label, "heading", heading));
        page.wrapped(
                4,
                words.say(
                        clause.binds().isEmpty() ? "treaty.clause.facts.unbound" : "treaty.clause.facts",
                        "kind",
                        words.say("clause-kind." + clause.kind().name().toLowerCase(Locale.ROOT)),
                        "bound",
                        party(clause.binds()),
                        "visibility",
                        visibility(clause.visibility())));
        boolean ownDates =
                !clause.inForce().equals(treaty.inForce()) || !clause.ended().equals(treaty.ended());
        page.wrapped(
                4,
                ownDates ? Values.inForce(clause.inForce(), clause.ended(), "treaty.clause.force", words, times) : "");
        page.wrapped(
                4, clause.source().isEmpty() ? "" : words.say("treaty.source", "source", Plain.line(clause.source())));
        clause.terms().forEach(term -> page.hanging("    - ", "      ", said(term)));
        List<String> names = rules.get(clause.id());
        if (names != null) {
            rules(page, names);
        }
    }

    private void rules(Page page, List<String> names) {
        page.wrapped(4, words.say(names.isEmpty() ? "treaty.no-rules" : "treaty.rules"));
        names.forEach(name -> page.hanging("    - ", "      ", Plain.line(name)));
    }

    String said(Term term) {
        return words.say(
                "treaty.term",
                "name",
                term.name(),
                "values",
                Plain.line(String.join(words.say("list"), term.values())),
                "source",
                Plain.line(term.source()));
    }

    private String visibility(Visibility visibility) {
        String secrecy = visibility.secrecy().name().toLowerCase(Locale.ROOT);
        boolean disputedAndKnown = visibility.secrecy() == Visibility.Secrecy.DISPUTED
                && !visibility.knownTo().isEmpty();
        String parties = String.join(
                words.say("list"),
                visibility.knownTo().stream().map(this::party).toList());
        return words.say("visibility." + secrecy + (disputedAndKnown ? ".known" : ""), "parties", parties);
    }

    private String party(String id) {
        return law.party(id)
                .map(party -> Plain.line(party.name().in(words.lang())))
                .orElse(id);
    }
}
