package casus;

import static org.assertj.core.api.Assertions.assertThat;

import casus.treaty.Article;
import casus.treaty.Clause;
import casus.treaty.Question;
import casus.treaty.Treaty;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A reader goes from the history to article, rule, readings and story by links alone, and back. */
class LinksTest {
    private static final List<Page> PAGES = Stream.of(
                    "docs", "rules", "scenarios", "README.md", "CHANGELOG.md", "CONTRIBUTING.md")
            .flatMap(name -> Page.under(Path.of(name)).stream())
            .toList();

    private static final Path HISTORY = Path.of("docs", "history.md");
    private static final Path JUNE = Path.of("docs", "history-june-1935.md");

    static List<String> packs() {
        return Shipped.RULES.treaties();
    }

    static List<Path> historyStories() {
        return Shipped.files().stream()
                .filter(file -> file.startsWith("scenarios/history"))
                .toList();
    }

    private static Page page(Path file) {
        return PAGES.stream().filter(one -> one.file().equals(file)).findFirst().orElseThrow();
    }

    private static Page packPage(String pack) {
        return page(Path.of("rules", pack, "README.md"));
    }

    @Test
    void every_link_of_every_page_leads_somewhere() {
        assertThat(PAGES).hasSizeGreaterThan(40);
        assertThat(Page.broken(PAGES)).isEmpty();
    }

    @Test
    void a_link_to_a_file_or_a_heading_that_is_not_there_is_found(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("other.md"), "# The `2-leave` rows\n\n## Twice\n\n## Twice\n");
        Files.writeString(folder.resolve("page.md"), """
                [there](other.md#the-2-leave-rows), [twice](other.md#twice-1), [self](#own), <a id="own"></a>
                [no file](gone.md), `[code](gone.md)`, [web](https://example.org/gone.md)
                [no heading](other.md#gone)
                ```
                [fenced](gone.md)
                ```
                """);

        assertThat(Page.broken(Page.under(folder)))
                .containsExactly(
                        folder.resolve("page.md") + ":2: there is no file gone.md",
                        folder.resolve("page.md") + ":3: there is no heading or anchor other.md#gone");
    }

    @Test
    void every_story_is_linked_from_a_page() {
        List<String> alone = new ArrayList<>();
        for (Path story : Shipped.files()) {
            if (PAGES.stream().noneMatch(page -> page.leadsTo(story, ""))) {
                alone.add(story
                        + ": no page links to it. Add to scenarios/README.md, under its treaty and article, the row `"
                        + row(story) + "`, and name it in the stories table of rules/" + story.getName(1)
                        + "/README.md (a story from sources in docs/history.md)");
            }
        }
        assertThat(alone).isEmpty();
    }

    private static String row(Path story) {
        String file = Path.of("scenarios").relativize(story).toString().replace('\\', '/');
        return "| [" + Shipped.scenario(story).title() + "](" + file + ") | what it shows, by clause |";
    }

    @ParameterizedTest
    @MethodSource("packs")
    void every_clause_of_a_treaty_stands_on_the_page_of_its_pack(String pack) {
        Page page = packPage(pack);

        assertThat(page.anchors())
                .containsAll(Shipped.treaty(pack).clauses().stream()
                        .map(clause -> "clause-" + clause.id().clause())
                        .toList());
        for (Clause clause : Shipped.treaty(pack).clauses()) {
            assertThat(page.leadsTo(Path.of("rules", pack, clause.article() + ".md"), ""))
                    .as("%s leads to the words of %s", page.file(), clause.id())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("packs")
    void every_question_of_a_treaty_has_a_place_on_the_page_of_its_pack(String pack) {
        assertThat(packPage(pack).anchors())
                .containsAll(Shipped.treaty(pack).questions().stream()
                        .map(Question::id)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("packs")
    void every_article_leads_on_to_its_rules_and_back_to_clauses_and_history(String pack) {
        Treaty treaty = Shipped.treaty(pack);
        for (Article article : treaty.articles()) {
            Page page = page(Path.of("rules", pack, article.id() + ".md"));
            Path rules = Path.of("rules", pack, article.id() + ".dslr");

            assertThat(page.leadsTo(HISTORY, "") || page.leadsTo(JUNE, ""))
                    .as("%s leads to the history", page.file())
                    .isTrue();
            assertThat(!Files.exists(rules) || page.leadsTo(rules, ""))
                    .as("%s leads to its rules", page.file())
                    .isTrue();
            treaty.clauses().stream()
                    .filter(clause -> clause.article().equals(article.id()))
                    .map(clause -> "clause-" + clause.id().clause())
                    .forEach(anchor -> assertThat(page.leadsTo(packPage(pack).file(), anchor))
                            .as("%s leads to README.md#%s", page.file(), anchor)
                            .isTrue());
        }
    }

    @ParameterizedTest
    @MethodSource("historyStories")
    void a_story_from_sources_says_in_its_head_where_its_law_and_its_history_stand(Path story) throws IOException {
        List<String> head = Files.readAllLines(story).stream()
                .takeWhile(line -> line.startsWith("#"))
                .toList();
        List<Page.Link> links = head.stream()
                .filter(line -> line.startsWith("# Law: ") || line.startsWith("# History: "))
                .flatMap(line -> Stream.of(line.substring(line.indexOf(':') + 1).split(",")))
                .map(target -> new Page.Link(1, target.strip()))
                .toList();

        assertThat(head).anyMatch(line -> line.startsWith("# Law: ../../rules/"));
        assertThat(head).anyMatch(line -> line.startsWith("# History: ../../docs/history"));
        assertThat(Page.broken(List.of(new Page(story, links, page(HISTORY).anchors()))))
                .isEmpty();
        assertThat(page(HISTORY).leadsTo(story, "") || page(JUNE).leadsTo(story, ""))
                .as("docs/history.md or docs/history-june-1935.md leads to %s", story)
                .isTrue();
    }
}
