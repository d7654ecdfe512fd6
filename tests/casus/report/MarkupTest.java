package casus.report;

import static org.assertj.core.api.Assertions.assertThat;

import casus.treaty.Lang;
import org.junit.jupiter.api.Test;

class MarkupTest {
    private static String rendered(Format format) {
        return format.render(Story.outcome(), GoldenReportsTest.plain(Lang.EN));
    }

    @Test
    void a_spreadsheet_takes_no_name_for_a_formula() {
        assertThat(CsvReport.harmless("=1+1")).isEqualTo("'=1+1");
        assertThat(CsvReport.harmless("+x")).isEqualTo("'+x");
        assertThat(CsvReport.harmless("@x")).isEqualTo("'@x");
        assertThat(CsvReport.harmless("-x")).isEqualTo("'-x");
        assertThat(CsvReport.harmless("x=1")).isEqualTo("x=1");
        assertThat(rendered(Format.CSV))
                .contains(",'=an outpost <at> the line,")
                .contains(",-13.2,");
    }

    @Test
    void a_name_cannot_break_a_table_of_Markdown() {
        assertThat(MarkdownReport.escaped("a|b*c<d>")).isEqualTo("a\\|b\\*c\\<d\\>");
        assertThat(rendered(Format.MD)).startsWith("# A May of incidents \\| invented\n");
        assertThat(rendered(Format.MD).lines().filter(line -> line.startsWith("| ")))
                .hasSize(2 + 7)
                .allMatch(line -> line.split(" \\| ", -1).length == 8);
    }

    @Test
    void a_name_cannot_become_HTML() {
        assertThat(HtmlReport.escaped("<a href='x'>\"&")).isEqualTo("&lt;a href=&#39;x&#39;&gt;&quot;&amp;");
        assertThat(rendered(Format.HTML))
                .contains("=an outpost &lt;at&gt; the line")
                .doesNotContain("<at>");
    }

    @Test
    void the_page_stands_alone() {
        assertThat(rendered(Format.HTML))
                .contains("<html lang=\"en\">")
                .contains("scope=\"col\"")
                .doesNotContain("<script", "http:", "https:", "@import", "url(");
        assertThat(Format.HTML.render(Story.outcome(), GoldenReportsTest.plain(Lang.ZH)))
                .contains("<html lang=\"zh-Hant\">");
    }

    @Test
    void a_file_name_is_typed_as_a_shell_takes_it() {
        assertThat(Next.argument("scenarios/a.yaml")).isEqualTo("scenarios/a.yaml");
        assertThat(Next.argument("my story's.yaml")).isEqualTo("'my story'\\''s.yaml'");
        assertThat(Next.argument("$(x).yaml")).isEqualTo("'$(x).yaml'");
    }
}
