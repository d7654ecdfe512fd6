package casus.treaty;

import casus.document.Node;
import casus.problem.Nearest;
import casus.problem.Place;
import casus.problem.Problems;
import casus.problem.RulesRejected;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A pack's folder into a {@link Treaty}.
 *
 * <p>A pack is either sound or refused: {@link RulesRejected} carries everything that is wrong with it, each with its
 * place. The rules themselves ({@code .dslr}) are not read here but by {@code casus.judge}; they count in the treaty's
 * hash.
 */
public final class TreatyReader {
    /** Ids come from scenarios, which may come from anywhere: one that climbs out of the rules names no treaty. */
    private static final Pattern FOLDER = Pattern.compile("[a-z0-9][a-z0-9-]*");

    private final Pack pack;
    private final Problems problems = new Problems();

    private TreatyReader(Pack pack) {
        this.pack = pack;
    }

    public static Treaty read(RulesFolder rules, String id) {
        return read(rules, id, Set.of());
    }

    /** @param resting the treaties that rest on this one, so that none rests on itself */
    private static Treaty read(RulesFolder rules, String id, Set<String> resting) {
        if (!FOLDER.matcher(id).matches()) {
            throw unknown(rules, id);
        }
        Pack pack = Pack.of(rules, id);
        if (!pack.has(Pack.TREATY)) {
            throw unknown(rules, id);
        }
        Set<String> above = new LinkedHashSet<>(resting);
        above.add(id);
        return new TreatyReader(pack).treaty(rules, above);
    }

    private static RulesRejected unknown(RulesFolder rules, String id) {
        List<String> known = rules.treaties();
        Problems problems = new Problems();
        problems.error(
                "treaty-unknown",
                "no treaty `" + id + "`",
                Nearest.help(id, known, "known: " + String.join(", ", known)),
                Place.of("rules/" + id));
        return new RulesRejected(problems.inFileOrder());
    }

    private Treaty treaty(RulesFolder rules, Set<String> resting) {
        Optional<Node> root = pack.root(Pack.TREATY, problems);
        Ground ground = pack.root(Pack.GROUND, problems)
                .map(node -> GroundReader.read(node, problems))
                .orElse(new Ground(Shapes.NOWHERE, List.of(), List.of(), List.of()));
        Optional<Treaty> treaty = root.map(node -> treaty(new Fields(node, problems), ground, rules, resting));
        if (treaty.isEmpty() || problems.hasErrors()) {
            throw new RulesRejected(problems.inFileOrder());
        }
        return treaty.get();
    }

    private Treaty treaty(Fields fields, Ground ground, RulesFolder rules, Set<String> resting) {
        fields.known(fields.text("treaty"), fields.placeOf("treaty"), "folder", Set.of(pack.id()));
        Quantities quantities = new Quantities(problems);
        ZoneOffset clock = quantities.clock(fields);
        Instant inForce = quantities.dated(fields, "in-force", clock);
        String supplements = supplements(fields, rules, resting);
        Optional<Treaty> base =
                supplements.isEmpty() ? Optional.empty() : Optional.of(read(rules, supplements, resting));
        Vocabulary known = base.map(Vocabulary::of).orElse(Vocabulary.NONE);
        Vocabulary words = Vocabulary.read(fields, known, problems);
        List<Ground> grounds = new ArrayList<>(List.of(ground));
        base.map(Treaty::ground).ifPresent(grounds::add);
        Law law = law(fields, grounds, words.and(known), inForce, clock);
        Treaty treaty = new Treaty(
                pack.id(),
                fields.words("name"),
                fields.words("short-name"),
                supplements,
                quantities.datedOr(fields, "signed", clock),
                inForce,
                quantities.datedOr(fields, "ended", clock),
                clock,
                fields.words("about"),
                words.parties(),
                words.kinds(),
                words.weapons(),
                words.named(),
                law.clauses(),
                law.terms(),
                law.questions(),
                law.readings(),
                articles(law),
                ground,
                instrument(fields, words.and(known)),
                fields.requiredList("sources"),
                pack.sha256());
        fields.noOthers();
        return treaty;
    }

    /** What the treaty says and asks, without its ground, its names and its dates. */
    private record Law(List<Term> terms, List<Clause> clauses, List<Question> questions, List<Reading> readings) {}

    private Law law(Fields fields, List<Ground> grounds, Vocabulary words, Instant inForce, ZoneOffset clock) {
        TermReader terms = new TermReader(words, problems);
        List<Term> own = terms.read(fields, new ClauseId(pack.id(), ""));
        List<Clause> clauses = new ClauseReader(
                        pack.id(), inForce, clock, words, terms, placesOf(grounds), articleIds(), problems)
                .read(fields);
        QuestionReader asking = new QuestionReader(
                pack, clock, clauseIds(clauses), terms, zones(grounds), words.idsOf("parties"), problems);
        List<Question> questions = asking.questions(fields);
        asking.strays(questions);
        return new Law(own, clauses, questions, asking.readings(fields, questions));
    }

    /** The treaty that it rests on; empty where there is none, or none that can be read. */
    private String supplements(Fields fields, RulesFolder rules, Set<String> resting) {
        String other = fields.textOr("supplements", "");
        if (other.isEmpty()
                || fields.known(other, fields.placeOf("supplements"), "treaty", new LinkedHashSet<>(rules.treaties()))
                        .isEmpty()) {
            return "";
        }
        if (resting.contains(other)) {
            problems.error(
                    "supplements-itself",
                    "`" + pack.id() + "` would in the end supplement itself",
                    "one of " + String.join(", ", resting) + " must stand alone",
                    fields.placeOf("supplements"));
            return "";
        }
        return other;
    }

    private Optional<Instrument> instrument(Fields fields, Vocabulary words) {
        return fields.optional("instrument")
                .map(node -> new InstrumentReader(words.signatoryIds(), problems).read(new Fields(node, problems)));
    }

    /** In the order in which the clauses come to them. */
    private List<Article> articles(Law law) {
        Set<String> asked = new LinkedHashSet<>();
        law.questions().forEach(question -> asked.add(question.id()));
        List<Article> articles = new ArrayList<>();
        for (String id : articleIds()) {
            String file = id + ".md";
            byte[] bytes = pack.files().getOrDefault(file, new byte[0]);
            articles.add(ArticleReader.read(id, pack.named(file), bytes, asked, problems));
        }
        List<String> order = law.clauses().stream().map(Clause::article).toList();
        articles.sort(Comparator.comparingInt(article -> place(article.id(), order)));
        return List.copyOf(articles);
    }

    private static int place(String article, List<String> order) {
        int at = order.indexOf(article);
        return at < 0 ? order.size() : at;
    }

    /** Article 10 after article 9. */
    private Set<String> articleIds() {
        List<String> names = new ArrayList<>(pack.namesIn("", ".md"));
        names.remove("README");
        names.sort(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
        return new LinkedHashSet<>(names);
    }

    private static Set<String> placesOf(List<Ground> grounds) {
        Set<String> ids = zones(grounds);
        grounds.forEach(ground -> ground.lines().forEach(line -> ids.add(line.id())));
        return ids;
    }

    private static Set<String> zones(List<Ground> grounds) {
        Set<String> ids = new LinkedHashSet<>();
        grounds.forEach(ground -> ground.zones().forEach(zone -> ids.add(zone.id())));
        return ids;
    }

    private static Set<String> clauseIds(List<Clause> clauses) {
        Set<String> ids = new LinkedHashSet<>();
        clauses.forEach(clause -> ids.add(clause.id().clause()));
        return ids;
    }
}
