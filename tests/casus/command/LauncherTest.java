package casus.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shell launcher, with a Java and a Maven that only say what they were asked. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher there is casus.cmd")
class LauncherTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private Checkout checkout;

    @BeforeEach
    void a_clean_checkout() throws IOException {
        checkout = Checkout.in(folder);
        checkout.java("17.0.15");
        checkout.maven("3.8.7", 0);
    }

    @Test
    void the_first_use_builds_and_says_so() throws Exception {
        Heard heard = checkout.casus("--version");

        assertThat(heard.exit()).isZero();
        assertThat(heard.err()).contains("building Casus, first use only", "compiling", "built in");
        assertThat(heard.out()).isEqualTo("[-cp][" + checkout.jar() + "][casus.command.Main][--version]\n");
    }

    @Test
    void the_second_use_does_not_build() throws Exception {
        checkout.casus("--version");

        Heard heard = checkout.casus("--version");

        assertThat(heard.err()).isEmpty();
        assertThat(checkout.builds()).isEqualTo(1);
    }

    @Test
    void a_source_that_is_newer_than_the_jar_builds_anew() throws Exception {
        checkout.casus("--version");
        Files.setLastModifiedTime(
                checkout.home().resolve("src/A.java"),
                FileTime.from(Instant.now().plusSeconds(5)));

        assertThat(checkout.casus("--version").err()).contains("the sources have changed");
        assertThat(checkout.builds()).isEqualTo(2);
    }

    @Test
    void a_newer_rule_needs_no_build() throws Exception {
        checkout.casus("--version");
        Files.writeString(
                Files.createDirectory(checkout.home().resolve("rules")).resolve("article.dslr"), "rule");

        assertThat(checkout.casus("--version").err()).isEmpty();
    }

    @Test
    void arguments_reach_casus_as_they_are() throws Exception {
        checkout.casus("--version");

        assertThat(checkout.casus("run", "a b.yaml", "", "*", "塘沽 $HOME \"q\"").out())
                .endsWith("[run][a b.yaml][][*][塘沽 $HOME \"q\"]\n");
    }

    @ParameterizedTest
    @CsvSource({
        "stays --zones z, false",
        "sightings, false",
        "approach, false",
        "--lang ja stays, false",
        "--lang=ja --rules r approach, false",
        "run stays, true",
        "--lang stays run, true",
        "--version, true",
    })
    void only_verbs_that_read_files_of_any_length_get_the_optimising_compiler(String line, boolean brief)
            throws Exception {
        checkout.casus(line.split(" "));

        assertThat(checkout.given().contains("-XX:TieredStopAtLevel=1")).isEqualTo(brief);
    }

    @Test
    void the_exit_code_of_casus_is_that_of_the_launcher() throws Exception {
        checkout.casus("--version");

        assertThat(checkout.casus("exit-with-2").exit()).isEqualTo(2);
    }

    @Test
    void it_is_found_through_links_and_folders_with_spaces() throws Exception {
        checkout.casus("--version");
        Path link = Files.createSymbolicLink(folder.resolve("a link"), Path.of("the house", "casus"));
        Path second = Files.createSymbolicLink(folder.resolve("second"), link);

        assertThat(checkout.run(List.of(second.toString(), "x")).out())
                .isEqualTo("[-cp][" + checkout.jar() + "][casus.command.Main][x]\n");
    }

    @Test
    void without_java_one_line_says_what_to_install() throws Exception {
        checkout.remove("jdk");

        assertRefused("Java 17 or newer is needed, and none was found. Install a JDK");
    }

    @Test
    void an_old_java_is_named() throws Exception {
        checkout.java("11.0.2");

        assertRefused("Java 17 or newer is needed, and only Java 11.0.2 at ");
    }

    @Test
    void java_8_counts_as_old() throws Exception {
        checkout.java("1.8.0_392");

        assertRefused("Java 17 or newer is needed, and only Java 1.8.0_392 at ");
    }

    @Test
    void a_java_without_a_compiler_cannot_build() throws Exception {
        checkout.remove("jdk/bin/javac");

        assertRefused("can run Casus but not build it: it has no compiler");
    }

    @Test
    void without_maven_one_line_says_what_to_install() throws Exception {
        checkout.remove("bin/mvn");

        assertRefused("Maven 3.8 or newer is needed to build Casus, and no mvn was found. Install it");
    }

    @Test
    void an_old_maven_is_named() throws Exception {
        checkout.maven("3.6.3", 0);

        assertRefused("Maven 3.8 or newer is needed to build Casus, and only 3.6.3 was found");
    }

    @Test
    void maven_4_is_new_enough() throws Exception {
        checkout.maven("4.0.1", 0);

        assertThat(checkout.casus("--version").exit()).isZero();
    }

    @Test
    void a_build_that_fails_shows_why_and_where_the_log_is() throws Exception {
        checkout.maven("3.8.7", 1);

        Heard heard = checkout.casus("--version");

        assertThat(heard.exit()).isEqualTo(Exit.OUR_FAULT);
        assertThat(heard.out()).isEmpty();
        assertThat(heard.err()).contains("[ERROR] it broke", "casus-build.log");
        assertThat(checkout.target()).containsExactly("casus-build.log");
    }

    @Test
    void two_at_once_build_once() throws Exception {
        Checkout.Started other = checkout.start(List.of(checkout.launcher(), "one"));
        Heard heard = checkout.casus("two");

        assertThat(other.heard().exit()).isZero();
        assertThat(heard.out()).endsWith("[two]\n");
        assertThat(checkout.builds()).isEqualTo(1);
    }

    @Test
    void the_lock_of_a_build_that_died_is_taken_over() throws Exception {
        Path lock = Files.createDirectories(checkout.home().resolve("target/casus-building"));
        Files.writeString(lock.resolve("pid"), "99999999");

        assertThat(checkout.casus("--version").exit()).isZero();
        assertThat(checkout.target()).containsExactly("casus-build.log", "casus.jar", "cds");
    }

    private void assertRefused(String line) throws Exception {
        Heard heard = checkout.casus("--version");

        assertThat(heard.exit()).isEqualTo(Exit.REFUSED);
        assertThat(heard.out()).isEmpty();
        assertThat(heard.err().lines()).hasSize(1);
        assertThat(heard.err()).startsWith("casus: ").contains(line);
    }
}
