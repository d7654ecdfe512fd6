package casus.report;

import casus.treaty.Answer;
import casus.treaty.Extent;
import casus.treaty.SquareKilometres;
import casus.treaty.Territory;
import casus.treaty.Treaty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** How large the zones of a treaty are, and whose territory they take, with what is assumed by saying so. */
final class TreatyExtents {
    private final Treaty treaty;
    private final Words words;
    private final Style style;

    TreatyExtents(Treaty treaty, Words words, Style style) {
        this.treaty = treaty;
        this.words = words;
        this.style = style;
    }

    void onto(Page page) {
        List<Extent> extents = Extent.of(treaty);
        if (extents.isEmpty()) {
            return;
        }
        boolean taken = !treaty.ground().territories().isEmpty();
        page.line(style.title(words.say(taken ? "treaty.extent" : "treaty.extent.only")));
        for (Extent extent : extents) {
            page.hanging("  - ", "    ", said(extent));
            extent.shares().forEach(share -> page.wrapped(4, said(share)));
        }
        page.wrapped(2, words.say("treaty.extent.error", "error", said(Extent.error(), 2)));
        treaty.ground().territories().forEach(territory -> page.wrapped(2, said(territory)));
        page.blank();
    }

    private String said(Extent extent) {
        return words.say(
                "treaty.extent.zone",
                "zone",
                Plain.line(extent.zone().name().in(words.lang())),
                "id",
                extent.zone().id(),
                "reading",
                reading(extent),
                "area",
                said(extent.area(), 0),
                "doubt",
                said(extent.doubt(), 0));
    }

    private String reading(Extent extent) {
        return treaty.question(extent.question())
                .flatMap(question -> question.answer(extent.answer()))
                .map(Answer::says)
                .map(says -> words.say("reading.answer", "says", Plain.line(says.in(words.lang()))))
                .orElseGet(() -> words.say("reading.base"));
    }

    private String said(Extent.Share share) {
        return words.say(
                "treaty.extent.share",
                "percent",
                percent(share),
                "area",
                said(share.area(), 0),
                "territory",
                Plain.line(share.territory().name().in(words.lang())));
    }

    private String said(Territory territory) {
        return words.say(
                "treaty.extent.territory",
                "territory",
                Plain.line(territory.name().in(words.lang())),
                "id",
                territory.id(),
                "assumption",
                Plain.line(territory.assumption().in(words.lang())),
                "source",
                Plain.line(territory.source()));
    }

    private static BigDecimal percent(Extent.Share share) {
        return Json.thousandths(share.part()).movePointRight(2).setScale(1);
    }

    private String said(SquareKilometres area, int places) {
        String number = String.format(Locale.ROOT, "%,." + places + "f", area.value());
        return words.say("km2", "n", number);
    }
}
