package casus.scenario;

import casus.document.Node;
import casus.document.Node.Scalar;
import casus.problem.Problems;
import casus.treaty.Lang;
import casus.treaty.Text;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Words in several languages: {@code { en: …, zh: …, ja: … }}, or plain English. */
final class TextReader {
    private static final List<String> LANGUAGES =
            Arrays.stream(Lang.values()).map(Lang::code).toList();

    private final Problems problems;

    TextReader(Problems problems) {
        this.problems = problems;
    }

    /** The words of a field; the given English ones where it is not there or at fault. */
    Text read(Fields fields, String name, String otherwise) {
        Node node = fields.get(name).orElse(null);
        if (node instanceof Node.Mapping) {
            return languages(node, name, otherwise);
        }
        return Text.of(fields.text(name).map(Scalar::text).map(String::strip).orElse(otherwise));
    }

    private Text languages(Node node, String name, String otherwise) {
        Map<Lang, String> words = new EnumMap<>(Lang.class);
        words.put(Lang.EN, otherwise);
        Fields.of(node, "`" + name + "`", LANGUAGES, problems).ifPresent(fields -> {
            fields.require("en", "write the English name; the others are optional");
            for (Lang lang : Lang.values()) {
                fields.text(lang.code())
                        .ifPresent(scalar -> words.put(lang, scalar.text().strip()));
            }
        });
        return new Text(words);
    }
}
