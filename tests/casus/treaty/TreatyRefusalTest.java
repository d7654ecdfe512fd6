package casus.treaty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import casus.problem.Problem;
import casus.problem.RulesRejected;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every fault of a pack is refused, with its place and what to do about it. */
class TreatyRefusalTest {
    private static final String TREATY = "tanggu-1933/treaty.yaml";
    private static final String GROUND = "tanggu-1933/ground.geojson";

    @ParameterizedTest(name = "{3}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "treaty.yaml | '    visibility: public' | '    visibilty: public' | field-unknown | visibilty |"
                        + " did you mean `visibility`?",
                "treaty.yaml | clauses: [1, 1-provocation, 2-protection] | clauses: [11, 2-protection] | clause-unknown | "
                        + "11 | did you mean `1`?",
                "treaty.yaml | 'terms: { 2/means: [aircraft] }' | 'terms: { 2/meens: [aircraft] }' | term-unknown | "
                        + "2/meens | did you mean `tanggu-1933/2/means`?",
                "treaty.yaml | 'terms: { 2/means: [aircraft] }' | 'terms: { 2/means: [aircrafts] }' | kind-unknown | "
                        + "aircrafts] | did you mean `aircraft`?",
                "treaty.yaml | 'zones: { demilitarized-zone: demilitarized-zone-towns-inside }' | "
                        + "'zones: { demilitarized-zone: demilitarized-zone-inside }' | zone-unknown | "
                        + "demilitarized-zone-inside | did you mean `demilitarized-zone-towns-inside`?",
                "treaty.yaml | 'places: [demilitarized-zone, withdrawal-line]' | 'places: [demilitarised-zone]' | "
                        + "zone-or-line-unknown | demilitarised-zone | did you mean `demilitarized-zone`?",
                "treaty.yaml | 'answers: { volunteers: nobodys,' | 'answers: { volunteers: nobody,' | "
                        + "answer-unknown | nobody | did you mean `nobodys`?",
                "treaty.yaml | 'answers: { volunteers: nobodys,' | 'answers: { volunters: nobodys,' | "
                        + "question-unknown | volunters | did you mean `volunteers`?",
                "treaty.yaml | 'binds: japan' | 'binds: manchukuo' | party-unknown | manchukuo | 'known: china, japan'",
                "treaty.yaml | 'held-by: china' | 'held-by: chinna' | party-unknown | chinna | did you mean `china`?",
                "treaty.yaml | 'kind: duty' | 'kind: dutty' | kind-of-clause-unknown | dutty | did you mean `duty`?",
                "treaty.yaml | 'article: article-2' | 'article: article-9' | article-unknown | article-9 | "
                        + "did you mean `article-1`?",
                "treaty.yaml | 'speed: 220 km/h' | 'speed: 220' | not-a-speed | 220 | write it like 6 km/h",
                "treaty.yaml | 'arms: [rifles, pistols]' | 'arms: [rifles, pistol]' | weapon-unknown | "
                        + "pistol | did you mean `pistols`?",
                "treaty.yaml | 'clock: +08:00' | 'clock: eight' | not-an-offset | eight | write it like +08:00",
                "treaty.yaml | 'at: 1933-05-31T11:10+08:00' | 'at: 31 May' | not-a-time | 31 May | "
                        + "write it like 1933-05-31T11:10+08:00",
                "treaty.yaml | 'treaty: tanggu-1933' | 'treaty: tangu-1933' | folder-unknown | tangu-1933 | "
                        + "did you mean `tanggu-1933`?",
                "treaty.yaml | '- id: 1-leave' | '- id: 1' | clause-twice | 1 | give one another id",
                "treaty.yaml | 'basis: practice' | 'basis: habit' | basis-unknown | habit | "
                        + "'known: text, purpose, practice'",
                "ground.geojson | '\"boundary\": \"excluded\"' | '\"boundary\": \"exclude\"' | boundary-unknown | "
                        + "\"exclude\" | did you mean `excluded`?",
                "ground.geojson | '\"type\": \"LineString\"' | '\"type\": \"Linestrings\"' | geometry-unknown | "
                        + "\"Linestrings\" | did you mean `LineString`?",
                "ground.geojson | '\"kind\": \"territory\"' | '\"kind\": \"teritory\"' | kind-of-area-unknown | "
                        + "\"teritory\" | did you mean `territory`?",
                "ground.geojson | '[116.23471, 40.21612]' | '[416.23471, 40.21612]' | not-a-point | "
                        + "[416.23471, 40.21612] | 'write [longitude, latitude], in degrees'",
            })
    void a_fault_is_placed_and_helped(
            String file, String old, String changed, String code, String pointedAt, String help) {
        RulesInMemory rules = RulesInMemory.shippedTanggu().replacing("tanggu-1933/" + file, old, changed);

        assertThat(problems(rules)).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.help()).isEqualTo(help);
            assertThat(problem.place().file()).isEqualTo("rules/tanggu-1933/" + file);
            String line = problem.place().sourceLine();
            assertThat(line.substring(problem.place().column() - 1)).startsWith(pointedAt);
        });
    }

    private static List<Problem> problems(RulesFolder rules) {
        List<Problem> found = new ArrayList<>();
        assertThatExceptionOfType(RulesRejected.class)
                .isThrownBy(() -> TreatyReader.read(rules, "tanggu-1933"))
                .satisfies(refused -> found.addAll(refused.problems()));
        return found;
    }

    @Test
    void every_fault_is_told_at_once_in_the_order_of_the_files() {
        RulesInMemory rules = RulesInMemory.shippedTanggu()
                .replacing(TREATY, "basis: practice", "basis: habit")
                .replacing(TREATY, "clock: +08:00", "clock: eight")
                .replacing(GROUND, "\"boundary\": \"excluded\"", "\"boundary\": \"none\"");

        assertThat(problems(rules))
                .extracting(Problem::code)
                .containsExactly("boundary-unknown", "not-an-offset", "basis-unknown");
    }

    @Test
    void a_missing_field_is_told_where_it_should_stand() {
        RulesInMemory rules = RulesInMemory.shippedTanggu()
                .replacing(TREATY, "    source: FRUS 1931–41 v1 d92; FRUS 1933 v3 d391\n", "");

        assertThat(problems(rules)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("field-missing");
            assertThat(problem.message()).isEqualTo("`source` is missing");
            assertThat(problem.place().sourceLine()).contains("id: 1");
        });
    }

    @Test
    void words_that_lack_a_language_are_refused() {
        RulesInMemory rules = RulesInMemory.shippedTanggu()
                .replacing(TREATY, "{ en: Tanggu, zh: 塘沽, ja: 塘沽 }", "{ en: Tanggu, zh: 塘沽 }");

        assertThat(problems(rules)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("language-missing");
            assertThat(problem.message()).contains("`ja`");
            assertThat(problem.place().sourceLine()).startsWith("short-name:");
        });
    }

    @Test
    void a_ring_that_crosses_itself_is_refused() {
        RulesInMemory rules =
                RulesInMemory.shippedTanggu().replacing(GROUND, "[116.23471, 40.21612]", "[119.23471, 38.21612]");

        assertThat(problems(rules)).extracting(Problem::code).contains("ring-invalid");
    }

    @Test
    void a_ring_that_does_not_close_is_refused() {
        RulesInMemory rules = RulesInMemory.shippedTanggu().replacing(GROUND, "[115.974, 40.457]", "[115.5, 40.4]");

        assertThat(problems(rules))
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("ring-open"));
    }

    @Test
    void doubts_are_counted_against_corners() {
        RulesInMemory rules =
                RulesInMemory.shippedTanggu().replacing(GROUND, "\"err-km\": [[1.5, 1, ", "\"err-km\": [[1.5, ");

        assertThat(problems(rules)).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo("err-km-count");
            assertThat(problem.message()).isEqualTo("`err-km` has 39 items where the coordinates have 40");
        });
    }

    @Test
    void a_name_that_finds_two_places_is_refused() {
        RulesInMemory rules = RulesInMemory.shippedTanggu().replacing(GROUND, "\"Tsunhwa\"", "\"peiping\"");

        assertThat(problems(rules)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("name-twice");
            assertThat(problem.message()).contains("`zunhua`").contains("`beiping`");
        });
    }

    @Test
    void a_misspelt_heading_of_an_article_is_placed() {
        RulesInMemory rules =
                RulesInMemory.shippedTanggu().replacing("tanggu-1933/article-1.md", "## Words", "## Wordz");

        assertThat(problems(rules)).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo("heading-unknown");
            assertThat(problem.help()).isEqualTo("did you mean `Words`?");
            assertThat(problem.place().fileAndLine()).isEqualTo("rules/tanggu-1933/article-1.md:14");
        });
    }

    @Test
    void a_heading_that_stands_twice_is_refused() {
        RulesInMemory rules = RulesInMemory.shippedTanggu()
                .replacing("tanggu-1933/article-5.md", "## Questions", "## Source\nElsewhere.\n\n## Questions");

        assertThat(problems(rules)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("heading-twice");
            assertThat(problem.place().sourceLine()).isEqualTo("## Source");
        });
    }

    @Test
    void an_article_without_words_in_a_language_or_a_source_is_refused() {
        RulesInMemory rules = RulesInMemory.shippedTanggu()
                .with("tanggu-1933/article-5.md", "# Article 5\n## Title\n### English\nEntry into force\n");

        assertThat(problems(rules))
                .extracting(Problem::code)
                .containsExactly(
                        "language-missing",
                        "language-missing",
                        "language-missing",
                        "source-missing",
                        "language-missing",
                        "language-missing");
    }

    @Test
    void an_article_names_only_questions_that_exist() {
        RulesInMemory rules =
                RulesInMemory.shippedTanggu().replacing("tanggu-1933/article-1.md", "- volunteers", "- volunteer");

        assertThat(problems(rules)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("question-unknown");
            assertThat(problem.help()).isEqualTo("did you mean `volunteers`?");
        });
    }

    @Test
    void rules_that_belong_to_no_answer_are_refused() {
        RulesInMemory rules = RulesInMemory.shippedTanggu()
                .with("tanggu-1933/answers/volunteers/china/article-1.dslr", "package tanggu1933.article1;");

        assertThat(problems(rules)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("answer-stray");
            assertThat(problem.place().file()).isEqualTo("rules/tanggu-1933/answers/volunteers/china/article-1.dslr");
        });
    }

    @ParameterizedTest
    @CsvSource({"article-5, an article without rules", "article-7, no article at all"})
    void rules_of_an_answer_that_take_the_place_of_no_file_are_refused(String article, String why) {
        String overlay = "tanggu-1933/answers/re-entry/barred/" + article + ".dslr";
        RulesInMemory rules = RulesInMemory.shippedTanggu().with(overlay, "package tanggu1933.planted;");

        assertThat(problems(rules)).as(why).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("answer-stray");
            assertThat(problem.message())
                    .isEqualTo("no question, answer and article for `answers/re-entry/barred/" + article + ".dslr`");
            assertThat(problem.help()).contains("must be there even where it has no rule");
            assertThat(problem.place().file()).isEqualTo("rules/" + overlay);
        });
    }

    @Test
    void a_treaty_that_is_not_there_gets_the_nearest_one_that_is() {
        assertThatExceptionOfType(RulesRejected.class)
                .isThrownBy(() -> TreatyReader.read(RulesInMemory.shippedTanggu(), "tangu-1933"))
                .satisfies(refused -> assertThat(refused.problems())
                        .singleElement()
                        .satisfies(problem -> {
                            assertThat(problem.code()).isEqualTo("treaty-unknown");
                            assertThat(problem.help()).isEqualTo("did you mean `tanggu-1933`?");
                        }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", "../rules/tanggu-1933", "tanggu-1933/answers", "/", "Tanggu-1933"})
    void an_id_that_is_no_folder_of_the_rules_names_no_treaty(String id) {
        assertThatExceptionOfType(RulesRejected.class)
                .isThrownBy(() -> TreatyReader.read(RulesFolder.shipped(), id))
                .satisfies(refused ->
                        assertThat(refused.problems()).extracting(Problem::code).containsExactly("treaty-unknown"));
    }

    @Test
    void a_treaty_supplements_only_one_that_is_there() {
        RulesInMemory rules = RulesInMemory.shippedTanggu()
                .replacing(TREATY, "clock: +08:00", "supplements: tanggu-1934\nclock: +08:00");

        assertThat(problems(rules)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("treaty-unknown");
            assertThat(problem.help()).isEqualTo("did you mean `tanggu-1933`?");
        });
    }

    @Test
    void a_pack_without_a_ground_is_refused() {
        assertThat(problems(RulesInMemory.shippedTanggu().without(GROUND))).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo("file-missing");
            assertThat(problem.place().file()).isEqualTo("rules/" + GROUND);
        });
    }

    @Test
    void text_where_a_mapping_belongs_is_refused_and_reading_goes_on() {
        RulesInMemory rules =
                RulesInMemory.shippedTanggu().with(TREATY, "treaty: tanggu-1933\nclauses: none\nparties: [china]\n");

        assertThat(problems(rules)).extracting(Problem::code).contains("wrong-type", "field-missing");
    }
}
