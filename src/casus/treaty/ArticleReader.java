package casus.treaty;

import casus.problem.Nearest;
import casus.problem.Place;
import casus.problem.Problems;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Reads the words of an article: Markdown with fixed headings, so that a person and a program read the same file.
 *
 * <p>{@code ## Title}, {@code ## Words} and {@code ## Not modelled} hold a {@code ###} heading for each language;
 * {@code ## Source}, {@code ## Questions} and {@code ## Links}, which is for readers only, are plain. An article that leaves
 * nothing out has no {@code Not modelled}.
 */
final class ArticleReader {
    private static final String WORDS = "Words";
    private static final String TITLE = "Title";
    private static final String SOURCE = "Source";
    private static final String LEFT_OUT = "Not modelled";
    private static final String QUESTIONS = "Questions";
    private static final String LINKS = "Links";
    private static final Set<String> HEADINGS = new TreeSet<>(Set.of(TITLE, WORDS, SOURCE, LEFT_OUT, QUESTIONS, LINKS));
    /** Sorted, so that problems come in the same order every time. */
    private static final Map<String, Lang> LANGUAGES =
            new TreeMap<>(Map.of("English", Lang.EN, "中文", Lang.ZH, "日本語", Lang.JA));

    private final String file;
    private final Problems problems;
    private final Map<String, Map<String, Passage>> sections = new LinkedHashMap<>();

    private ArticleReader(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /**
     * @param id {@code article-1}
     * @param questions those of the treaty, which the article may name
     */
    static Article read(String id, String file, byte[] bytes, Set<String> questions, Problems problems) {
        ArticleReader reader = new ArticleReader(file, problems);
        reader.divide(new String(bytes, StandardCharsets.UTF_8).split("\\R", -1));
        reader.questions(questions);
        return new Article(
                id,
                reader.words(TITLE),
                reader.words(WORDS),
                reader.source(),
                reader.sections.containsKey(LEFT_OUT) ? reader.words(LEFT_OUT) : Text.of("", "", ""));
    }

    /** Lines into passages by section and language; those of a section without languages stand under {@code ""}. */
    private void divide(String[] lines) {
        Passage current = new Passage(file, 1);
        String section = "";
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].strip();
            int number = i + 1;
            if (line.startsWith("## ")) {
                section = line.substring(3).strip();
                known(section, HEADINGS, number, lines[i]);
                current = under(section, "", number, lines[i]);
            } else if (line.startsWith("### ")) {
                String language = line.substring(4).strip();
                known(language, LANGUAGES.keySet(), number, lines[i]);
                current = under(section, language, number, lines[i]);
            } else if (!line.startsWith("# ")) {
                current.add(line);
            }
        }
    }

    private Passage under(String section, String language, int line, String written) {
        Passage passage = new Passage(file, line);
        if (sections.computeIfAbsent(section, none -> new LinkedHashMap<>()).put(language, passage) != null) {
            problems.error(
                    "heading-twice",
                    "the heading `" + written.strip() + "` stands here for the second time",
                    "gather its words in one place",
                    new Place(file, line, 1, written.length(), written));
        }
        return passage;
    }

    private void known(String heading, Set<String> all, int line, String written) {
        if (!all.contains(heading)) {
            String listed = "headings here: " + String.join(", ", all);
            problems.error(
                    "heading-unknown",
                    "no heading `" + heading + "`",
                    Nearest.help(heading, all, listed),
                    new Place(file, line, 1, Math.max(1, written.length()), written));
        }
    }

    private Text words(String section) {
        Place place = passage(section, "").map(Passage::place).orElse(Place.of(file));
        Map<Lang, String> words = new EnumMap<>(Lang.class);
        LANGUAGES.forEach((heading, lang) -> {
            String text = passage(section, heading)
                    .map(passage -> passage.text(lang == Lang.EN ? " " : ""))
                    .orElse("");
            if (text.isEmpty()) {
                problems.error(
                        "language-missing",
                        "`" + section + "` has no words under `" + heading + "`",
                        "every text of a treaty stands in English, 中文 and 日本語",
                        place);
            }
            words.put(lang, text);
        });
        return new Text(words);
    }

    private String source() {
        String text = passage(SOURCE, "").map(passage -> passage.text(" ")).orElse("");
        if (text.isEmpty()) {
            problems.error(
                    "source-missing", "the article names no source", "write it under `## Source`", Place.of(file));
        }
        return text;
    }

    private void questions(Set<String> known) {
        passage(QUESTIONS, "")
                .ifPresent(passage -> passage.lines().stream()
                        .filter(line -> line.startsWith("- "))
                        .map(line -> line.substring(2))
                        .filter(question -> !known.contains(question))
                        .forEach(question -> problems.error(
                                "question-unknown",
                                "no question `" + question + "`",
                                Nearest.help(question, known, "known: " + String.join(", ", known)),
                                passage.place())));
    }

    private Optional<Passage> passage(String section, String heading) {
        return Optional.ofNullable(sections.getOrDefault(section, Map.of()).get(heading));
    }
}
