package casus.treaty;

import casus.document.Node;
import casus.problem.Problems;
import casus.treaty.Instrument.Signatory;
import casus.treaty.Instrument.Step;
import casus.treaty.Instrument.Version;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads {@code instrument:}, what is known of a treaty as a document. */
record InstrumentReader(Set<String> parties, Problems problems) {
    private static final Pattern TIME =
            Pattern.compile("\\d{4}-[01]\\d-[0-3]\\d(T[0-2]\\d:[0-5]\\d(:[0-5]\\d)?([+-]\\d\\d:\\d\\d|Z))?");

    Instrument read(Fields fields) {
        List<Signatory> signatories = new ArrayList<>();
        for (Node node : fields.items("signatories")) {
            signatories.add(signatory(new Fields(node, problems)));
        }
        List<Step> steps = new ArrayList<>();
        for (Node node : fields.items("dates")) {
            steps.add(step(new Fields(node, problems)));
        }
        List<Version> versions = new ArrayList<>();
        for (Node node : fields.items("texts")) {
            versions.add(version(new Fields(node, problems)));
        }
        Instrument instrument = new Instrument(
                fields.words("status"), List.copyOf(signatories), List.copyOf(steps), List.copyOf(versions));
        fields.noOthers();
        return instrument;
    }

    private Signatory signatory(Fields fields) {
        String party = fields.text("for");
        fields.known(party, fields.placeOf("for"), "party", parties);
        Signatory signatory = new Signatory(
                fields.text("person"),
                party,
                fields.words("authority"),
                fields.optional("doubt").map(doubt -> fields.words("doubt")),
                fields.text("source"));
        fields.noOthers();
        return signatory;
    }

    private Step step(Fields fields) {
        Step step = new Step(fields.words("what"), at(fields), fields.text("source"), fields.textOr("doubt", ""));
        fields.noOthers();
        return step;
    }

    private Version version(Fields fields) {
        Set<String> words = new LinkedHashSet<>();
        for (Visibility.Secrecy secrecy : Visibility.Secrecy.values()) {
            words.add(secrecy.name().toLowerCase(Locale.ROOT));
        }
        Visibility.Secrecy secrecy = fields.known(
                        fields.text("visibility"), fields.placeOf("visibility"), "visibility", words)
                .map(word -> Visibility.Secrecy.valueOf(word.toUpperCase(Locale.ROOT)))
                .orElse(Visibility.Secrecy.PUBLIC);
        String at = fields.optional("at").isPresent() ? at(fields) : "";
        Version version = new Version(fields.words("what"), secrecy, at, fields.text("source"));
        fields.noOthers();
        return version;
    }

    /** A day, or an instant where the hour is known. */
    private String at(Fields fields) {
        String at = fields.text("at");
        if (!at.isEmpty() && !TIME.matcher(at).matches()) {
            problems.error(
                    "not-a-time",
                    "`" + at + "` is no day and no instant",
                    "write it like 1933-05-31 or 1933-05-31T11:10+08:00",
                    fields.placeOf("at"));
        }
        return at;
    }
}
