package casus.report;

import casus.Outcome;
import java.util.Locale;

/** The formats of {@code casus run}. */
public enum Format {
    TEXT {
        @Override
        public String render(Outcome outcome, Manner manner) {
            return TextReport.of(outcome, manner);
        }
    },
    JSON {
        @Override
        public String render(Outcome outcome, Manner manner) {
            return JsonReport.of(outcome, manner);
        }
    },
    CSV {
        @Override
        public String render(Outcome outcome, Manner manner) {
            return CsvReport.of(outcome, manner);
        }
    },
    MD {
        @Override
        public String render(Outcome outcome, Manner manner) {
            return MarkdownReport.of(outcome, manner);
        }
    },
    HTML {
        @Override
        public String render(Outcome outcome, Manner manner) {
            return HtmlReport.of(outcome, manner);
        }
    },
    GEOJSON {
        @Override
        public String render(Outcome outcome, Manner manner) {
            return GeoJsonReport.of(outcome, manner);
        }
    },
    KML {
        @Override
        public String render(Outcome outcome, Manner manner) {
            return KmlReport.of(outcome, manner);
        }
    };

    /** The whole report, ending with a line end. */
    public abstract String render(Outcome outcome, Manner manner);

    /**
     * The word on the command line: {@code text}, {@code json}, {@code csv}, {@code md}, {@code html}, {@code geojson},
     * {@code kml}.
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
