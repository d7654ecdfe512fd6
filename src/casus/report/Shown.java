package casus.report;

import java.util.List;

/** The value that stands beside a condition: one line, and more about it beneath. */
record Shown(String value, List<String> more) {
    static Shown of(String value) {
        return new Shown(value, List.of());
    }
}
