package casus.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table of findings as columns, for the formats that have real tables. */
final class Columns {
    private Columns() {}

    static List<String> header(Words words) {
        return Stream.of("number", "kind", "clause", "subject", "when", "margin", "where", "readings")
                .map(column -> words.say("column." + column))
                .toList();
    }

    static List<String> cells(Row row, Words words) {
        String nothing = words.say("no-value");
        String when = Stream.concat(Stream.of(row.when()), row.doubts().stream())
                .collect(Collectors.joining(words.say("list")));
        return List.of(
                "" + row.number(),
                row.symbolAndKind(),
                row.clause(),
                row.subject(),
                when,
                row.margin().orElse(nothing),
                row.where().orElse(nothing),
                String.join(words.say("between"), row.readings()));
    }
}
