package casus.judge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import casus.Shipped;
import casus.finding.Finding;
import casus.finding.Kind;
import casus.movement.Movements;
import casus.scenario.Scenario;
import casus.treaty.Reading;
import casus.treaty.RulesFolder;
import casus.treaty.Suppositions;
import casus.treaty.Treaties;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is compiled is kept, and nothing that is kept is ever taken for something else. */
final class RuleCacheTest {
    /** The plain text alone. */
    private static final Treaties HEARD = new Treaties(Packs.tanggu().all(), List.of(Reading.BASE), Suppositions.NONE);

    private static final String ARTICLE = "tanggu-1933/article-1.dslr";

    private static final Scenario BATTALION =
            Shipped.scenario(Path.of("scenarios/tanggu-1933/article-1/a-battalion-at-yutian.yaml"));

    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2000-01-01T00:00:00Z"));

    @TempDir
    private Path temporary;

    private Path folder() {
        return temporary.resolve("cache");
    }

    private static RulePack load(RulesFolder rules, Path folder) {
        return RulePack.load(rules, HEARD, RuleCache.in(folder));
    }

    /** The shipped article 1 with another conclusion under the same rule name. */
    private static RulesFolder concluding(String conclusion) {
        String shipped = new String(Packs.SHIPPED.read(ARTICLE), UTF_8);
        String changed = shipped.replace("that stay is a breach", conclusion);
        assertThat(changed).as("a changed article").contains(conclusion);
        return Packs.with(ARTICLE, changed);
    }

    private static List<Kind> verdicts(RulePack pack) {
        Movements movements = Movements.of(BATTALION, HEARD);
        return pack.judge(BATTALION, HEARD, movements).findings().stream()
                .map(Finding::kind)
                .toList();
    }

