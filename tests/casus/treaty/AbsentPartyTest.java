package casus.treaty;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who was not there when a treaty was made reads it too, and nothing in it binds it. */
class AbsentPartyTest {
    private static final Treaty YALTA = TreatyReader.read(RulesFolder.shipped(), "yalta-1945");

    @Test
    void who_signed_nothing_may_hold_a_reading() {
        assertThat(YALTA.party("china")).get().extracting(Party::signatory).isEqualTo(false);
        assertThat(YALTA.readings()).extracting(Reading::heldBy).contains("china");
    }

    @Test
    void no_clause_binds_who_signed_nothing() {
        assertThat(YALTA.clauses()).extracting(Clause::binds).doesNotContain("china", "japan");
    }

    @Test
    void it_claims_no_justice_and_says_who_was_absent() {
        assertThat(YALTA.about().en())
                .contains("complied")
                .contains("lawful")
                .contains("just")
                .contains("China was not at the table");
    }
}
