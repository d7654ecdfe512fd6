package casus.report;

import static casus.report.Json.MAKE;

import casus.treaty.Instrument;
import casus.treaty.Lang;
import casus.treaty.Text;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/** A treaty as a document, for {@link TreatyJson}. */
final class InstrumentJson {
    private final Lang lang;

    InstrumentJson(Lang lang) {
        this.lang = lang;
    }

    ObjectNode of(Instrument instrument) {
        ObjectNode node = MAKE.objectNode().put("status", said(instrument.status()));
        instrument.signatories().forEach(one -> node.withArray("signatories").add(signatory(one)));
        instrument
                .steps()
                .forEach(step -> node.withArray("steps")
                        .addObject()
                        .put("at", step.at())
                        .put("what", said(step.what()))
                        .put("doubt", Plain.line(step.doubt()))
                        .put("source", Plain.line(step.source())));
        instrument
                .versions()
                .forEach(version -> node.withArray("versions")
                        .addObject()
                        .put("what", said(version.what()))
                        .put("visibility", version.visibility().name().toLowerCase(Locale.ROOT))
                        .put("at", version.at())
                        .put("source", Plain.line(version.source())));
        return node;
    }

    private ObjectNode signatory(Instrument.Signatory one) {
        ObjectNode node = MAKE.objectNode()
                .put("person", Plain.line(one.person()))
                .put("party", one.party())
                .put("authority", said(one.authority()));
        one.doubt().ifPresent(doubt -> node.put("doubt", said(doubt)));
        return node.put("source", Plain.line(one.source()));
    }

    private String said(Text text) {
        return Plain.line(text.in(lang));
    }
}
