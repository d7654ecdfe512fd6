package casus.report;

import casus.Outcome;
import casus.finding.Explanation;
import casus.problem.Place;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Why a finding was made, or why none was, as a tree for a terminal: the clause's words, then each reading with its
 * answers and its conditions, each with the value that it turned on and where the file says it.
 */
public final class ExplainReport {
    private static final String INDENT = "   ";

    private ExplainReport() {}

    public static String text(Outcome outcome, Explanation explanation, Manner manner) {
        Words words = Words.in(manner.lang());
        Explained told = new Explaining(outcome, explanation, manner.lang()).told();
        Page page = new Page();
        Cells.wrapped(told.heading(), Cells.WIDTH)
                .forEach(line -> page.line(manner.style().title(line)));
        page.wrapped(INDENT.length(), told.says()).blank();
        if (!told.clauseWords().isEmpty()) {
            page.wrapped(INDENT.length(), words.say("explain.words", "words", told.clauseWords()));
        }
        if (!told.source().isEmpty()) {
            page.wrapped(INDENT.length(), words.say("explain.source", "source", told.source()));
        }
        if (told.readings().isEmpty()) {
            page.wrapped(INDENT.length(), words.say("treaty.no-rules"));
        }
        if (told.readings().stream().anyMatch(branch -> !branch.conditions().isEmpty())) {
            page.wrapped(
                    INDENT.length(),
                    words.say(
                            "explain.lines",
                            "file",
                            Plain.line(outcome.scenario().file())));
        }
        tree(page, told, manner.style(), outcome.scenario().file(), words);
        page.blank().wrapped(0, TextReport.joined(told.limits(), manner.lang()));
        page.wrapped(0, TextReport.joined(told.notes(), manner.lang()));
        return page.toString();
    }

    /** The same for other programs: schema 1 of explanations. */
    public static String json(Outcome outcome, Explanation explanation, Manner manner) {
        return JsonExplanation.of(outcome, explanation, manner);
    }

    private static void tree(Page page, Explained told, Style style, String file, Words words) {
        List<Explained.Branch> branches = told.readings();
        for (int i = 0; i < branches.size(); i++) {
            boolean last = i == branches.size() - 1;
            Explained.Branch branch = branches.get(i);
            String trunk = INDENT + (last ? "   " : "│  ");
            page.hanging(INDENT + (last ? "└ " : "├ "), trunk, branch.title());
            branch.answers().forEach(answer -> page.hanging(trunk, trunk + "  ", answer));
            page.hanging(
                    trunk,
                    trunk + "  ",
                    branch.rule().isEmpty()
                            ? words.say("explain.no-rule")
                            : words.say("explain.rule", "rule", branch.rule()));
            conditions(page, branch.conditions(), trunk, style, file);
        }
    }

    private static void conditions(Page page, List<Explained.Leaf> leaves, String trunk, Style style, String file) {
        Widths widths = Widths.of(leaves, file, Cells.WIDTH - Cells.width(trunk) - 2);
        for (Explained.Leaf leaf : leaves) {
            boolean held = leaf.condition().held();
            String symbol = style.held(held, held ? Symbol.HELD : Symbol.FAILED);
            List<List<String>> cells = List.of(
                    Cells.wrapped(leaf.says(), widths.says()),
                    Cells.wrapped(leaf.shown().value(), widths.value()),
                    Cells.wrapped(cited(leaf.at(), file), widths.source()));
            int height = cells.stream().mapToInt(List::size).max().orElse(0);
            for (int i = 0; i < height; i++) {
                page.line(trunk + (i == 0 ? symbol : " ") + " " + widths.line(cells, i));
            }
            leaf.shown().more().forEach(more -> page.hanging(trunk + "     ", trunk + "     ", more));
            leaf.grounds().forEach(ground -> ground(page, ground, trunk + "     ", file));
        }
    }

    private static void ground(Page page, Explained.Leaf ground, String indent, String file) {
        String said = Stream.of(ground.says(), ground.shown().value(), cited(ground.at(), file))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("  "));
        String symbol = ground.condition().held() ? Symbol.HELD : Symbol.FAILED;
        page.hanging(indent + symbol + " ", indent + "  ", said);
    }

    /** {@code :14} for a line of the scenario's file; {@code other.yaml:14} for one of another; nothing for none. */
    private static String cited(Optional<Place> cited, String scenario) {
        return cited.map(at -> {
                    String path = at.file().replace('\\', '/');
                    String name = path.substring(path.lastIndexOf('/') + 1);
                    return (at.file().equals(scenario) ? "" : Plain.line(name)) + ":" + at.line();
                })
                .orElse("");
    }

    /** How wide the words, the value and the source of each condition of a reading are. */
    private record Widths(int says, int value, int source) {
        private static final int GAP = 2;
        private static final int WIDEST_VALUE = 40;
        private static final int WIDEST_SOURCE = 26;

        static Widths of(List<Explained.Leaf> leaves, String file, int room) {
            int source = widest(leaves.stream().map(leaf -> cited(leaf.at(), file)), WIDEST_SOURCE);
            int value = widest(leaves.stream().map(leaf -> leaf.shown().value()), WIDEST_VALUE);
            int left = room - value - source - 2 * GAP;
            return new Widths(widest(leaves.stream().map(Explained.Leaf::says), left), value, source);
        }

        private static int widest(Stream<String> cells, int atMost) {
            return Math.min(
                    atMost, Math.max(1, cells.mapToInt(Cells::width).max().orElse(1)));
        }

        String line(List<List<String>> cells, int line) {
            String gap = " ".repeat(GAP);
            return Cells.padded(at(cells.get(0), line), says)
                    + gap
                    + Cells.padded(at(cells.get(1), line), value)
                    + gap
                    + at(cells.get(2), line);
        }

        private static String at(List<String> lines, int line) {
            return line < lines.size() ? lines.get(line) : "";
        }
    }
}
