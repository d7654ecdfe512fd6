package casus.command;

import static org.assertj.core.api.Assertions.assertThat;

import casus.scenario.ScenarioSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each verb as a user meets it: what goes well, what is refused, on which stream, with which exit code. */
class VerbsTest {
    private static final String CONTESTED = "scenarios/history/fang-and-ji-1933.yaml";
    private static final String BROKEN = "scenarios/broken/first-try.yaml";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private static void assertDone(Heard heard) {
        assertThat(heard.err()).isEmpty();
        assertThat(heard.exit()).isEqualTo(Exit.DONE);
    }

    private static void assertRefused(Heard heard, String... words) {
        assertThat(heard.exit()).isEqualTo(Exit.REFUSED);
        assertThat(heard.out()).isEmpty();
        assertThat(heard.err()).contains(words);
    }

    @ParameterizedTest
    @CsvSource({"breach, 0", "contested, 1", "open, 1"})
    void run_fails_on_what_is_at_least_as_grave_as_it_was_told(String limit, int exit) {
        Heard heard = Heard.of("run", CONTESTED, "--fail-on", limit);

        assertThat(heard.exit()).isEqualTo(exit);
        assertThat(heard.out()).contains("1 contested.", "Why: casus explain " + CONTESTED + " 1");
        assertThat(heard.err()).isEmpty();
    }

    @Test
    void run_refuses_a_broken_file_on_standard_error() {
        assertRefused(Heard.of("run", BROKEN), "error[", "  help: ");
        assertRefused(Heard.of("run", "scenarios/history/fang-and-ji-1934.yaml"), "did you mean `fang-and-ji-1933");
    }

    @Test
    void explain_tells_a_finding_and_why_there_is_none() {
        Heard why = Heard.of("explain", CONTESTED, "1");
        Heard whyNot = Heard.of("explain", CONTESTED, "--clause", "tanggu-1933/2", "--formation", "fang-and-ji");

        assertDone(why);
        assertThat(why.out()).contains("contested: Tanggu 1", "✘ its conduct is the act of China");
        assertDone(whyNot);
        assertThat(whyNot.out()).startsWith("no finding: Tanggu 2");
    }

    @Test
    void explain_says_what_it_wants() {
        assertRefused(Heard.of("explain", CONTESTED), "name a finding");
        assertRefused(Heard.of("explain", CONTESTED, "2"), "no finding `2`: the run has 1 to 1");
        assertRefused(
                Heard.of("explain", CONTESTED, "--clause", "tanggu-1933/1", "--formation", "fang-and-jo"),
                "did you mean `fang-and-ji`?");
        assertRefused(
                Heard.of("explain", CONTESTED, "--clause", "tangu-1933/1", "--formation", "fang-and-ji"),
                "did you mean `tanggu-1933/1`?");
    }

    @Test
    void check_tells_problems_as_its_result() {
        Heard sound = Heard.of("check", CONTESTED);
        Heard broken = Heard.of("check", CONTESTED, BROKEN);

        assertDone(sound);
        assertThat(sound.out()).contains("no problems in " + CONTESTED);
        assertThat(broken.exit()).isEqualTo(Exit.REFUSED);
        assertThat(broken.out()).contains("error[", "errors in " + BROKEN);
        assertRefused(Heard.of("check"), "no FILE given");
    }

    @Test
    void check_refuses_a_file_that_is_too_long_without_reading_it_all() throws IOException {
        Path large = Files.write(folder.resolve("large.yaml"), new byte[3 << 20]);

        Heard heard = Heard.of("check", large.toString());

        assertThat(heard.exit()).isEqualTo(Exit.REFUSED);
        assertThat(heard.out()).contains("error[too-large]: the file has more than 1,048,576 bytes");
    }

    @Test
    void test_passes_and_fails_by_what_is_expected() throws IOException {
        Heard met = Heard.of("test", CONTESTED);
        String other =
                Files.readString(Path.of(CONTESTED)).replace("contested: tanggu-1933/1", "breach: tanggu-1933/1");
        Path wrong = Files.writeString(folder.resolve("wrong.yaml"), other);
        Heard unmet = Heard.of("test", wrong.toString());

        assertDone(met);
        assertThat(met.out()).endsWith("1 passed, 0 failed" + System.lineSeparator());
        assertThat(unmet.exit()).isEqualTo(Exit.FOUND);
        assertThat(unmet.out()).contains("✘ not met", "0 passed, 1 failed");
        assertRefused(Heard.of("test", "scenarios/histroy"), "no file `scenarios/histroy`");
    }

    @Test
    void test_tells_the_coverage_writes_it_and_fails_below_what_was_asked() throws IOException {
        String camp = "scenarios/tanggu-1933/article-1/a-camp-one-kilometre-short-of-the-line.yaml";
        Path page = folder.resolve("coverage.html");
        Path json = folder.resolve("coverage.json");
        Heard told = Heard.of(
                "test", camp, "--coverage", "--coverage-out", page.toString(), "--coverage-out", json.toString());
        Heard below = Heard.of("test", camp, "--coverage-at-least", "99.5");

        assertDone(told);
        assertThat(told.out())
                .contains("1 passed, 0 failed", "Coverage of clauses", "cells that can exist are checked");
        assertThat(page).content().startsWith("<!doctype html>");
        assertThat(json).content().contains("\"checked-by\": [");
        assertThat(below.exit()).isEqualTo(Exit.FOUND);
        assertThat(below.out()).contains("What would close the gaps:", "below the 99.5 % that was asked for");
        assertThat(Heard.of("test", camp, "--coverage-at-least", "0.1").exit()).isEqualTo(Exit.DONE);
        Heard lost = Heard.of(
                "test", camp, "--coverage-out", folder.resolve("no/such.json").toString());
        assertThat(lost.exit()).isEqualTo(Exit.REFUSED);
        assertThat(lost.err()).contains("file-unwritable");
    }

    @Test
    void treaty_lists_tells_and_refuses() {
        Heard all = Heard.of("treaty");
        Heard one = Heard.of("treaty", "tanggu-1933", "--lang", "zh");

        assertDone(all);
        assertThat(all.out()).contains("tanggu-1933    Tanggu Truce");
        assertDone(one);
        assertThat(one.out()).contains("塘沽 2（保護）", "未經歷史學者審閱");
        assertRefused(Heard.of("treaty", "tangu-1933"), "did you mean `tanggu-1933`?");
    }

    @Test
    void what_new_writes_runs_checks_and_passes() throws IOException {
        String name = folder.resolve("mine").toString();
        String file = name + ".yaml";

        assertThat(Heard.of("new", name).out()).startsWith("wrote " + file);
        assertDone(Heard.of("check", file));
        assertDone(Heard.of("run", file));
        assertDone(Heard.of("test", file));
        assertThat(Heard.of("check", file).out()).contains("no problems");
    }

    @Test
    void new_never_writes_over_a_file() throws IOException {
        Path mine = Files.writeString(folder.resolve("mine.yaml"), "my work");

        assertRefused(Heard.of("new", folder.resolve("mine").toString()), "file-exists");
        assertThat(mine).hasContent("my work");
        assertRefused(Heard.of("new", folder.resolve("no/such/mine").toString()), "file-unwritable");
        assertRefused(Heard.of("new"), "no NAME given");
    }

    @Test
    void the_schema_is_printed_as_it_is_published() {
        Heard heard = Heard.of("schema");

        assertDone(heard);
        assertThat(heard.out()).isEqualTo(ScenarioSchema.text());
    }
}
