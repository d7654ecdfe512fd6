package casus.document;

import casus.document.Node.Scalar;
import casus.problem.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * YAML into nodes, by the events of the parser that stands under Jackson's YAML module. The module itself hands out tokens
 * in which an alias is text and a tag on a key is gone; the events still have both, and they are refused here.
 */
final class YamlTree {
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");
    private static final Pattern NOT_FINITE = Pattern.compile("[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");
    private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");
    private static final Set<String> TRUTH = Set.of("true", "True", "TRUE", "false", "False", "FALSE");

    private final Growth growth;
    private final SourceText source;
    private final ParserImpl events;

    YamlTree(Growth growth) {
        this.growth = growth;
        this.source = growth.source();
        LoadSettings settings =
                LoadSettings.builder().setCodePointLimit(Limits.MOST_BYTES + 1).build();
        this.events = new ParserImpl(settings, new StreamReader(settings, source.text()));
    }

    Node read() {
        try {
            return document();
        } catch (YamlEngineException | NumberFormatException fault) {
            // The number is one in an escape or a directive that the parser itself stumbles over.
            throw YamlFault.of(fault, growth);
        }
    }

    private Node document() {
        events.next();
        if (events.checkEvent(Event.ID.StreamEnd)) {
            throw growth.empty();
        }
        refuseDirectives((DocumentStartEvent) events.next());
        Node root = node(1);
        events.next();
        if (!events.checkEvent(Event.ID.StreamEnd)) {
            int at = start(events.peekEvent());
            growth.refuse(
                    "second-document",
                    "a second document starts here",
                    "one file holds one document: take out the `---`",
                    source.place(at, at + 3));
        }
        return root;
    }

    private void refuseDirectives(DocumentStartEvent start) {
        if (start.getSpecVersion().isPresent() || !start.getTags().isEmpty()) {
            growth.refuse(
                    "directive", "directives (`%`) are not read", "take the line out", source.restOfLine(start(start)));
        }
    }

    private Node node(int depth) {
        Event event = events.next();
        growth.node(depth, start(event));
        if (event instanceof NodeEvent marked) {
            refuseMarks(marked);
        }
        if (event instanceof MappingStartEvent mapping) {
            return mapping(mapping, depth);
        }
        if (event instanceof SequenceStartEvent sequence) {
            return sequence(sequence, depth);
        }
        return event instanceof ScalarEvent scalar ? scalar(scalar) : nothing(event);
    }

    private Node nothing(Event event) {
        return new Scalar(place(event), "", Node.Type.NOTHING);
    }

    private Node mapping(MappingStartEvent start, int depth) {
        Growth.Keys keys = growth.new Keys();
        while (!events.checkEvent(Event.ID.MappingEnd)) {
            Event event = events.next();
            if (event instanceof NodeEvent marked) {
                refuseMarks(marked);
            }
            Scalar key = keys.key(place(event), name(event));
            keys.add(key, node(depth + 1));
        }
        return keys.mapping(collection(start, events.next()));
    }

    private String name(Event event) {
        if (event instanceof ScalarEvent scalar) {
            return scalar.getValue();
        }
        if (event instanceof AliasEvent alias) {
            return "*" + alias.getAlias().getValue();
        }
        throw growth.stop(
                "key-not-text",
                "a field name must be a word",
                "write `name: value`; put text that starts with a bracket in quotes",
                place(event));
    }

    private Node sequence(SequenceStartEvent start, int depth) {
        List<Node> items = new ArrayList<>();
        while (!events.checkEvent(Event.ID.SequenceEnd)) {
            items.add(node(depth + 1));
        }
        return new Node.Sequence(collection(start, events.next()), List.copyOf(items));
    }

    private Node scalar(ScalarEvent scalar) {
        Node.Type type = scalar.isPlain() ? plainType(scalar.getValue()) : Node.Type.TEXT;
        Place place = place(scalar);
        if (scalar.isPlain()
                && startsLike("-+.", scalar.getValue())
                && NOT_FINITE.matcher(scalar.getValue()).matches()) {
            growth.refuse(
                    "not-finite",
                    "`" + scalar.getValue() + "` is not a number that can be reckoned with",
                    "write a number",
                    place);
        }
        return growth.scalar(place, scalar.getValue(), type);
    }

    private static Node.Type plainType(String text) {
        if (NOTHING.contains(text)) {
            return Node.Type.NOTHING;
        }
        if (TRUTH.contains(text)) {
            return Node.Type.TRUTH;
        }
        return startsLike("-0123456789", text) && NUMBER.matcher(text).matches() ? Node.Type.NUMBER : Node.Type.TEXT;
    }

    /** Patterns are not asked about texts, of which there are many, and some long. */
    private static boolean startsLike(String firsts, String text) {
        return !text.isEmpty() && firsts.indexOf(text.charAt(0)) >= 0;
    }

    private void refuseMarks(NodeEvent event) {
        boolean alias = event instanceof AliasEvent;
        boolean tagged = event instanceof ScalarEvent scalar
                ? scalar.getTag().isPresent()
                : event instanceof CollectionStartEvent start && start.getTag().isPresent();
        if (alias || tagged || event.getAnchor().isPresent()) {
            refuse(event, alias, tagged);
        }
    }

    private void refuse(NodeEvent event, boolean alias, boolean tagged) {
        int at = start(event);
        Place place = source.place(at, endOfWord(at));
        if (alias) {
            growth.refuse(
                    "alias",
                    "aliases (`*name`) are not read",
                    "write the value out, or put it in quotes if it is text",
                    place);
        } else if (event.getAnchor().isPresent()) {
            growth.refuse(
                    "anchor",
                    "anchors (`&name`) are not read",
                    "take it out, or put the value in quotes if it is text",
                    place);
        }
        if (tagged) {
            growth.refuse(
                    "tag",
                    "tags (`!name`) are not read",
                    "take it out, or put the value in quotes if it is text",
                    place);
        }
    }

    private int endOfWord(int from) {
        int to = from;
        while (to < source.text().length() && " \t\r\n,]}".indexOf(source.text().charAt(to)) < 0) {
            to++;
        }
        return to;
    }

    private Place collection(CollectionStartEvent start, Event end) {
        return start.isFlow() ? source.place(start(start), end(end)) : source.restOfLine(start(start));
    }

    private Place place(Event event) {
        return source.place(start(event), end(event));
    }

    private int start(Event event) {
        return event.getStartMark()
                .map(Mark::getIndex)
                .map(source::offsetOfCodePoint)
                .orElse(0);
    }

    private int end(Event event) {
        return event.getEndMark()
                .map(Mark::getIndex)
                .map(source::offsetOfCodePoint)
                .orElse(0);
    }
}
