package casus.report;

import casus.treaty.Answer;
import casus.treaty.Article;
import casus.treaty.Boundary;
import casus.treaty.Clause;
import casus.treaty.ClauseId;
import casus.treaty.ClauseKind;
import casus.treaty.Ground;
import casus.treaty.Kilometres;
import casus.treaty.LonLat;
import casus.treaty.NamedPlace;
import casus.treaty.Party;
import casus.treaty.Question;
import casus.treaty.Reading;
import casus.treaty.Term;
import casus.treaty.Text;
import casus.treaty.Treaties;
import casus.treaty.Treaty;
import casus.treaty.Vertex;
import casus.treaty.Visibility;
import casus.treaty.Zone;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A treaty made by hand, after the Tanggu Truce; its numbers are invented. */
final class Pact {
    static final ClauseId ONE = ClauseId.of("tanggu-1933/1");
    static final ClauseId TWO = ClauseId.of("tanggu-1933/2");
    static final ClauseId PROTECTION = ClauseId.of("tanggu-1933/2-protection");
    static final ClauseId SECRET = ClauseId.of("tanggu-1933/secret-a");
    private static final Instant FORCE = Instant.parse("1933-05-31T03:10:00Z");

    private Pact() {}

    static Treaties treaties() {
        return Treaties.of(List.of(treaty()));
    }

    static Treaty treaty() {
        return new Treaty(
                "tanggu-1933",
                Text.of("Tanggu Truce", "塘沽協定", "塘沽停戦協定"),
                Text.of("Tanggu", "塘沽", "塘沽"),
                "",
                Optional.of(FORCE),
                FORCE,
                Optional.empty(),
                ZoneOffset.ofHours(8),
                Text.of(
                        "An armistice that followed an invasion.\n\nComplying with it is neither lawful nor just by that.",
                        "一場侵略之後的停戰。\n\n合乎協定\n並不表示合法或公正。",
                        "侵略の後の停戦。\n\n合致しても合法とも公正とも言わない。"),
                List.of(
                        new Party("china", Text.of("China", "中國", "中国"), true, "Xiong Bin"),
                        new Party("japan", Text.of("Japan", "日本", "日本"), true, ""),
                        new Party("manchukuo", Text.of("Manchukuo (so called)", "「滿洲國」", "「満洲国」"), false, "")),
                List.of(),
                List.of(),
                List.of(),
                clauses(),
                List.of(new Term(
                        new ClauseId("tanggu-1933", ""), "attribution", List.of("belongs", "ordered"), "", "assumed")),
                List.of(volunteers()),
                List.of(
                        new Reading("china", "china", Map.of("volunteers", "nobodys"), "FRUS 1935 v3 d133"),
                        new Reading("japan", "japan", Map.of("volunteers", "chinas"), "")),
                articles(),
                ground(),
                Optional.empty(),
                List.of("FRUS 1931–41 v1 d92"),
                "ab".repeat(32));
    }

    private static List<Clause> clauses() {
        return List.of(
                clause(
                        ONE,
                        ClauseKind.PROHIBITION,
                        "china",
                        "article-1",
                        "no armed Chinese force stays in the zone",
                        "中國武裝部隊不得停留於區內",
                        "中国の武装部隊は地帯に留まらない"),
                clause(
                        TWO,
                        ClauseKind.PERMISSION,
                        "japan",
                        "article-2",
                        "Japan may verify by aircraft",
                        "日本得以飛機視察",
                        "日本は飛行機で視察できる"),
                clause(
                        PROTECTION,
                        ClauseKind.DUTY,
                        "china",
                        "article-2",
                        "China protects those who verify",
                        "中國保護視察者",
                        "中国は視察する者を保護する"),
                new Clause(
                        SECRET,
                        Optional.empty(),
                        ClauseKind.PROCEDURE,
                        "",
                        "article-9",
                        Text.of("the two authorities agree"),
                        new Visibility(Visibility.Secrecy.SECRET, List.of("china", "japan")),
                        "",
                        Instant.parse("1933-11-09T00:00:00Z"),
                        Optional.empty(),
                        List.of(),
                        List.of()));
    }

