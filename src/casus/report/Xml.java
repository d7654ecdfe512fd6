package casus.report;

import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * XML 1.0 in UTF-8, an element a line, lines ending with LF. What the standard forbids (control characters, halves of
 * characters) is written as U+FFFD, and an attribute has no line ends.
 */
final class Xml {
    private static final int STAND_IN = 0xFFFD;

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter out;
    private final Deque<Boolean> open = new ArrayDeque<>();

    Xml() {
        try {
            out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            out.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Begins an element that holds others; its attributes as names and values in turn. */
    Xml open(String name, String... attributes) {
        return did(() -> {
            line();
            out.writeStartElement(name);
            attributes(attributes);
            open.push(true);
        });
    }

    Xml close() {
        return did(() -> {
            open.pop();
            line();
            out.writeEndElement();
        });
    }

    /** An element with nothing in it. */
    Xml empty(String name, String... attributes) {
        return did(() -> {
            line();
            out.writeEmptyElement(name);
            attributes(attributes);
        });
    }

    /** An element with text in it. */
    Xml leaf(String name, String content, String... attributes) {
        return did(() -> {
            line();
            out.writeStartElement(name);
            attributes(attributes);
            out.writeCharacters(allowed(content));
            out.writeEndElement();
        });
    }

    /** The whole document, all its elements closed. */
    String written() {
        did(() -> {
            out.writeCharacters("\n");
            out.writeEndDocument();
            out.flush();
        });
        return text.toString();
    }

    private void line() throws XMLStreamException {
        out.writeCharacters("\n" + "  ".repeat(open.size()));
    }

    private void attributes(String... namesAndValues) throws XMLStreamException {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            out.writeAttribute(namesAndValues[i], allowed(namesAndValues[i + 1]).replaceAll("[\t\n]", " "));
        }
    }

    /** A carriage return would be read as a line feed, so that it is one from the start. */
    static String allowed(String words) {
        return words.codePoints()
                .map(point -> point == '\r' ? '\n' : isAllowed(point) ? point : STAND_IN)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static boolean isAllowed(int point) {
        boolean half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        boolean control = point < ' ' && point != '\t' && point != '\n';
        return !half && !control && point != 0xFFFE && point != 0xFFFF;
    }

    private interface Writing {
        void write() throws XMLStreamException;
    }

    private Xml did(Writing writing) {
        try {
            writing.write();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }
}
