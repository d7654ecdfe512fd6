package casus.document;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Characters that word processors and other keyboards write, and that only look like the ones that YAML wants. */
enum LookAlike {
    NO_BREAK_BLANK(" *[\u00A0\u2007\u202F\u3000].*", "the blanks before the text are not plain ones: write them anew"),
    WIDE_COLON("[^:#]*\uFF1A.*", "the colon `\uFF1A` is the wide one: write `:` and a blank"),
    DASH(" *[\u2013\u2014\u2022\u2212] .*", "an item of a list starts with the plain hyphen: `- `"),
    BENT_QUOTE("[^#]*: *[\u201C\u201D\u2018\u2019\u201E].*", "the quotes are bent ones: write straight ones, `\"`");

    private final Pattern line;
    private final String help;

    LookAlike(String line, String help) {
        this.line = Pattern.compile(line);
        this.help = help;
    }

    /** What to do about the first such character on a line or on the one above it. */
    static Optional<String> in(SourceText source, int lineNumber) {
        for (int number : List.of(lineNumber, lineNumber - 1)) {
            String line = source.line(number);
            for (LookAlike one : values()) {
                if (one.line.matcher(line).matches()) {
                    return Optional.of(one.help);
                }
            }
        }
        return Optional.empty();
    }
}
