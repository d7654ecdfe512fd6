package casus.report;

import casus.Outcome;
import casus.treaty.Lang;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** An outcome for a terminal: plain words, then the table, then what to type next. */
final class TextReport {
    private TextReport() {}

    static String of(Outcome outcome, Manner manner) {
        Told told = Told.of(outcome, manner);
        Page page = new Page();
        title(page, told, manner.style());
        page.wrapped(0, joined(told.headline(), told.lang())).blank();
        if (!told.rows().isEmpty()) {
            new Table(told.rows(), manner.style()).onto(page);
            page.blank();
        }
        Words words = Words.in(manner.lang());
        list(page, words.say("heading.known"), told.known());
        list(page, words.say("heading.uncovered"), told.uncovered());
        page.wrapped(0, told.counts());
        told.next().ifPresent(next -> next(page, next));
        page.blank().wrapped(0, joined(told.limits(), told.lang()));
        page.wrapped(0, joined(told.notes(), told.lang()));
        return page.toString();
    }

    private static void list(Page page, String heading, List<String> items) {
        if (!items.isEmpty()) {
            page.line(heading);
            items.forEach(one -> page.hanging("  - ", "    ", one));
            page.blank();
        }
    }

    private static void next(Page page, Next next) {
        String line = next.label() + " " + next.command();
        if (Cells.width(line) <= Cells.WIDTH) {
            page.line(line);
        } else {
            page.line(next.label()).line("  " + next.command());
        }
    }

    static void title(Page page, Told told, Style style) {
        int gap = Cells.WIDTH - Cells.width(told.title()) - Cells.width(told.under());
        if (gap >= 2) {
            page.line(style.title(told.title()) + " ".repeat(gap) + told.under());
        } else {
            Cells.wrapped(told.title(), Cells.WIDTH).forEach(line -> page.line(style.title(line)));
            page.wrapped(0, told.under());
        }
    }

    /** Sentences in a row; Chinese and Japanese set no space between them. */
    static String joined(List<String> sentences, Lang lang) {
        return String.join(lang == Lang.EN ? " " : "", sentences);
    }

    /** The numbered rows, with what stands beneath each. */
    private record Table(List<Row> rows, Style style) {
        void onto(Page page) {
            int number = width(rows.stream().map(row -> "" + row.number())) + 1;
            int kind = width(rows.stream().map(Row::symbolAndKind));
            int clause = width(rows.stream().map(Row::clause));
            int when = width(rows.stream().map(Row::when));
            int indent = number + 2 + kind + 2;
            int room = Cells.WIDTH - indent - clause - 2 - 2 - when;
            int subject = Math.min(room, width(rows.stream().map(Row::subject)));
            for (Row row : rows) {
                List<String> name = Cells.wrapped(row.subject(), subject);
                page.line(Cells.paddedLeft("" + row.number(), number)
                        + "  "
                        + style.kind(row.finding().kind(), Cells.padded(row.symbolAndKind(), kind))
                        + "  "
                        + Cells.padded(row.clause(), clause)
                        + "  "
                        + Cells.padded(name.get(0), subject)
                        + "  "
                        + row.when());
                name.stream().skip(1).forEach(more -> page.line(" ".repeat(indent + clause + 2) + more));
                beneath(page, row, indent);
            }
        }

        private static void beneath(Page page, Row row, int indent) {
            List<String> details = new ArrayList<>();
            row.margin().ifPresent(details::add);
            row.where().ifPresent(details::add);
            details.addAll(row.doubts());
            page.wrapped(indent, String.join(" · ", details));
            if (row.isDivided()) {
                page.wrapped(indent, String.join(" · ", row.readings()));
            }
            if (!row.inHeadline()) {
                page.wrapped(indent, row.says());
            }
        }

        private static int width(Stream<String> cells) {
            return cells.mapToInt(Cells::width).max().orElse(0);
        }
    }
}