    private static List<Path> jars(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static Path onlyJar(Path folder) throws IOException {
        assertThat(jars(folder))
                .singleElement()
                .satisfies(jar -> assertThat(jar.toString()).endsWith(".jar"));
        return jars(folder).get(0);
    }

    @Test
    void rules_are_compiled_once_and_then_taken_from_the_folder() throws IOException {
        assertThat(verdicts(load(Packs.SHIPPED, folder()))).containsExactly(Kind.BREACH);
        Path jar = onlyJar(folder());
        Files.setLastModifiedTime(jar, LONG_AGO);
        assertThat(verdicts(load(Packs.SHIPPED, folder()))).containsExactly(Kind.BREACH);
        assertThat(Files.getLastModifiedTime(jar)).isEqualTo(LONG_AGO);
    }

    @Test
    void a_rule_that_changes_has_another_key_and_another_verdict_in_the_same_run() throws IOException {
        RulePack before = load(Packs.SHIPPED, folder());
        assertThat(verdicts(before)).containsExactly(Kind.BREACH);
        RulePack after = load(concluding("that stay is permitted"), folder());
        assertThat(verdicts(after)).containsExactly(Kind.PERMITTED);
        assertThat(jars(folder())).hasSize(2);
        // Whoever still holds the old rules judges by the old rules, and so does who takes them from the folder.
        assertThat(verdicts(before)).containsExactly(Kind.BREACH);
        assertThat(verdicts(load(Packs.SHIPPED, folder()))).containsExactly(Kind.BREACH);
        assertThat(verdicts(load(concluding("that stay is permitted"), folder())))
                .containsExactly(Kind.PERMITTED);
        assertThat(jars(folder())).hasSize(2);
    }

    @Test
    void classes_of_two_versions_of_a_rule_never_have_one_name() {
        String one = "a".repeat(64);
        String other = "b".repeat(64);
        RuleSet set = RuleSets.read(new RuleFiles(Packs.SHIPPED, HEARD), HEARD.readings())
                .of(HEARD.readings().get(0));
        assertThat(packages(set, one)).isNotEmpty().doesNotContainAnyElementsOf(packages(set, other));
    }

    private static List<String> packages(RuleSet set, String key) {
        return set.drools(key).values().stream()
                .map(text -> text.substring(0, text.indexOf(';')))
                .toList();
    }

    @Test
    void the_key_changes_with_the_text_and_with_nothing_else() {
        RuleFiles shipped = new RuleFiles(Packs.SHIPPED, HEARD);
        RuleFiles again = new RuleFiles(Packs.with("tanggu-1933/article-2.md", "other words"), HEARD);
        RuleFiles changed = new RuleFiles(concluding("that stay is permitted"), HEARD);
        assertThat(again.fingerprint()).isEqualTo(shipped.fingerprint());
        assertThat(changed.fingerprint()).isNotEqualTo(shipped.fingerprint());
    }

    @ParameterizedTest(name = "{0} in a thousand bytes are left")
    @ValueSource(ints = {0, 10, 990})
    void a_jar_that_was_cut_off_is_made_anew(int left) throws IOException {
        load(Packs.SHIPPED, folder());
        Path jar = onlyJar(folder());
        byte[] whole = Files.readAllBytes(jar);
        Files.write(jar, Arrays.copyOf(whole, (int) ((long) whole.length * left / 1000)));
        assertThat(verdicts(load(Packs.SHIPPED, folder()))).containsExactly(Kind.BREACH);
        assertThat(Files.size(onlyJar(folder()))).isGreaterThan(whole.length / 2);
    }

    @Test
    void a_jar_of_other_bytes_is_made_anew() throws IOException {
        load(Packs.SHIPPED, folder());
        Path jar = onlyJar(folder());
        Files.writeString(jar, "not a jar".repeat(1000));
        assertThat(verdicts(load(Packs.SHIPPED, folder()))).containsExactly(Kind.BREACH);
        assertThat(Files.readAllBytes(onlyJar(folder()))).startsWith('P', 'K');
    }

    @ParameterizedTest(name = "spoilt at {0} in a thousand bytes")
    @ValueSource(ints = {0, 1, 200, 500, 950})
    void a_jar_of_which_a_part_was_spoilt_gives_the_right_verdict(int place) throws IOException {
        load(Packs.SHIPPED, folder());
        Path jar = onlyJar(folder());
        byte[] bytes = Files.readAllBytes(jar);
        int at = (int) ((long) bytes.length * place / 1000);
        Arrays.fill(bytes, at, Math.min(bytes.length, at + 64), (byte) 0x5a);
        Files.write(jar, bytes);
        assertThat(verdicts(load(Packs.SHIPPED, folder()))).containsExactly(Kind.BREACH);
    }

    @Test
    void threads_that_compile_at_once_leave_one_whole_jar() throws Exception {
        int many = 3;
        CountDownLatch start = new CountDownLatch(many);
        ExecutorService threads = Executors.newFixedThreadPool(many);
        try {
            List<Future<List<Kind>>> verdicts = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                verdicts.add(threads.submit(() -> {
                    start.countDown();
                    start.await();
                    return verdicts(load(Packs.SHIPPED, folder()));
                }));
            }
            for (Future<List<Kind>> one : verdicts) {
                assertThat(one.get()).containsExactly(Kind.BREACH);
            }
        } finally {
            threads.shutdownNow();
        }
        Path jar = onlyJar(folder());
        Files.setLastModifiedTime(jar, LONG_AGO);
        assertThat(verdicts(load(Packs.SHIPPED, folder()))).containsExactly(Kind.BREACH);
        assertThat(Files.getLastModifiedTime(jar))
                .as("the jar that is left loads")
                .isEqualTo(LONG_AGO);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"rwxrwx---", "rwx----w-", "rwxrwxrwx"})
    void a_folder_that_others_can_write_to_is_neither_read_nor_written(String permissions) throws IOException {
        assumeTrue(temporary.getFileSystem().supportedFileAttributeViews().contains("posix"), "no such permissions");
        load(concluding("that stay is permitted"), folder());
        // What somebody else may have put under the right name is never loaded.
        Path jar = onlyJar(folder());
        Path planted = folder().resolve(key() + ".jar");
        Files.move(jar, planted);
        Files.setPosixFilePermissions(folder(), PosixFilePermissions.fromString(permissions));
        byte[] before = Files.readAllBytes(planted);
        assertThat(verdicts(load(Packs.SHIPPED, folder()))).containsExactly(Kind.BREACH);
        assertThat(jars(folder())).containsExactly(planted);
        assertThat(Files.readAllBytes(planted)).isEqualTo(before);
    }

    private static String key() {
        return new RuleFiles(Packs.SHIPPED, HEARD).fingerprint();
    }

    @Test
    void a_folder_that_is_reached_by_a_link_others_could_turn_is_not_used() throws IOException {
        assumeTrue(temporary.getFileSystem().supportedFileAttributeViews().contains("posix"), "no such permissions");
        Path real = Files.createDirectory(temporary.resolve("real"));
        Path link = Files.createSymbolicLink(temporary.resolve("link"), real);
        assertThat(verdicts(load(Packs.SHIPPED, link))).containsExactly(Kind.BREACH);
        assertThat(jars(real)).isEmpty();
    }

    @Test
    void where_no_folder_can_be_made_rules_still_load() throws IOException {
        Path file = Files.writeString(temporary.resolve("file"), "in the way");
        assertThat(verdicts(load(Packs.SHIPPED, file))).containsExactly(Kind.BREACH);
        assertThat(verdicts(load(Packs.SHIPPED, file.resolve("below/cache")))).containsExactly(Kind.BREACH);
        assertThat(Files.readString(file)).isEqualTo("in the way");
    }

    @Test
    void a_folder_that_is_made_is_closed_to_others() throws IOException {
        assumeTrue(temporary.getFileSystem().supportedFileAttributeViews().contains("posix"), "no such permissions");
        load(Packs.SHIPPED, temporary.resolve("far/down/cache"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(temporary.resolve("far/down/cache"))))
                .isEqualTo("rwx------");
    }
}