    private static Clause clause(
            ClauseId id, ClauseKind kind, String binds, String article, String en, String zh, String ja) {
        return new Clause(
                id,
                id.equals(PROTECTION) ? Optional.of(Text.of("protection", "保護", "保護")) : Optional.empty(),
                kind,
                binds,
                article,
                Text.of(en, zh, ja),
                Visibility.PUBLIC,
                "FRUS 1931–41 v1 d92",
                FORCE,
                Optional.empty(),
                id.equals(TWO)
                        ? List.of(new Term(TWO, "means", List.of("aircraft", "patrol"), "kinds", "assumed"))
                        : List.of(),
                List.of("demilitarized-zone"));
    }

    private static Question volunteers() {
        return new Question(
                "volunteers",
                Text.of("Whose act is the volunteers'?", "義勇軍的行為屬於誰?", "義勇軍の行為は誰のものか。"),
                List.of(ONE),
                List.of(
                        new Answer(
                                "chinas",
                                Text.of("China's.", "屬於中國。", "中国のもの。"),
                                "purpose",
                                "Japanese officers, May 1935",
                                "FRUS 1935 v3 d133",
                                Map.of(),
                                Map.of(),
                                Map.of(),
                                List.of()),
                        new Answer(
                                "nobodys",
                                Text.of("Nobody's whom the truce binds.", "不屬於受約束的一方。", "拘束される者のものではない。"),
                                "text",
                                "not documented",
                                "assumed",
                                Map.of(),
                                Map.of(),
                                Map.of(),
                                List.of())));
    }

    private static List<Article> articles() {
        return List.of(
                new Article(
                        "article-1",
                        Text.of("Article 1: withdrawal", "第一條 撤退", "第一条 撤退"),
                        Text.of(
                                "The Chinese army withdraws west and south of the line,\nand does not cross it again.",
                                "中國軍隊撤至該線以西以南。\n此後不得越過。",
                                "中国軍は線の西と南へ撤退する。\n以後は越えない。"),
                        "FRUS 1931–41 v1 d92",
                        Text.of(
                                "\"At once\" has no number.\n\nThe line itself is not judged.",
                                "「立即」沒有期限。",
                                "「速やかに」には数字がない。")),
                new Article(
                        "article-2",
                        Text.of("Article 2: verification", "第二條 視察", "第二条 視察"),
                        Text.of(
                                "Japan may verify by aircraft or other means; China protects those who do.",
                                "日本得以飛機或其他方法視察,中國予以保護。",
                                "日本は飛行機その他の方法で視察でき、中国はこれを保護する。"),
                        "FRUS 1931–41 v1 d92",
                        Text.of("", "", "")));
    }

    private static Ground ground() {
        List<Vertex> ring = List.of(
                vertex(116.5, 39.5),
                vertex(118.5, 39.5),
                vertex(118.5, 40.4),
                vertex(116.5, 40.4),
                vertex(116.5, 39.5));
        Zone zone = new Zone(
                "demilitarized-zone",
                Text.of("demilitarized zone", "非武裝區", "非武装地帯"),
                List.of(List.of(ring)),
                Boundary.EXCLUDED,
                "invented",
                "");
        return new Ground(
                new LonLat(118, 39.9),
                List.of(zone),
                List.of(),
                List.of(
                        place("zunhua", "Zunhua", "遵化", "遵化", 117.95861, 40.17917),
                        place("huairou", "Huairou", "懷柔", "懐柔", 116.637, 40.324)));
    }

    private static NamedPlace place(String id, String en, String zh, String ja, double lon, double lat) {
        return new NamedPlace(
                id, Text.of(en, zh, ja), List.of(), new LonLat(lon, lat), new Kilometres(1), "GeoNames (CC BY 4.0)");
    }

    private static Vertex vertex(double lon, double lat) {
        return new Vertex(new LonLat(lon, lat), new Kilometres(3));
    }
}
