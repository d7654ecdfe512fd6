package casus.report;

import casus.Outcome;
import casus.finding.Finding;
import casus.finding.Kind;
import casus.finding.Margin;
import casus.finding.Opinion;
import casus.finding.Verdict;
import casus.movement.Stay;
import casus.scenario.Event;
import casus.treaty.ClauseId;
import casus.treaty.Reading;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A finding in one plain sentence: what was done, then what each reading calls it. Every format says this one. */
final class Said {
    private final Outcome outcome;
    private final Words words;
    private final Names names;
    private final Times times;
    private final Margins margins;

    Said(Outcome outcome, Words words, Names names, Times times, Margins margins) {
        this.outcome = outcome;
        this.words = words;
        this.names = names;
        this.times = times;
        this.margins = margins;
    }

    String of(Finding finding) {
        String said = begun(words.say("sentence", "conduct", conduct(finding), "judged", judged(finding)));
        Map<String, List<Finding>> meets = Meets.of(finding, outcome.judgement().findings()).stream()
                .collect(Collectors.groupingBy(other -> meets(finding, other), TreeMap::new, Collectors.toList()));
        for (Map.Entry<String, List<Finding>> others : meets.entrySet()) {
            String clauses = others.getValue().stream()
                    .map(other -> names.clause(other.clause()))
                    .distinct()
                    .collect(Collectors.joining(words.say("list")));
            said = words.say(others.getKey(), "said", said, "clauses", clauses);
        }
        return said;
    }

    private static String meets(Finding finding, Finding other) {
        return switch (finding.kind()) {
            case PERMITTED -> "meets.prohibition";
            case FULFILLED -> "meets.departure";
            default -> other.kind() == Kind.FULFILLED ? "meets.duty" : "meets.permission";
        };
    }

    /** A sentence begins with a capital, though a name may not. */
    static String begun(String sentence) {
        int end = sentence.offsetByCodePoints(0, 1);
        return sentence.substring(0, end).toUpperCase(Locale.ROOT) + sentence.substring(end);
    }

    private String conduct(Finding finding) {
        Optional<String> moved = margins.stay(finding).map(stay -> moved(finding, stay));
        return moved.or(() -> act(finding).map(act -> done(finding, act))).orElseGet(() -> told(finding));
    }

    private String moved(Finding finding, Stay stay) {
        return words.say(
                counted(finding).orElseGet(() -> key(finding, stay)),
                "subject",
                names.actor(finding.subject()),
                "object",
                names.thing(finding.object()),
                "zone",
                names.zone(outcome.treaties().zone(finding.object()).isPresent() ? finding.object() : stay.zone()),
                "duration",
                times.length(Duration.between(finding.from(), finding.to())),
                "margin",
                margins.said(finding).orElse(words.say("no-value")),
                "from",
                times.moment(finding.from()),
                "span",
                times.span(finding.from(), finding.to()));
    }

    /** What is found of a formation's arms or people and not of its way. */
    private static Optional<String> counted(Finding finding) {
        return finding.margin().map(Margin::unit).flatMap(unit -> switch (unit) {
            case "weapons" -> Optional.of("conduct.armed");
            case "men" -> Optional.of("conduct.made-up");
            default -> Optional.empty();
        });
    }

    /** A stay that the doubts do not bear out is told as what the route says, not as what happened. */
    private static String key(Finding finding, Stay stay) {
        if (stay.possible()) {
            return "conduct.possible";
        }
        boolean doubtful = finding.margin()
                .map(margin -> Math.abs(margin.value()) < margin.doubt())
                .orElse(false);
        return doubtful ? "conduct.stay.doubtful" : "conduct.stay";
    }

    /** The event that the finding is about: its object, else the first event that it rests on. */
    private Optional<Event> act(Finding finding) {
        return outcome.scenario()
                .event(finding.object())
                .or(() -> finding.because().stream()
                        .flatMap(because -> outcome.scenario().event(because.id()).stream())
                        .findFirst());
    }

    private String done(Finding finding, Event act) {
        // Of a duty it is told what was to be answered, when that happened; the margin tells the rest.
        boolean trigger = act.id().equals(finding.object());
        return words.say(
                "conduct.event", "act", names.event(act), "from", times.moment(trigger ? act.at() : finding.from()));
    }

    private String told(Finding finding) {
        return words.say(
                finding.object().isEmpty() ? "conduct.plain" : "conduct.with",
                "subject",
                names.actor(finding.subject()),
                "object",
                names.thing(finding.object()),
                "span",
                times.span(finding.from(), finding.to()));
    }

    private String judged(Finding finding) {
        List<Opinion> opinions = finding.opinions();
        boolean agreed = opinions.stream()
                        .map(opinion -> List.of(opinion.verdict(), opinion.clause()))
                        .distinct()
                        .count()
                == 1;
        if (agreed && opinions.size() > 1) {
            Verdict verdict = opinions.get(0).verdict();
            String judged = judged(finding, verdict, opinions.get(0).clause());
            return verdict == Verdict.BREACH ? words.say("judged.in-every-reading", "judged", judged) : judged;
        }
        return opinions.stream()
                .map(opinion -> judged(finding, opinion))
                .collect(Collectors.joining(words.say("between")));
    }

    private String judged(Finding finding, Opinion opinion) {
        String reading = opinion.reading();
        boolean base = reading.equals(Reading.BASE.id());
        return words.say(
                base ? "judged.by-text" : Names.isAnswer(reading) ? "judged.by-answer" : "judged.in-reading",
                "holder",
                names.reading(reading),
                "judged",
                judged(finding, opinion.verdict(), opinion.clause()));
    }

    /** @param clause the one that says so, which is not the finding's own where another gives leave */
    private String judged(Finding finding, Verdict verdict, ClauseId clause) {
        String key = "judged." + verdict.word();
        // The sentence has told the stay with its depth, or the one act that there was.
        boolean told = counted(finding).isEmpty()
                && (margins.stay(finding).isPresent()
                        || finding.margin()
                                .filter(margin -> margin.unit().equals("acts"))
                                .isPresent());
        Optional<String> margin = told ? Optional.empty() : margins.said(finding);
        boolean measured = margin.isPresent() && words.has(key + ".margin");
        boolean unmeasured = verdict == Verdict.OPEN && finding.margin().isEmpty();
        return words.say(
                measured ? key + ".margin" : unmeasured ? key + ".plain" : key,
                "clause",
                names.clause(clause),
                "bound",
                names.bound(finding.clause()),
                "margin",
                margin.orElse(""));
    }
}
