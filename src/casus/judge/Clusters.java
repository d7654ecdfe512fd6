package casus.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The patterns of a rule for facts of the story, put together where an equality ties one to another. */
final class Clusters {
    private static final Pattern JOIN = Pattern.compile("(\\w+)\\s*==\\s*(\\$\\w+)\\.(\\w+)");
    private static final Pattern TURNED = Pattern.compile("(\\$\\w+)\\.(\\w+)\\s*==\\s*(\\w+)");

    private final List<FactPattern> patterns;
    private final int[] cluster;

    Clusters(List<FactPattern> patterns, BiPredicate<Field, Field> tied) {
        this.patterns = patterns;
        this.cluster = new int[patterns.size()];
        for (int number = 0; number < cluster.length; number++) {
            cluster[number] = number;
            for (String constraint : patterns.get(number).constraints()) {
                tie(number, constraint, tied);
            }
        }
    }

    private void tie(int number, String constraint, BiPredicate<Field, Field> tied) {
        Matcher join = JOIN.matcher(constraint);
        Matcher turned = TURNED.matcher(constraint);
        if (join.matches()) {
            tie(number, join.group(1), join.group(2), join.group(3), tied);
        } else if (turned.matches()) {
            tie(number, turned.group(3), turned.group(1), turned.group(2), tied);
        }
    }

    private void tie(int number, String name, String variable, String otherName, BiPredicate<Field, Field> tied) {
        for (int other = 0; other < number; other++) {
            FactPattern named = patterns.get(other);
            if (named.variable().equals(variable)
                    && isTold(other)
                    && isTold(number)
                    && tied.test(
                            new Field(named.fact(), otherName),
                            new Field(patterns.get(number).fact(), name))) {
                join(cluster[number], cluster[other]);
            }
        }
    }

    private void join(int one, int other) {
        for (int i = 0; i < cluster.length; i++) {
            if (cluster[i] == one) {
                cluster[i] = other;
            }
        }
    }

    private boolean isTold(int number) {
        return !TieFinder.OF_THE_TREATY.contains(patterns.get(number).fact());
    }

    int of(int number) {
        return cluster[number];
    }

    /** The clusters but for these. */
    List<List<FactPattern>> except(Set<Integer> left) {
        Map<Integer, List<FactPattern>> byNumber = new TreeMap<>();
        for (int i = 0; i < cluster.length; i++) {
            if (isTold(i) && !left.contains(cluster[i])) {
                byNumber.computeIfAbsent(cluster[i], none -> new ArrayList<>()).add(patterns.get(i));
            }
        }
        return List.copyOf(byNumber.values());
    }
}
