package casus;

import static org.assertj.core.api.Assertions.assertThat;

import casus.finding.Finding;
import casus.finding.Opinion;
import casus.finding.Verdict;
import casus.scenario.Scenario;
import casus.treaty.Question;
import casus.treaty.Suppositions;
import casus.treaty.Treaties;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The page of each pack names, for each question, stories that split on it: by the matrix of readings two answers to that
 * question, each alone, must come to two verdicts on one piece of conduct. The pages choose among such stories; that every one
 * is named is not asked, and to judge all of them under every answer would take minutes.
 */
final class SplitStoriesTest {
    private static final String LEAD = "Among the stories that split on it: ";
    private static final Pattern HEADING = Pattern.compile("### (\\S+)");
    private static final Pattern STORY = Pattern.compile("]\\(\\.\\./\\.\\./(scenarios/[^)]+)\\)");

    /** @param stories as the page names them; empty where it names none */
    record Named(Path page, String question, List<Path> stories) {
        @Override
        public String toString() {
            return question;
        }
    }

    static List<Named> questions() {
        return Shipped.RULES.treaties().stream()
                .flatMap(pack -> named(Path.of("rules", pack, "README.md")).stream())
                .toList();
    }

    private static List<Named> named(Path page) {
        List<Named> questions = new ArrayList<>();
        String question = "";
        for (String line : lines(page)) {
            Matcher heading = HEADING.matcher(line);
            question = heading.matches() ? heading.group(1) : question;
            if (line.startsWith(LEAD)) {
                questions.add(new Named(page, question, stories(line)));
            }
        }
        return questions;
    }

    private static List<Path> stories(String line) {
        return STORY.matcher(line).results().map(link -> Path.of(link.group(1))).toList();
    }

    private static List<String> lines(Path page) {
        try {
            return Files.readAllLines(page);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    @Test
    void every_question_names_a_story_that_splits_on_it() {
        Set<String> asked = Shipped.all().questions().map(Question::id).collect(Collectors.toCollection(TreeSet::new));
        assertThat(questions()).allSatisfy(one -> assertThat(one.stories()).isNotEmpty());
        assertThat(questions().stream().map(Named::question)).containsExactlyInAnyOrderElementsOf(asked);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void a_story_that_is_said_to_split_on_a_question_does(Named named) {
        List<Path> whole = named.stories().stream()
                .filter(story -> !splits(story, named.question()))
                .toList();
        assertThat(whole)
                .as("named on %s at %s", named.page(), named.question())
                .isEmpty();
    }

    @Test
    void a_story_that_comes_out_alike_under_every_answer_does_not_split() {
        Path story = Path.of("scenarios/tanggu-1933/article-1/a-halt-on-the-line.yaml");
        assertThat(splits(story, "towns-on-the-line")).isTrue();
        assertThat(splits(story, "volunteers")).isFalse();
    }

    private static boolean splits(Path file, String id) {
        Scenario scenario = Shipped.scenario(file);
        Treaties treaties = Shipped.treaties(scenario);
        List<String> answers = treaties.questions()
                .filter(question -> question.id().equals(id))
                .flatMap(question -> question.answers().stream())
                .map(answer -> id + "=" + answer.id())
                .toList();
        assertThat(answers).as("%s is no question of %s", id, file).isNotEmpty();
        Treaties supposed = Shipped.supposing(treaties, Suppositions.NONE.hearing(answers));
        List<Finding> findings = Shipped.outcome(scenario, supposed).judgement().findings();
        return findings.stream()
                .anyMatch(finding -> verdicts(finding).distinct().count() > 1);
    }

    private static Stream<Verdict> verdicts(Finding finding) {
        return finding.opinions().stream().map(Opinion::verdict);
    }
}
