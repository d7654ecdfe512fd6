package casus.track;

import casus.problem.Place;
import java.io.IOException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * A JSON file of tracks, feature by feature: the OGC's Moving Features in both encodings (trajectories, and prisms of moving
 * points), and GeoJSON with times.
 *
 * <p>What a feature holds is kept until it ends, because its members come in any order; never more than one feature is.
 */
final class JsonFile {
    private final JsonTokens tokens;
    private final JsonMembers members;
    private final JsonTeller teller;
    private final Faults faults;
    private long features;

    JsonFile(TextSource source, InstantText instants, Told told) {
        this.faults = told.faults();
        this.tokens = new JsonTokens(source, faults);
        this.members = new JsonMembers(tokens, instants, told);
        this.teller = new JsonTeller(tokens, told);
    }

    /** Reads it to its end. */
    void read() throws IOException {
        try (tokens) {
            tokens.read(this::document);
        }
    }

    private void document() {
        JsonToken first = tokens.next();
        TokenStreamLocation spot = tokens.spot();
        if (first != JsonToken.START_OBJECT) {
            throw faults.refuse(
                    new Fault(
                            "no-features", "a file of tracks holds an object", "it starts with `{\"type\": \"Feature"),
                    tokens.place(spot, 1));
        }
        JsonFeature whole = new JsonFeature(spot);
        while (tokens.next() != JsonToken.END_OBJECT) {
            String name = tokens.name();
            tokens.next();
            if (name.equals("features") && tokens.current() == JsonToken.START_ARRAY) {
                whole.collection = true;
                features();
            } else {
                members.member(whole, name);
            }
        }
        if (!whole.collection) {
            features++;
            teller.tell(whole, features);
        }
        end();
    }

    private void end() {
        if (tokens.next() != JsonToken.NOT_AVAILABLE) {
            throw faults.refuse(
                    new Fault("second-document", "a second document starts here", "one file holds one document"),
                    tokens.place(tokens.spot(), 1));
        }
        if (features == 0) {
            throw faults.refuse(
                    new Fault("no-rows", "there is no feature in this collection", "a track is a feature"),
                    Place.of(faults.file()));
        }
    }

    private void features() {
        while (tokens.next() != JsonToken.END_ARRAY) {
            features++;
            JsonFeature feature = new JsonFeature(tokens.spot());
            if (tokens.current() == JsonToken.START_OBJECT) {
                while (tokens.next() != JsonToken.END_OBJECT) {
                    String name = tokens.name();
                    tokens.next();
                    members.member(feature, name);
                }
                teller.tell(feature, features);
            } else {
                tokens.skip();
                tokens.leaveOut(
                        new Fault("no-features", "a feature is wanted here", "it starts with `{\"type\": \"Feature"),
                        feature.spot,
                        1);
            }
        }
    }
}
