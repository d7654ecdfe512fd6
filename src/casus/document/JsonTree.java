package casus.document;

import casus.document.Node.Scalar;
import casus.problem.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** JSON into nodes, by Jackson's tokens. */
final class JsonTree {
    // The growth of the tree is limited by Growth, which has better words for it; these are the second line.
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Limits.DEPTH + 8)
                    .maxNumberLength(Limits.MOST_BYTES)
                    .maxStringLength(Limits.MOST_BYTES)
                    .maxNameLength(Limits.MOST_BYTES)
                    .build())
            .build();

    private static final Pattern NOT_FINITE = Pattern.compile("[-+]?(NaN|Infinity)\\b");
    /** Jackson points behind such a word, not at it. */
    private static final int LOOK_BACK = "-Infinity".length() + 1;

    private final Growth growth;
    private final SourceText source;
    private final JsonParser tokens;

    JsonTree(Growth growth) {
        this.growth = growth;
        this.source = growth.source();
        this.tokens = FACTORY.createParser(ObjectReadContext.empty(), source.text());
    }

    Node read() {
        try (tokens) {
            if (tokens.nextToken() == null) {
                throw growth.empty();
            }
            Node root = node(1);
            if (tokens.nextToken() != null) {
                growth.refuse(
                        "second-document",
                        "a second document starts here",
                        "one file holds one document",
                        source.place(start()));
            }
            return root;
        } catch (JacksonException fault) {
            throw fault(fault);
        }
    }

    private Node node(int depth) {
        int from = start();
        growth.node(depth, from);
        return switch (tokens.currentToken()) {
            case START_OBJECT -> mapping(from, depth);
            case START_ARRAY -> sequence(from, depth);
            case VALUE_STRING -> scalar(from, Node.Type.TEXT);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> scalar(from, Node.Type.NUMBER);
            case VALUE_TRUE, VALUE_FALSE -> scalar(from, Node.Type.TRUTH);
            case VALUE_NULL -> scalar(from, Node.Type.NOTHING);
            default -> throw new IllegalStateException("no value: " + tokens.currentToken());
        };
    }

    private Node mapping(int from, int depth) {
        Growth.Keys keys = growth.new Keys();
        while (tokens.nextToken() != JsonToken.END_OBJECT) {
            int at = start();
            Scalar key = keys.key(source.place(at, endOfString(at)), tokens.currentName());
            tokens.nextToken();
            keys.add(key, node(depth + 1));
        }
        return keys.mapping(source.place(from, start() + 1));
    }

    private Node sequence(int from, int depth) {
        List<Node> items = new ArrayList<>();
        while (tokens.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(depth + 1));
        }
        return new Node.Sequence(source.place(from, start() + 1), List.copyOf(items));
    }

    private Scalar scalar(int from, Node.Type type) {
        String text = tokens.getString();
        Place place = source.place(from, type == Node.Type.TEXT ? endOfString(from) : from + text.length());
        return growth.scalar(place, type == Node.Type.NOTHING ? "" : text, type);
    }

    private int endOfString(int from) {
        String text = source.text();
        int at = from + 1;
        while (at < text.length() && text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return at + 1;
    }

    private int start() {
        return (int) tokens.currentTokenLocation().getCharOffset();
    }

    private Unreadable fault(JacksonException fault) {
        long offset = fault.getLocation() == null ? 0 : fault.getLocation().getCharOffset();
        int end = source.text().length();
        int at = (int) Math.max(0, Math.min(offset, end));
        Matcher word = NOT_FINITE.matcher(source.text()).region(Math.max(0, at - LOOK_BACK), end);
        if (word.find() && word.end() >= at && word.start() <= at) {
            Place place = source.place(word.start(), word.end());
            return growth.stop(
                    "not-finite", "`" + word.group() + "` is not a number to reckon with", "write a number", place);
        }
        String rest = source.text().substring(at);
        String help = "look for a missing quote, comma or bracket, here or on the line above";
        if (rest.isBlank()) {
            return growth.stop("not-json", "the file ends before it is complete", help, source.place(at));
        }
        String found = rest.substring(0, rest.offsetByCodePoints(0, 1)).strip();
        String message = found.isEmpty() ? "this line ends too early" : "`" + found + "` is not expected here";
        return growth.stop("not-json", message, help, source.place(at));
    }
}
