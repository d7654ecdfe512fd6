package casus;

import static org.assertj.core.api.Assertions.assertThat;

import casus.finding.Because;
import casus.finding.Finding;
import casus.finding.Kind;
import casus.finding.Margin;
import casus.problem.Place;
import casus.scenario.Scenario;
import casus.treaty.LonLat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every finding of every shipped scenario holds against the story that it was found in; what is not so is refused. */
final class FindingCheckerTest {
    private static final Path BATTALION = Path.of("scenarios/tanggu-1933/article-1/a-battalion-at-yutian.yaml");

    private static final Path HELD_UP = Path.of("scenarios/tanggu-1933/article-2/a-patrol-held-up-at-miyun.yaml");

    private static final Path NOBODY_CALMS = Path.of("scenarios/tanggu-1933/article-4/a-town-that-nobody-calms.yaml");

    static List<Path> files() {
        return Shipped.files();
    }

    private static FindingChecker checker(Path file, Scenario scenario) throws IOException {
        return new FindingChecker(scenario, Shipped.treaties(scenario), Files.readAllLines(file));
    }

    private static List<Finding> findings(Path file) {
        return Shipped.outcome(Shipped.scenario(file)).judgement().findings();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void every_finding_holds_against_the_story(Path file) throws IOException {
        FindingChecker checker = checker(file, Shipped.scenario(file));
        findings(file)
                .forEach(finding ->
                        assertThat(checker.faults(finding)).as(finding.id()).isEmpty());
    }

    static Stream<Arguments> stories() {
        return Drawn.stories(7_001, 60);
    }

    @ParameterizedTest
    @MethodSource("stories")
    void every_finding_of_a_drawn_story_holds_against_it(Drawn story) {
        Outcome outcome = story.outcome();
        FindingChecker checker = new FindingChecker(
                outcome.scenario(), Shipped.TREATIES, story.text().lines().toList());
        outcome.judgement()
                .findings()
                .forEach(finding -> assertThat(checker.faults(finding))
                        .as(finding + "\n" + story.text())
                        .isEmpty());
    }

    @Test
    void the_shipped_scenarios_have_findings_of_each_kind_to_check() {
        assertThat(files().stream().flatMap(file -> findings(file).stream()).map(Finding::kind))
                .contains(Kind.BREACH, Kind.CONTESTED, Kind.OPEN, Kind.PERMITTED, Kind.FULFILLED);
    }

    /** A finding of the file, of the clause, told otherwise. */
    private static List<String> lie(Path file, String clause, Lie lie) throws IOException {
        Finding truth = findings(file).stream()
                .filter(finding -> finding.clause().toString().equals("tanggu-1933/" + clause))
                .findFirst()
                .orElseThrow();
        FindingChecker checker = checker(file, Shipped.scenario(file));
        assertThat(checker.faults(truth)).isEmpty();
        return checker.faults(lie.of(truth));
    }

    private interface Lie {
        Finding of(Finding truth);
    }

    private static Finding told(
            Finding one,
            Instant from,
            Instant to,
            Optional<LonLat> where,
            Optional<Margin> margin,
            List<Because> because) {
        return new Finding(
                one.id(),
                one.kind(),
                one.clause(),
                one.rule(),
                one.subject(),
                one.object(),
                from,
                to,
                one.fromDoubt(),
                one.toDoubt(),
                one.sureFrom(),
                where,
                margin,
                one.opinions(),
                because);
    }

    private static Finding from(Finding one, Duration shift) {
        return told(one, one.from().plus(shift), one.to(), one.where(), one.margin(), one.because());
    }

    private static Finding to(Finding one, Duration shift) {
        return told(one, one.from(), one.to().plus(shift), one.where(), one.margin(), one.because());
    }

    private static Finding margin(Finding one, double factor, double kilometres) {
        Margin margin = one.margin().orElseThrow();
        Margin other = new Margin(margin.value() * factor + kilometres, margin.unit(), margin.doubt());
        return told(one, one.from(), one.to(), one.where(), Optional.of(other), one.because());
    }

    private static Finding where(Finding one, double east, double north) {
        LonLat where = one.where().orElseThrow();
        Optional<LonLat> moved = Optional.of(new LonLat(where.lon() + east, where.lat() + north));
        return told(one, one.from(), one.to(), moved, one.margin(), one.because());
    }

    /** The fact cited some lines away, as they stand in the file. */
    private static Finding line(Finding one, String fact, int shift, List<String> file) {
        List<Because> because = one.because().stream()
                .map(told -> told.fact().equals(fact)
                        ? new Because(told.fact(), told.id(), told.zone(), moved(told.at(), shift, file))
                        : told)
                .toList();
        return told(one, one.from(), one.to(), one.where(), one.margin(), because);
    }

    private static Place moved(Place place, int shift, List<String> file) {
        int line = place.line() + shift;
        return new Place(place.file(), line, place.column(), place.width(), file.get(line - 1));
    }

    @Test
    void an_hour_at_either_end_is_refused() throws IOException {
        Duration hour = Duration.ofHours(1);
        assertThat(lie(BATTALION, "1", one -> from(one, hour))).containsExactly("not on the line at from");
        // It had halted on the line for twelve hours before.
        assertThat(lie(BATTALION, "1", one -> from(one, hour.negated()))).containsExactly("not there within from");
        assertThat(lie(BATTALION, "1", one -> from(one, hour.multipliedBy(-13))))
                .containsExactly("not there within from", "not on the line at from");
        assertThat(lie(HELD_UP, "2", one -> to(one, hour))).contains("not there within to");
        assertThat(lie(HELD_UP, "2", one -> to(one, hour.negated()))).containsExactly("not on the line at to");
        assertThat(lie(HELD_UP, "2-protection", one -> to(one, hour))).containsExactly("not on the line at to");
    }

    @Test
    void another_time_or_place_for_a_duty_is_refused() throws IOException {
        assertThat(lie(NOBODY_CALMS, "4", one -> from(one, Duration.ofHours(1))))
                .containsExactly("nothing told at from");
        assertThat(lie(NOBODY_CALMS, "4", one -> to(one, Duration.ofNanos(-1000))))
                .containsExactly("nothing told at to");
        assertThat(lie(NOBODY_CALMS, "4", one -> margin(one, 1, 1)))
                .containsExactly("the margin is no time between what was told and a limit");
        assertThat(lie(NOBODY_CALMS, "4", one -> where(one, 0.01, 0))).containsExactly("nothing happened at where");
    }

    @Test
    void a_margin_of_other_length_or_sign_is_refused() throws IOException {
        assertThat(lie(BATTALION, "1", one -> margin(one, 1, 0.1))).containsExactly("the margin is another at where");
        assertThat(lie(BATTALION, "1", one -> margin(one, 1, -0.1))).containsExactly("the margin is another at where");
        assertThat(lie(BATTALION, "1", one -> margin(one, -1, 0))).containsExactly("where is on the other side");
        assertThat(lie(HELD_UP, "2", one -> margin(one, -1, 0))).containsExactly("where is on the other side");
    }

    @Test
    void a_place_where_it_never_was_is_refused() throws IOException {
        assertThat(lie(BATTALION, "1", one -> where(one, 0.01, 0))).contains("never at where");
        assertThat(lie(BATTALION, "1", one -> where(one, 0, 0.0001))).contains("never at where");
    }

    @Test
    void a_line_that_tells_of_something_else_is_refused() throws IOException {
        List<String> file = Files.readAllLines(HELD_UP);
        for (String fact : List.of("formation", "stay", "event")) {
            for (int shift : new int[] {-2, 1}) {
                assertThat(lie(HELD_UP, "2-protection", one -> line(one, fact, shift, file)))
                        .singleElement()
                        .asString()
                        .contains("does not tell of " + fact);
            }
        }
    }
}
