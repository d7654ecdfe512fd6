package casus.treaty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TreatyReaderTest {
    private static final Treaty TANGGU = TreatyReader.read(RulesFolder.shipped(), "tanggu-1933");

    @Test
    void the_truce_is_in_force_from_its_signature() {
        assertThat(TANGGU.signed()).contains(Instant.parse("1933-05-31T03:10:00Z"));
        assertThat(TANGGU.signed()).contains(TANGGU.inForce());
        assertThat(TANGGU.ended()).isEmpty();
        assertThat(TANGGU.clock().getId()).isEqualTo("+08:00");
    }

    @Test
    void its_clauses_say_what_they_do_and_whom_they_bind() {
        assertThat(TANGGU.clauses())
                .extracting(clause -> clause.id() + " " + clause.kind() + " " + clause.binds())
                .containsExactly(
                        "tanggu-1933/1 PROHIBITION china",
                        "tanggu-1933/1-leave PERMISSION china",
                        "tanggu-1933/1-provocation PROHIBITION china",
                        "tanggu-1933/2 PERMISSION japan",
                        "tanggu-1933/2-protection DUTY china",
                        "tanggu-1933/3 PROCEDURE japan",
                        "tanggu-1933/3-reentry PROHIBITION japan",
                        "tanggu-1933/4 DUTY china",
                        "tanggu-1933/4-arms PROHIBITION china",
                        "tanggu-1933/secret-a PROHIBITION china",
                        "tanggu-1933/secret-b PROHIBITION japan",
                        "tanggu-1933/secret-b-china PROHIBITION china",
                        "tanggu-1933/wish-agitation DUTY china",
                        "tanggu-1933/wish-fengning DUTY china",
                        "tanggu-1933/wish-divisions DUTY china",
                        "tanggu-1933/wish-bai-river DUTY china",
                        "tanggu-1933/5 PROCEDURE ");
        assertThat(TANGGU.clauses())
                .allSatisfy(clause -> assertThat(clause.inForce()).isEqualTo(TANGGU.inForce()));
    }

    @Test
    void its_parties_are_two_and_the_others_signed_nothing() {
        assertThat(TANGGU.parties())
                .extracting(party -> party.id() + " " + party.signatory())
                .containsExactly("china true", "japan true", "manchukuo false", "east-hebei false");
    }

    @Test
    void a_term_is_found_by_the_id_that_the_command_line_takes() {
        Clause second = TANGGU.clause(ClauseId.of("tanggu-1933/2")).orElseThrow();

        assertThat(second.terms())
                .extracting(Term::id, Term::values)
                .contains(
                        tuple("tanggu-1933/2/means", List.of("aircraft", "patrol")),
                        tuple("tanggu-1933/2/purposes", List.of("verification")));
        assertThat(TANGGU.terms())
                .singleElement()
                .satisfies(term -> assertThat(term.id()).isEqualTo("tanggu-1933/attribution"));
    }

    @Test
    void an_answer_changes_terms_or_zones_by_their_ids() {
        assertThat(answer("volunteers", "chinas").terms())
                .isEqualTo(
                        Map.of("tanggu-1933/attribution", List.of("belongs", "ordered", "aided", "harboured", "side")));
        assertThat(answer("other-means", "from-the-air").terms())
                .isEqualTo(Map.of("tanggu-1933/2/means", List.of("aircraft")));
        assertThat(answer("towns-on-the-line", "inside").zones())
                .isEqualTo(Map.of("demilitarized-zone", "demilitarized-zone-towns-inside"));
    }

    @Test
    void the_rules_of_an_answer_are_found_in_its_folder() {
        RulesInMemory rules = RulesInMemory.shippedTanggu()
                .with("tanggu-1933/answers/volunteers/chinas/article-1.dslr", "package tanggu1933.article1;");

        Treaty treaty = TreatyReader.read(rules, "tanggu-1933");

        assertThat(treaty.question("volunteers")
                        .orElseThrow()
                        .answer("chinas")
                        .orElseThrow()
                        .articles())
                .containsExactly("article-1");
    }

    @Test
    void each_party_reads_it_in_its_own_way() {
        assertThat(TANGGU.readings())
                .extracting(reading -> reading.id() + " " + reading.heldBy() + " " + reading.answers())
                .containsExactly(
                        "china china {volunteers=nobodys, re-entry=barred, customs-ships=not-covered,"
                                + " oral-wishes=nothing-beyond-the-text}",
                        "japan japan {volunteers=chinas, re-entry=allowed, customs-ships=covered,"
                                + " oral-wishes=promised}");
    }

    @Test
    void the_words_of_an_article_stand_in_paragraphs() {
        Article second = TANGGU.article("article-2").orElseThrow();

        assertThat(second.title().in(Lang.JA)).isEqualTo("視察とその保護");
        assertThat(second.words().en())
                .startsWith("The Japanese army may at any time use aircraft")
                .doesNotContain("\n");
        assertThat(second.notModelled().en().split("\n")).hasSize(4);
    }

    @Test
    void the_hash_changes_with_any_file_of_the_pack() {
        RulesInMemory changed =
                RulesInMemory.shippedTanggu().with("tanggu-1933/article-1.dslr", "package tanggu1933.article1;");

        assertThat(TreatyReader.read(RulesInMemory.shippedTanggu(), "tanggu-1933")
                        .sha256())
                .isEqualTo(TANGGU.sha256())
                .matches("[0-9a-f]{64}");
        assertThat(TreatyReader.read(changed, "tanggu-1933").sha256()).isNotEqualTo(TANGGU.sha256());
    }

    @Test
    void a_warm_reading_takes_milliseconds() {
        RulesFolder rules = RulesFolder.shipped();
        Duration best = Duration.ofDays(1);
        for (int i = 0; i < 30; i++) {
            long start = System.nanoTime();
            assertThat(TreatyReader.read(rules, "tanggu-1933").clauses()).isNotEmpty();
            Duration taken = Duration.ofNanos(System.nanoTime() - start);
            best = taken.compareTo(best) < 0 ? taken : best;
        }
        assertThat(best).isLessThan(Duration.ofMillis(100));
    }

    private static Answer answer(String question, String id) {
        return TANGGU.question(question).orElseThrow().answer(id).orElseThrow();
    }
}
