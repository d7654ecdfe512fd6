package casus.report;

import casus.treaty.Instrument;
import casus.treaty.Party;
import casus.treaty.Text;
import casus.treaty.Treaties;
import casus.treaty.Treaty;
import java.util.Locale;

/** What is known of a treaty as a document: its status, who signed by what authority, its dates, its texts. */
final class TreatyInstrument {
    private final Treaty treaty;
    private final Treaties law;
    private final Words words;
    private final Style style;

    /** @param law the treaty and those that it rests on, whose parties are its own */
    TreatyInstrument(Treaty treaty, Treaties law, Words words, Style style) {
        this.treaty = treaty;
        this.law = law;
        this.words = words;
        this.style = style;
    }

    void onto(Page page) {
        treaty.instrument().ifPresent(instrument -> {
            page.line(style.title(words.say("treaty.instrument")));
            page.wrapped(2, said(instrument.status()));
            instrument.signatories().forEach(one -> item(page, signatory(one), one.source()));
            instrument.steps().forEach(step -> item(page, step(step), step.source()));
            instrument.versions().forEach(version -> item(page, version(version), version.source()));
            page.blank();
        });
    }

    private void item(Page page, String said, String source) {
        page.hanging("  - ", "    ", said);
        page.wrapped(4, words.say("treaty.source", "source", Plain.line(source)));
    }

    private String signatory(Instrument.Signatory one) {
        String party = law.party(one.party()).map(Party::name).map(this::said).orElse(one.party());
        String said = words.say(
                "treaty.signatory",
                "person",
                Plain.line(one.person()),
                "party",
                party,
                "authority",
                said(one.authority()));
        return one.doubt()
                .map(doubt -> words.say("treaty.doubted", "said", said, "doubt", said(doubt)))
                .orElse(said);
    }

    private String step(Instrument.Step step) {
        String said = words.say("treaty.step", "at", step.at(), "what", said(step.what()));
        return step.doubt().isEmpty()
                ? said
                : words.say("treaty.doubted", "said", said, "doubt", Plain.line(step.doubt()));
    }

    private String version(Instrument.Version version) {
        String secrecy = words.say("secrecy." + version.visibility().name().toLowerCase(Locale.ROOT));
        String said = words.say("treaty.version", "what", said(version.what()), "visibility", secrecy);
        return version.at().isEmpty() ? said : words.say("treaty.version.known", "said", said, "at", version.at());
    }

    private String said(Text text) {
        return Plain.line(text.in(words.lang()));
    }
}
