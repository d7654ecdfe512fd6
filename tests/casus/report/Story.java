package casus.report;

import casus.Outcome;
import casus.finding.Judgement;
import casus.movement.Movements;
import casus.problem.Place;
import casus.scenario.Event;
import casus.scenario.Expectation;
import casus.scenario.Formation;
import casus.scenario.Scenario;
import casus.treaty.Kilometres;
import casus.treaty.Text;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** A story made by hand, with one finding of every kind. Its deeds and numbers are invented. */
final class Story {
    static final String FILE = "scenarios/history/may-1935.yaml";

    private Story() {}

    static Outcome outcome() {
        return outcome(Found.all(), List.of(), false);
    }

    /** The same story in which nothing was found. */
    static Outcome quiet() {
        return new Outcome(
                scenario(List.of(), false),
                Pact.treaties(),
                new Movements(List.of(), List.of(), Moves.approaches(), List.of()),
                new Judgement(List.of("china", "japan"), List.of(), List.of()));
    }

    static Outcome outcome(Judgement judgement, List<Expectation> expectations, boolean othersAllowed) {
        return new Outcome(scenario(expectations, othersAllowed), Pact.treaties(), Moves.all(), judgement);
    }

    private static Scenario scenario(List<Expectation> expectations, boolean othersAllowed) {
        return new Scenario(
                FILE,
                "A May of incidents | invented",
                List.of("tanggu-1933"),
                "Invented.",
                ZoneOffset.ofHours(8),
                at("1935-05-15T00:00"),
                at("1935-05-27T00:00"),
                false,
                List.of(),
                formations(),
                List.of(obstruct()),
                expectations,
                othersAllowed,
                OptionalLong.empty(),
                List.of(),
                "cd".repeat(32));
    }

    private static List<Formation> formations() {
        return List.of(
                formation(
                        10,
                        "sun-yongqin",
                        Text.of("Sun Yongqin's volunteers", "孫永勤部", "孫永勤部隊"),
                        "china",
                        "volunteers",
                        "disputed"),
                formation(
                        20,
                        "company",
                        Text.of("a company of regulars", "一連正規軍", "正規軍の一個中隊"),
                        "china",
                        "regulars",
                        "china"),
                formation(
                        30,
                        "recon-1",
                        Text.of("reconnaissance flight 1", "偵察飛行一號", "偵察飛行一号"),
                        "japan",
                        "aircraft",
                        "japan"),
                formation(40, "outpost", Text.of("=an outpost <at> the \u202eline"), "china", "regulars", "china"),
                formation(50, "pilgrims", Text.of("pilgrims", "香客", "参詣者"), "china", "civilians", "nobody"),
                formation(60, "band", Text.of("an armed band", "一股武裝", "武装した一団"), "china", "irregulars", "nobody"),
                formation(70, "patrol-1", Text.of("patrol 1", "巡邏隊一號", "巡察隊一号"), "japan", "patrol", "japan"));
    }

    private static Formation formation(int line, String id, Text name, String side, String kind, String belongsTo) {
        Map<String, Integer> arms = new LinkedHashMap<>();
        if (kind.equals("volunteers")) {
            arms.put("rifles", 900);
            arms.put("machine-guns", 4);
        }
        return new Formation(
                id,
                name,
                side,
                kind,
                belongsTo,
                "",
                kind.equals("volunteers") ? OptionalInt.of(1200) : OptionalInt.empty(),
                arms,
                List.of(),
                Optional.empty(),
                List.of(),
                place(line),
                Map.of());
    }

    private static Event obstruct() {
        return new Event(
                "obstruct-1",
                "obstruct",
                at("1935-05-22T09:00"),
                Duration.ZERO,
                Optional.empty(),
                "china",
                "",
                "patrol-1",
                "",
                "",
                Optional.empty(),
                Kilometres.ZERO,
                "",
                Map.of(),
                Optional.empty(),
                "",
                place(80));
    }

    static Place place(int line) {
        return new Place(FILE, line, 5, 3, "");
    }

    /** An instant told at +08:00. */
    static Instant at(String local) {
        return Instant.parse(local + (local.length() == 16 ? ":00" : "") + "+08:00");
    }
}
