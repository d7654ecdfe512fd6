package casus.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class XmlTest {
    /** A null, an escape, a half of a character and a non-character; then a whole one outside the first plane. */
    private static final String ODD = "a\u0000b\u001bc\ud800d\uffffe\ud842\udfb7<&>\"' 溝\t\r\nz]]>";

    private static final String KEPT = "a\ufffdb\ufffdc\ufffdd\ufffde\ud842\udfb7<&>\"' 溝\t\n\nz]]>";

    @Test
    void what_XML_forbids_stands_as_a_replacement_and_all_else_comes_back() {
        String text = new Xml().open("a", "b", ODD).leaf("c", ODD).close().written();
        Element root = Parsed.xml(text).getDocumentElement();

        assertThat(root.getAttribute("b")).isEqualTo(KEPT.replaceAll("[\t\n]", " "));
        assertThat(Parsed.all(root, "c").get(0).getTextContent()).isEqualTo(KEPT);
    }

    @Test
    void an_element_a_line() {
        assertThat(new Xml()
                        .open("a")
                        .empty("b")
                        .leaf("c", "d", "e", "f")
                        .close()
                        .written())
                .isEqualTo("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a>\n  <b/>\n  <c e=\"f\">d</c>\n</a>\n");
    }
}
