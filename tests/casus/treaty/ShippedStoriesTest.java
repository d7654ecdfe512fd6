package casus.treaty;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Neighbours;
import casus.Shipped;
import casus.judge.RulePack;
import casus.scenario.Basis;
import casus.scenario.Expectation;
import casus.scenario.Formation;
import casus.scenario.Scenario;
import casus.scenario.ScenarioReader;
import casus.scenario.Waypoint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The stories that come with the truce: each can be read, says where it is from, and expects something. */
class ShippedStoriesTest {
    /** Words of the time that take a side; only a named source may use them. */
    private static final Pattern PARTISAN =
            Pattern.compile("\\b(bandits?|puppets?|traitors?|pro-Japanese|provocations?|warlords?)\\b");

    private static final String INVENTED = "Invented";

    static Stream<Path> history() {
        return stories(Path.of("scenarios/history"))
                .filter(file -> !read(file).about().startsWith(INVENTED));
    }

    /** What is invented for a clause, and what stands among the history though it rests on a novel. */
    static Stream<Path> invented() {
        return Stream.concat(
                RulesFolder.shipped().treaties().stream()
                        .map(treaty -> Path.of("scenarios", treaty))
                        .filter(Files::isDirectory)
                        .flatMap(ShippedStoriesTest::stories),
                stories(Path.of("scenarios/history"))
                        .filter(file -> read(file).about().startsWith(INVENTED)));
    }

    static Stream<Path> all() {
        return Stream.concat(history(), invented());
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_story_is_read_without_a_warning_and_expects_something(Path file) {
        Scenario story = read(file);

        assertThat(story.warnings()).isEmpty();
        assertThat(story.expectations()).isNotEmpty();
        assertThat(story.about()).hasSizeGreaterThan(100).doesNotContainPattern(PARTISAN);
    }

    @ParameterizedTest
    @MethodSource("history")
    void history_gives_the_basis_and_the_source_of_every_waypoint_and_event(Path file) {
        Scenario story = read(file);

        assertThat(waypoints(story).size() + story.events().size()).isPositive();
        assertThat(waypoints(story)).allSatisfy(waypoint -> {
            assertThat(waypoint.basis()).isPresent().get().isNotEqualTo(Basis.INVENTED);
            assertThat(waypoint.source()).isNotBlank();
        });
        assertThat(story.events()).allSatisfy(event -> {
            assertThat(event.basis()).isPresent().get().isNotEqualTo(Basis.INVENTED);
            assertThat(event.source()).isNotBlank();
        });
    }

    @ParameterizedTest
    @MethodSource("invented")
    void what_is_invented_says_so(Path file) {
        Scenario story = read(file);

        assertThat(story.about()).startsWith(INVENTED);
        assertThat(waypoints(story))
                .allSatisfy(waypoint -> assertThat(waypoint.basis()).contains(Basis.INVENTED));
        assertThat(story.events()).allSatisfy(event -> assertThat(event.basis()).contains(Basis.INVENTED));
    }

    @Test
    void every_clause_with_rules_is_found_in_one_story_and_silent_in_another() {
        List<Expectation> expected = all().flatMap(file -> read(file).expectations().stream())
                .filter(one -> !one.isOfKnowledge())
                .toList();

        assertThat(clauses(expected.stream().filter(one -> !one.kind().equals("no-finding"))))
                .isEqualTo(withRules());
        assertThat(clauses(expected.stream().filter(one -> one.kind().equals("no-finding"))))
                .isEqualTo(withRules());
    }

    /** Under the plain text or under an answer. */
    private static Set<String> withRules() {
        Set<String> clauses = new TreeSet<>();
        RulePack.ruleNames(RulesFolder.shipped(), Shipped.all()).forEach((clause, names) -> {
            if (!names.isEmpty()) {
                clauses.add(clause.toString());
            }
        });
        return clauses;
    }

    private static Set<String> clauses(Stream<Expectation> expectations) {
        return new TreeSet<>(expectations.map(Expectation::clause).toList());
    }

    private static List<Waypoint> waypoints(Scenario story) {
        return story.formations().stream()
                .map(Formation::route)
                .flatMap(List::stream)
                .toList();
    }

    private static Scenario read(Path file) {
        try {
            return ScenarioReader.read(
                    file.toString(),
                    Files.readAllBytes(file),
                    Neighbours.of(file),
                    id -> Optional.of(Shipped.treaty(id)),
                    RulesFolder.shipped().treaties());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Stream<Path> stories(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
