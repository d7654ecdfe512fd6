package casus.report;

import static casus.report.Story.at;

import casus.finding.Because;
import casus.finding.Finding;
import casus.finding.Judgement;
import casus.finding.Kind;
import casus.finding.Margin;
import casus.finding.NotCovered;
import casus.finding.Opinion;
import casus.finding.Verdict;
import casus.treaty.ClauseId;
import casus.treaty.LonLat;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The findings of {@link Story}, one of every kind. */
final class Found {
    static final Finding BREACH = stay(
            Kind.BREACH,
            "company",
            "1935-05-16T06:00",
            "1935-05-18T18:30",
            -13.2,
            3,
            Moves.HUAIROU,
            Verdict.BREACH,
            Verdict.BREACH);
    static final Finding CONTESTED = stay(
            Kind.CONTESTED,
            "sun-yongqin",
            "1935-05-19T03:12:00.123456",
            "1935-05-24T12:00",
            -21.4,
            12,
            Moves.NEAR_ZUNHUA,
            Verdict.NOT_ATTRIBUTABLE,
            Verdict.BREACH);
    static final Finding OPEN = stay(
            Kind.OPEN,
            "outpost",
            "1935-05-21T06:30",
            "1935-05-21T08:00",
            0.5,
            4,
            Moves.HUAIROU,
            Verdict.OPEN,
            Verdict.OPEN);
    static final Finding PERMITTED = finding(
            Kind.PERMITTED,
            Pact.TWO,
            "recon-1",
            Moves.ZONE,
            "1935-05-20T09:10",
            "1935-05-20T11:40",
            null,
            Verdict.PERMITTED,
            Verdict.PERMITTED);
    static final Finding FULFILLED = finding(
            Kind.FULFILLED,
            Pact.PROTECTION,
            "china",
            "recon-1",
            "1935-05-20T09:10",
            "1935-05-20T11:40",
            new Margin(6, "h", 0),
            Verdict.FULFILLED,
            Verdict.FULFILLED);
    static final Finding OBSTRUCTED = finding(
            Kind.BREACH,
            Pact.PROTECTION,
            "china",
            "obstruct-1",
            "1935-05-22T09:00",
            "1935-05-22T15:00",
            new Margin(-6, "h", 0.5),
            Verdict.BREACH,
            Verdict.BREACH);
    static final Finding PENDING = finding(
            Kind.PENDING,
            Pact.PROTECTION,
            "china",
            "",
            "1935-05-26T09:00",
            "1935-05-27T00:00",
            new Margin(9, "h", 0),
            Verdict.PENDING,
            Verdict.PENDING);

    private Found() {}

    static Judgement all() {
        return new Judgement(
                List.of("china", "japan"),
                List.of(BREACH, CONTESTED, PERMITTED, FULFILLED, OPEN, OBSTRUCTED, PENDING),
                List.of(
                        new NotCovered(
                                "pilgrims",
                                Moves.ZONE,
                                at("1935-05-25T08:00"),
                                at("1935-05-25T09:00"),
                                Verdict.NOT_COVERED,
                                Story.place(50)),
                        new NotCovered(
                                "band",
                                Moves.ZONE,
                                at("1935-05-25T10:00"),
                                at("1935-05-25T10:00:30"),
                                Verdict.NOT_ATTRIBUTABLE,
                                Story.place(60))));
    }

    private static Finding stay(
            Kind kind,
            String subject,
            String from,
            String to,
            double margin,
            double doubt,
            LonLat where,
            Verdict china,
            Verdict japan) {
        Finding plain =
                finding(kind, Pact.ONE, subject, Moves.ZONE, from, to, new Margin(margin, "km", doubt), china, japan);
        return new Finding(
                plain.id(),
                kind,
                plain.clause(),
                plain.rule(),
                subject,
                plain.object(),
                plain.from(),
                plain.to(),
                subject.equals("sun-yongqin") ? Duration.ofHours(12) : Duration.ZERO,
                Duration.ZERO,
                kind == Kind.OPEN ? Optional.empty() : Optional.of(plain.from().plus(Duration.ofMinutes(30))),
                Optional.of(where),
                plain.margin(),
                plain.opinions(),
                plain.because());
    }

    static Finding finding(
            Kind kind,
            ClauseId clause,
            String subject,
            String object,
            String from,
            String to,
            @Nullable Margin margin,
            Verdict china,
            Verdict japan) {
        String rule = clause.equals(Pact.ONE)
                ? "Tanggu 1 — no armed Chinese force stays in the zone"
                : "Tanggu 2 — verification";
        List<Because> because = object.equals("obstruct-1")
                ? List.of(new Because("event", "obstruct-1", "", Story.place(80)))
                : List.of(
                        new Because("formation", subject, "", Story.place(12)),
                        new Because("stay", subject, Moves.ZONE, Story.place(14)));
        Optional<Margin> measured = Optional.ofNullable(margin);
        return new Finding(
                clause + ":" + subject + ":" + object + ":1",
                kind,
                clause,
                rule,
                subject,
                object,
                at(from),
                at(to),
                Duration.ZERO,
                Duration.ZERO,
                Optional.empty(),
                Optional.empty(),
                measured,
                List.of(
                        new Opinion("china", china, clause, rule, measured, Optional.empty(), because),
                        new Opinion("japan", japan, clause, rule, measured, Optional.empty(), because)),
                because);
    }
}
