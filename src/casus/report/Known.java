package casus.report;

import casus.Outcome;
import casus.finding.Finding;
import casus.finding.Knowledge;
import casus.finding.Knowledge.How;
import casus.finding.Protest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who came to know of what, a line for each finding, and what each protest was worth. Nothing where nobody could learn of
 * anything but its own doings.
 */
final class Known {
    private final Outcome outcome;
    private final List<Knowledge> knowledge;
    private final List<Protest> protests;
    private final Words words;
    private final Names names;
    private final Times times;

    Known(Outcome outcome, Words words, Names names, Times times) {
        this.outcome = outcome;
        this.knowledge = outcome.judgement().knowledge();
        this.protests = outcome.judgement().protests();
        this.words = words;
        this.names = names;
        this.times = times;
    }

    List<String> all() {
        boolean spread = knowledge.stream().anyMatch(one -> one.how() == How.SEEN || one.how() == How.TOLD);
        if (!spread && protests.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        outcome.judgement().findings().forEach(finding -> lines.add(finding(finding)));
        protests.forEach(protest -> lines.add(protest(protest)));
        return lines;
    }

    /** What came of what was expected to be known: of the findings under its clause, or of its protest. */
    List<String> of(Expected one) {
        List<String> lines = new ArrayList<>();
        if (one.expectation().clause().isEmpty()) {
            protests.stream()
                    .filter(protest -> protest.event().equals(one.expectation().who()))
                    .forEach(protest -> lines.add(protest(protest)));
        } else {
            one.found().forEach(finding -> lines.add(finding(finding)));
        }
        return lines;
    }

    private String finding(Finding finding) {
        int number = outcome.judgement().findings().indexOf(finding) + 1;
        return words.say("known.finding", "n", number, "who", knowers(finding));
    }

    /** Those who learn of it, then those who do not. */
    private String knowers(Finding finding) {
        List<Knowledge> known =
                knowledge.stream().filter(one -> one.of().equals(finding.id())).toList();
        List<String> said = new ArrayList<>();
        known.forEach(one -> said.add(words.say(
                "known." + one.how().word(),
                "who",
                names.actor(one.who()),
                "at",
                times.moment(one.from()),
                "by",
                one.by().isEmpty() ? "" : names.thing(one.by()))));
        List<String> unaware = Stream.concat(
                        outcome.treaties().parties().stream()
                                .filter(party -> party.signatory())
                                .map(party -> party.id()),
                        Stream.of(Knowledge.PUBLIC))
                .filter(who -> known.stream().noneMatch(one -> one.who().equals(who)))
                .map(names::actor)
                .toList();
        if (!unaware.isEmpty()) {
            said.add(words.say("known.not", "who", String.join(words.say("list"), unaware)));
        }
        return String.join(words.say("known.and"), said);
    }

    private String protest(Protest protest) {
        return words.say(
                "protest." + protest.truth().word(),
                "protest",
                names.thing(protest.event()),
                "at",
                times.moment(protest.at()),
                "who",
                names.actor(protest.by()));
    }
}
