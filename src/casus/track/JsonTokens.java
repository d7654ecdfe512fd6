package casus.track;

import casus.problem.Place;
import casus.problem.ScenarioRejected;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** The tokens of a JSON file, with their places and with words for where it is no JSON. */
final class JsonTokens implements AutoCloseable {
    private static final int DEPTH = 64;
    private static final int NUMBER_LENGTH = 1_000;
    private static final int TEXT_LENGTH = 1 << 20;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEPTH)
                    .maxNumberLength(NUMBER_LENGTH)
                    .maxStringLength(TEXT_LENGTH)
                    .maxNameLength(NUMBER_LENGTH)
                    .build())
            .build();

    private final TextSource source;
    private final Faults faults;
    private final JsonParser parser;

    JsonTokens(TextSource source, Faults faults) {
        this.source = source;
        this.faults = faults;
        this.parser = FACTORY.createParser(ObjectReadContext.empty(), source);
    }

    /** Something that reads tokens. */
    interface Reading {
        void read();
    }

    /** Reads, and refuses the file where it turns out to be no JSON. */
    void read(Reading reading) throws IOException {
        try {
            reading.read();
        } catch (JacksonIOException stream) {
            throw stream.getCause();
        } catch (StreamConstraintsException beyond) {
            throw refuse(
                    new Fault(
                            "too-much",
                            "more is nested here, or a value is longer, than any track needs",
                            "lists may lie %d deep".formatted(DEPTH)),
                    beyond.getLocation());
        } catch (JacksonException fault) {
            throw refuse(
                    new Fault(
                            "not-json",
                            "this is not JSON any more",
                            "look for a missing quote, comma or bracket, here or on the line above"),
                    fault.getLocation());
        }
    }

    private ScenarioRejected refuse(Fault fault, @Nullable TokenStreamLocation at) {
        return faults.refuse(fault, source.place(at == null ? 0 : at.getCharOffset(), 1));
    }

    /** The next token; {@code NOT_AVAILABLE} where there is none. */
    JsonToken next() {
        JsonToken next = parser.nextToken();
        return next == null ? JsonToken.NOT_AVAILABLE : next;
    }

    JsonToken current() {
        JsonToken current = parser.currentToken();
        return current == null ? JsonToken.NOT_AVAILABLE : current;
    }

    /** The name of the member at hand. */
    String name() {
        String name = parser.currentName();
        return name == null ? "" : name;
    }

    /** Whether the value at hand is a text or a number. */
    boolean isScalar() {
        return current() == JsonToken.VALUE_STRING || isNumber();
    }

    boolean isNumber() {
        return current() == JsonToken.VALUE_NUMBER_INT || current() == JsonToken.VALUE_NUMBER_FLOAT;
    }

    /** The value as it is written, without its quotes; of a list or an object its bracket. */
    String text() {
        return parser.getString();
    }

    /** Passes over the value at hand, whatever it holds. */
    void skip() {
        parser.skipChildren();
    }

    /** Where the value at hand starts; its {@link Place} is worked out only for who asks. */
    TokenStreamLocation spot() {
        return parser.currentTokenLocation();
    }

    Place place(TokenStreamLocation spot, int width) {
        return source.place(spot.getCharOffset(), spot.getLineNr(), spot.getColumnNr(), width);
    }

    /** Notes that the value at hand is at fault. */
    void say(Fault fault) {
        if (faults.listen()) {
            int quotes = current() == JsonToken.VALUE_STRING ? 2 : 0;
            faults.say(fault.at(place(spot(), parser.getStringLength() + quotes)));
        }
    }

    /** The file cannot be read, because of the value at hand. */
    ScenarioRejected refuse(Fault fault) {
        return faults.refuse(fault, place(spot(), parser.getStringLength() + 2));
    }

    /** Notes a fault of what starts there, and that it costs so many rows. */
    void leaveOut(Fault fault, TokenStreamLocation spot, int rows) {
        if (faults.listen()) {
            faults.say(fault.at(place(spot, 1)));
        }
        faults.leaveOut(rows);
    }

    Faults faults() {
        return faults;
    }

    @Override
    public void close() {
        parser.close();
    }
}
