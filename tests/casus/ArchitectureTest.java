package casus;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which stage may see which, and what no stage may do. */
class ArchitectureTest {
    /** Each sees only those before it; the last three are doors, and do not see each other. */
    private static final List<String> STAGES = List.of(
            "casus.problem..",
            "casus.document..",
            "casus.treaty..",
            "casus.track..",
            "casus.scenario..",
            "casus.movement..",
            "casus.finding..",
            "casus.judge..",
            "casus",
            "casus.sweep..",
            "casus.report..");

    private static final List<String> DOORS = List.of("casus.command..", "casus.web..", "casus.cluster..");

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .importUrl(Version.class.getProtectionDomain().getCodeSource().getLocation());

    static List<String> everyPackage() {
        return Stream.concat(STAGES.stream(), DOORS.stream()).toList();
    }

    @ParameterizedTest
    @MethodSource("everyPackage")
    void a_stage_sees_only_the_stages_before_it(String stage) {
        String[] hidden = everyPackage().stream()
                .skip(Math.min(STAGES.size(), everyPackage().indexOf(stage)))
                .filter(other -> !other.equals(stage))
                .toArray(String[]::new);

        noClasses()
                .that()
                .resideInAPackage(stage)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(hidden)
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void every_package_is_a_stage_or_a_door() {
        classes()
                .should()
                .resideInAnyPackage(everyPackage().toArray(String[]::new))
                .check(HOUSE);
    }

    @Test
    void only_the_judge_knows_drools() {
        onlyIn("casus.judge..", "org.drools..", "org.kie..");
    }

    @Test
    void only_the_web_knows_the_web_server() {
        onlyIn("casus.web..", "io.javalin..", "jakarta.servlet..");
    }

    @Test
    void only_the_cluster_knows_flink() {
        onlyIn("casus.cluster..", "org.apache.flink..");
    }

    private static void onlyIn(String home, String... libraries) {
        noClasses()
                .that()
                .resideOutsideOfPackage(home)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries)
                .check(HOUSE);
    }

    @Test
    void no_stage_reads_the_clock() {
        noClasses()
                .that()
                .resideInAnyPackage(STAGES.toArray(String[]::new))
                .should()
                .callMethodWhere(target(owner(resideInAPackage("java.time"))).and(target(name("now"))))
                .orShould()
                .callMethodWhere(target(owner(resideInAPackage("java.time"))).and(target(nameMatching("system.*"))))
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callConstructor(java.util.Date.class)
                .check(HOUSE);
    }

    @Test
    void nothing_is_drawn_by_chance_without_a_seed() {
        noClasses()
                .should()
                .callConstructor(Random.class)
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callMethod(UUID.class, "randomUUID")
                .orShould()
                .callMethod(ThreadLocalRandom.class, "current")
                .check(HOUSE);
    }

    @Test
    void nobody_writes_past_the_streams_that_he_is_given() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(HOUSE);
    }

    @Test
    void a_stage_never_ends_the_process() {
        noClasses()
                .that()
                .resideInAnyPackage(STAGES.toArray(String[]::new))
                .should()
                .callMethod(System.class, "exit", int.class)
                .check(HOUSE);
    }

    @Test
    void no_class_is_named_after_nothing() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveNameMatching(".*(Utils|Helper|Manager|Service|Impl|Dto)")
                .check(HOUSE);
    }
}
