package casus.command;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Version;
import casus.problem.Place;
import casus.problem.Problem;
import casus.problem.ScenarioRejected;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

class MainTest {
    @Test
    void casus_alone_says_in_ten_lines_what_to_type() {
        Heard heard = Heard.of();

        assertThat(heard.exit()).isZero();
        assertThat(heard.out().lines()).hasSize(10);
        assertThat(heard.out()).contains("casus run FILE");
        assertThat(heard.err()).isEmpty();
    }

    @Test
    void the_version_is_told_with_that_of_java() {
        Heard heard = Heard.of("--version");

        assertThat(heard.exit()).isZero();
        assertThat(heard.out())
                .isEqualTo("casus " + Version.NUMBER + " (Java " + Runtime.version() + ")" + System.lineSeparator());
    }

    @Test
    void help_lists_every_verb() {
        Heard heard = Heard.of("--help");

        assertThat(heard.exit()).isZero();
        for (Verb verb : Verb.ALL) {
            assertThat(heard.out()).contains("  " + verb.name() + " ");
        }
        assertThat(heard.err()).isEmpty();
    }

    @Test
    void every_verb_has_a_help_of_its_own() {
        for (Verb verb : Verb.ALL) {
            Heard heard = Heard.of(verb.name(), "--help");

            assertThat(heard.exit()).isZero();
            assertThat(heard.out()).startsWith("Usage: casus " + verb.name());
        }
    }

    @Test
    void a_misspelt_verb_is_answered_with_the_nearest() {
        assertThat(Heard.of("completoin"))
                .isEqualTo(refused("casus: no verb `completoin`; did you mean `completion`?", "casus --help"));
    }

    @Test
    void a_verb_that_resembles_nothing_is_refused() {
        assertThat(Heard.of("xyzzy")).isEqualTo(refused("casus: no verb `xyzzy`", "casus --help"));
    }

    @Test
    void a_file_without_a_verb_is_told_of_run() {
        assertThat(Heard.of("my-first.yaml"))
                .isEqualTo(refused("casus: no verb given: `casus run my-first.yaml` judges the file", "casus --help"));
    }

    @Test
    void a_misspelt_option_is_answered_with_the_nearest() {
        assertThat(Heard.of("completion", "--lnag", "zh"))
                .isEqualTo(refused(
                        "casus completion: no option `--lnag`; did you mean `--lang`?", "casus completion --help"));
    }

    @Test
    void a_language_that_casus_does_not_speak_is_refused() {
        Heard heard = Heard.of("--lang", "fr");

        assertThat(heard.exit()).isEqualTo(Exit.REFUSED);
        assertThat(heard.err()).contains("`fr` is not one of en, zh, ja");
    }

    @Test
    void an_argument_too_many_is_refused() {
        assertThat(Heard.of("completion", "bash"))
                .isEqualTo(refused("casus completion: `bash` is one too many", "casus completion --help"));
    }

    @Test
    void a_missing_argument_is_named() {
        assertThat(Heard.of(List.of(new Verb("greet", Greet::new)), false, "greet"))
                .isEqualTo(refused("casus greet: no NAME given", "casus greet --help"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void the_language_may_stand_before_the_verb_or_after_it(boolean before) {
        List<Verb> verbs = List.of(new Verb("greet", Greet::new));

        Heard heard = before
                ? Heard.of(verbs, false, "--lang", "ja", "greet", "永")
                : Heard.of(verbs, false, "greet", "永", "--lang=ja");

        assertThat(heard).isEqualTo(new Heard(0, "JA 永\n", ""));
    }

    @Test
    void what_a_verb_ends_with_is_the_exit_code() {
        List<Verb> verbs = List.of(new Verb("greet", Greet::new));

        assertThat(Heard.of(verbs, false, "greet", "永", "--cold").exit()).isEqualTo(Exit.FOUND);
    }

    @Test
    void a_refused_scenario_shows_every_problem_and_ends_with_2() {
        Problem first = Problem.error("place-unknown", "no place called `Zunhwa`", "did you mean `Zunhua`?", at(3));
        Problem second = Problem.warning("leg-fast", "40 km/h is fast", "", at(9));

        Heard heard = failing(new ScenarioRejected(List.of(first, second)), false);

        assertThat(heard.exit()).isEqualTo(Exit.REFUSED);
        assertThat(heard.out()).isEmpty();
        assertThat(heard.err())
                .contains("my.yaml:3", "place-unknown", "Zunhwa", "did you mean `Zunhua`?", "my.yaml:9", "leg-fast");
    }

    @Test
    void a_fault_of_ours_is_one_line_with_its_value_and_how_to_report_it() {
        Heard heard = failing(new IllegalStateException("stay ends before it starts: 12"), false);

        assertThat(heard.exit()).isEqualTo(Exit.OUR_FAULT);
        assertThat(heard.err().lines()).hasSize(2);
        assertThat(heard.err())
                .contains("our fault, not yours", "stay ends before it starts: 12", "report", "CASUS_DEBUG=1");
    }

    @Test
    void the_stack_trace_is_for_those_who_ask() {
        assertThat(failing(new IllegalStateException("odd"), true).err()).contains("\tat casus.command.");
    }

    @Test
    void an_endless_recursion_is_a_fault_of_ours_too() {
        Heard heard = failing(new StackOverflowError(), false);

        assertThat(heard.exit()).isEqualTo(Exit.OUR_FAULT);
        assertThat(heard.err()).contains("StackOverflowError");
    }

    @Test
    void completion_knows_verbs_and_options() {
        Heard heard = Heard.of("completion");

        assertThat(heard.exit()).isZero();
        assertThat(heard.out()).contains("complete -F", "--lang").endsWith("\n");
    }

    private static Heard failing(Throwable thrown, boolean debug) {
        return Heard.of(List.of(new Verb("fail", casus -> new Fail(thrown))), debug, "fail");
    }

    private static Heard refused(String line, String help) {
        String end = System.lineSeparator();
        return new Heard(Exit.REFUSED, "", line + end + "  help: " + help + end);
    }

    private static Place at(int line) {
        return new Place("my.yaml", line, 5, 6, "x");
    }

    /** A verb of the test's own. */
    @Command(name = "greet")
    static final class Greet implements Callable<Integer> {
        private final Casus casus;

        @Parameters(paramLabel = "NAME")
        private String name = "";

        @Option(names = "--cold")
        private boolean cold;

        Greet(Casus casus) {
            this.casus = casus;
        }

        @Override
        public Integer call() {
            casus.terminal().out().print(casus.lang() + " " + name + "\n");
            return cold ? Exit.FOUND : Exit.DONE;
        }
    }

    /** A verb that throws what it is given. */
    @Command(name = "fail")
    record Fail(Throwable thrown) implements Callable<Integer> {
        @Override
        public Integer call() throws Exception {
            if (thrown instanceof Error error) {
                throw error;
            }
            throw (Exception) thrown;
        }
    }
}
