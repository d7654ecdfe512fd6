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

/**
 * A pack's folder into a {@link Treaty}.
 *
 * <p>A pack is either sound or refused: {@link RulesRejected} carries everything that is wrong with it, each with its
 * place. The rules themselves ({@code .dslr}) are not read here but by {@code casus.judge}; they count in the treaty's
 * hash.
 */
public final class TreatyReader {
    private final Pack pack;
    private final Problems problems = new Problems();

    private TreatyReader(Pack pack) {
        this.pack = pack;
    }

    public static Treaty read(RulesFolder rules, String id) {
        Pack pack = Pack.of(rules, id);
        TreatyReader reader = new TreatyReader(pack);
        if (!pack.has(Pack.TREATY)) {
            List<String> known = rules.treaties();
            reader.problems.error(
                    "treaty-unknown",
                    "no treaty `" + id + "`",
                    Nearest.help(id, known, "known: " + String.join(", ", known)),
                    Place.of(pack.named(Pack.TREATY)));
            throw new RulesRejected(reader.problems.inFileOrder());
        }
        return reader.treaty();
    }

    private Treaty treaty() {
        Optional<Node> root = pack.root(Pack.TREATY, problems);
        Ground ground = pack.root(Pack.GROUND, problems)
                .map(node -> GroundReader.read(node, problems))
                .orElse(new Ground(Shapes.NOWHERE, List.of(), List.of(), List.of()));
        Optional<Treaty> treaty = root.map(node -> treaty(new Fields(node, problems), ground));
        if (treaty.isEmpty() || problems.hasErrors()) {
            throw new RulesRejected(problems.inFileOrder());
        }
        return treaty.get();
    }

    private Treaty treaty(Fields fields, Ground ground) {
        fields.known(fields.text("treaty"), fields.placeOf("treaty"), "folder", Set.of(pack.id()));
        Quantities quantities = new Quantities(problems);
        ZoneOffset clock = quantities.clock(fields);
        Instant inForce = quantities.dated(fields, "in-force", clock);
        Vocabulary words = Vocabulary.read(fields, problems);
        TermReader terms = new TermReader(words, problems);
        List<Term> own = terms.read(fields, new ClauseId(pack.id(), ""));
        List<Clause> clauses = new ClauseReader(
                        pack.id(), inForce, clock, words, terms, grounds(ground), articleIds(), problems)
                .read(fields);
        QuestionReader asking =
                new QuestionReader(pack, clauseIds(clauses), terms, zones(ground), words.signatoryIds(), problems);
        List<Question> questions = asking.questions(fields);
        Treaty treaty = new Treaty(
                pack.id(),
                fields.words("name"),
                fields.words("short-name"),
                fields.textOr("supplements", ""),
                quantities.dated(fields, "signed", clock),
                inForce,
                quantities.datedOr(fields, "ended", clock),
                clock,
                fields.words("about"),
                words.parties(),
                words.kinds(),
                words.weapons(),
                clauses,
                own,
                questions,
                asking.readings(fields, questions),
                articles(questions),
                ground,
                fields.requiredList("sources"),
                pack.sha256());
        fields.noOthers();
        asking.strays(questions, articleIds());
        return treaty;
    }

    private List<Article> articles(List<Question> questions) {
        Set<String> asked = new LinkedHashSet<>();
        questions.forEach(question -> asked.add(question.id()));
        List<Article> articles = new ArrayList<>();
        for (String id : articleIds()) {
            String file = id + ".md";
            byte[] bytes = pack.files().getOrDefault(file, new byte[0]);
            articles.add(ArticleReader.read(id, pack.named(file), bytes, asked, problems));
        }
        return articles;
    }

    /** Article 10 after article 9. */
    private Set<String> articleIds() {
        List<String> names = new ArrayList<>(pack.namesIn("", ".md"));
        names.remove("README");
        names.sort(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
        return new LinkedHashSet<>(names);
    }

    private static Set<String> grounds(Ground ground) {
        Set<String> ids = zones(ground);
        ground.lines().forEach(line -> ids.add(line.id()));
        return ids;
    }

    private static Set<String> zones(Ground ground) {
        Set<String> ids = new LinkedHashSet<>();
        ground.zones().forEach(zone -> ids.add(zone.id()));
        return ids;
    }

    private static Set<String> clauseIds(List<Clause> clauses) {
        Set<String> ids = new LinkedHashSet<>();
        clauses.forEach(clause -> ids.add(clause.id().clause()));
        return ids;
    }
}
