package casus.judge;

import casus.document.Document;
import casus.document.DocumentReader;
import casus.document.Node;
import casus.problem.Problems;
import casus.treaty.Lang;
import casus.treaty.Text;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code language.yaml}; every fault is a problem with its place. */
final class LanguageReader {
    private final Problems problems;

    private LanguageReader(Problems problems) {
        this.problems = problems;
    }

    static Language read(byte[] bytes, Problems problems) {
        Optional<Document> document = DocumentReader.read("rules/" + Language.FILE, bytes, problems);
        if (document.isEmpty() || !(document.get().root() instanceof Node.Mapping root)) {
            return new Language(List.of(), List.of(), Text.of("?"), Text.of("?"));
        }
        LanguageReader reader = new LanguageReader(problems);
        return new Language(
                reader.sentences(root, "conditions", false),
                reader.sentences(root, "conclusions", true),
                reader.unsaid(root, "in-force"),
                reader.unsaid(root, "not-permitted"));
    }

    private List<Sentence> sentences(Node.Mapping root, String key, boolean conclusions) {
        List<Sentence> sentences = new ArrayList<>();
        for (Node.Mapping entry : mappings(root, key)) {
            String template = text(entry, "sentence");
            String does = conclusions ? text(entry, "does") : "";
            List<Part> parts = conclusions
                    ? List.of()
                    : mappings(entry, "parts").stream().map(this::part).toList();
            sentences.add(Sentence.of(template, parts, does, entry.place()));
        }
        return sentences;
    }

    private Part part(Node.Mapping part) {
        String match = text(part, "match");
        if (part.get("shows").isEmpty()) {
            return new Part(match, "", Optional.empty());
        }
        return new Part(match, text(part, "shows"), Optional.of(words(part)));
    }

    private Text unsaid(Node.Mapping root, String key) {
        if (root.get(key).orElse(null) instanceof Node.Mapping words) {
            return words(words);
        }
        problems.error("language-shape", "`" + key + "` is not worded", "see the entries beside it", root.place());
        return Text.of("?");
    }

    private Text words(Node.Mapping of) {
        Map<Lang, String> words = new EnumMap<>(Lang.class);
        for (Lang lang : Lang.values()) {
            words.put(lang, text(of, lang.code()));
        }
        return new Text(words);
    }

    private List<Node.Mapping> mappings(Node.Mapping parent, String key) {
        List<Node.Mapping> mappings = new ArrayList<>();
        if (parent.get(key).orElse(null) instanceof Node.Sequence list) {
            for (Node item : list.items()) {
                if (item instanceof Node.Mapping mapping) {
                    mappings.add(mapping);
                } else {
                    problems.error(
                            "language-shape", "an entry of `" + key + "` is " + item.described(), "", item.place());
                }
            }
        } else {
            problems.error("language-shape", "`" + key + "` is not a list here", "", parent.place());
        }
        return mappings;
    }

    private String text(Node.Mapping parent, String key) {
        if (parent.get(key).orElse(null) instanceof Node.Scalar scalar
                && !scalar.text().isBlank()) {
            return scalar.text();
        }
        problems.error(
                "language-shape", "a sentence without `" + key + "`", "see the entries beside it", parent.place());
        return "?";
    }
}
