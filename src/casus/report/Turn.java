package casus.report;

import casus.finding.Explanation;
import casus.finding.Verdict;
import casus.treaty.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which fact a split from the plain text turns on.
 *
 * @param columns those that split off together: the same verdict, on the same fact
 * @param here the condition that differs, as it stands under them; none where another rule is met
 * @param there the same condition as it stands under the plain text
 * @param rule the rule that is met under them; the one nearly met where none is
 */
record Turn(
        List<Matrix.Column> columns,
        Verdict verdict,
        Verdict base,
        Optional<Explained.Leaf> here,
        Optional<Explained.Leaf> there,
        String rule) {

    static List<Turn> of(Explanation explanation, Explained told, List<Matrix.Column> columns) {
        int base = column(explanation, Reading.BASE.id());
        Verdict plain = explanation.readings().get(base).verdict();
        List<Turn> turns = new ArrayList<>();
        for (Matrix.Column column : columns) {
            int i = column(explanation, column.id());
            Verdict verdict = explanation.readings().get(i).verdict();
            if (verdict != plain) {
                Explained.Branch here = told.readings().get(i);
                Explained.Branch there = told.readings().get(base);
                int differs = differs(here, there);
                add(
                        turns,
                        new Turn(
                                List.of(column),
                                verdict,
                                plain,
                                leaf(here, differs),
                                leaf(there, differs),
                                here.rule()));
            }
        }
        return turns;
    }

    private static int column(Explanation explanation, String reading) {
        return IntStream.range(0, explanation.readings().size())
                .filter(i -> explanation.readings().get(i).reading().equals(reading))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not explained: " + reading));
    }

    private static Optional<Explained.Leaf> leaf(Explained.Branch branch, int number) {
        return number < 0 ? Optional.empty() : Optional.of(branch.conditions().get(number));
    }

    /** The first condition that holds in one and not in the other; else the first that is measured or worded otherwise. */
    private static int differs(Explained.Branch here, Explained.Branch there) {
        int shared = Math.min(here.conditions().size(), there.conditions().size());
        if (!here.rule().equals(there.rule())) {
            return -1;
        }
        return IntStream.range(0, shared)
                .filter(i -> here.conditions().get(i).condition().held()
                        != there.conditions().get(i).condition().held())
                .findFirst()
                .orElseGet(() -> IntStream.range(0, shared)
                        .filter(i -> !same(
                                here.conditions().get(i), there.conditions().get(i)))
                        .findFirst()
                        .orElse(-1));
    }

    private static boolean same(Explained.Leaf one, Explained.Leaf other) {
        return one.says().equals(other.says())
                && one.condition().object().equals(other.condition().object());
    }

    /** Columns that say the same on the same fact are told together. */
    private static void add(List<Turn> turns, Turn next) {
        for (int i = 0; i < turns.size(); i++) {
            if (turns.get(i).fact().equals(next.fact())) {
                List<Matrix.Column> both = new ArrayList<>(turns.get(i).columns);
                both.addAll(next.columns);
                turns.set(i, new Turn(both, next.verdict, next.base, next.here, next.there, next.rule));
                return;
            }
        }
        turns.add(next);
    }

    private List<Object> fact() {
        return List.of(verdict, here.map(Turn::said), there.map(Turn::said), rule);
    }

    private static List<Object> said(Explained.Leaf leaf) {
        return List.of(leaf.says(), leaf.condition().object(), value(leaf));
    }

    /** The value with the grounds beneath it: all that the condition rests on. */
    static String value(Explained.Leaf leaf) {
        List<String> parts = new ArrayList<>(List.of(leaf.shown().value()));
        leaf.grounds().stream()
                .filter(ground -> ground.condition().held())
                .map(ground -> String.join(" – ", ground.says(), ground.shown().value()))
                .forEach(parts::add);
        parts.removeIf(String::isEmpty);
        return String.join("; ", parts);
    }

    /** One plain sentence. */
    String says(Words words, Names names) {
        Object[] who = {
            "readings",
                    String.join(
                            words.say("list"),
                            columns.stream().map(Matrix.Column::label).toList()),
            "verdict", words.say("verdict." + verdict.word()),
            "base", words.say("reading.base"),
            "other", words.say("verdict." + base.word())
        };
        String split = words.say("matrix.split", who);
        return TextReport.joined(List.of(split, turnsOn(words, names)), words.lang());
    }

    private String turnsOn(Words words, Names names) {
        if (here.isEmpty() || there.isEmpty()) {
            return rule.isEmpty() ? words.say("matrix.turns.no-rule") : words.say("matrix.turns.rule", "rule", rule);
        }
        Explained.Leaf one = here.get();
        Explained.Leaf other = there.get();
        String zone = one.condition().object();
        boolean isZone = List.of("stay", "scene").contains(one.condition().shows());
        boolean moved = !zone.equals(other.condition().object());
        if (moved && !isZone) {
            return words.say("matrix.turns.values", "condition", one.says(), "here", value(one), "there", value(other));
        }
        if (moved) {
            return words.say(
                    "matrix.turns.zone",
                    "condition",
                    one.says(),
                    "zone",
                    names.zone(zone),
                    "here",
                    value(one),
                    "other-zone",
                    names.zone(other.condition().object()),
                    "there",
                    value(other));
        }
        boolean reworded = !Objects.equals(one.says(), other.says());
        return words.say(
                reworded ? "matrix.turns.both" : "matrix.turns",
                "condition",
                one.says(),
                "other-condition",
                other.says(),
                "value",
                value(one.condition().held() ? one : other));
    }
}
