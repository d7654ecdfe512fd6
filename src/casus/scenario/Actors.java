package casus.scenario;

import casus.document.Node.Scalar;
import casus.problem.Nearest;
import casus.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who and what an event or an expectation can speak of: formations, parties, the public, and events by their ids. */
final class Actors {
    private final Vocabulary vocabulary;
    private final List<String> formations;
    private final List<String> events;
    private final Problems problems;

    Actors(Vocabulary vocabulary, List<String> formations, List<String> events, Problems problems) {
        this.vocabulary = vocabulary;
        this.formations = formations;
        this.events = events;
        this.problems = problems;
    }

    /** A formation, a party, the public or {@code unknown}. */
    Optional<String> actor(Scalar scalar) {
        List<String> known = new ArrayList<>(formations);
        known.addAll(vocabulary.parties());
        known.addAll(Words.NOBODY_IN_PARTICULAR);
        return one(scalar, known, "actor-unknown", "neither a formation of this file nor a party");
    }

    /** A formation or a party: what a finding can be about. */
    Optional<String> formationOrParty(Scalar scalar) {
        List<String> known = new ArrayList<>(formations);
        known.addAll(vocabulary.parties());
        return one(scalar, known, "actor-unknown", "neither a formation of this file nor a party");
    }

    /** One who can come to know: a party or the public. */
    Optional<String> audience(Scalar scalar) {
        List<String> known = new ArrayList<>(vocabulary.parties());
        known.add("public");
        return one(scalar, known, "audience-unknown", "neither a party nor the public");
    }

    /** An actor or an event. */
    Optional<String> subject(Scalar scalar) {
        List<String> known = new ArrayList<>(formations);
        known.addAll(vocabulary.parties());
        known.addAll(events);
        return one(scalar, known, "subject-unknown", "neither a formation, nor a party, nor an event of this file");
    }

    /** An event, by its verb and its ordinal. */
    Optional<String> event(Scalar scalar) {
        return one(scalar, events, "event-unknown", "no event of this file");
    }

    private Optional<String> one(Scalar scalar, List<String> known, String code, String fault) {
        // Without a treaty the parties are not known, and nothing can be said against a name.
        if (known.contains(scalar.text()) || !vocabulary.isKnown()) {
            return Optional.of(scalar.text());
        }
        String list = known.isEmpty() ? "there is none" : Words.oneOf(known);
        problems.error(
                code, "`" + scalar.text() + "` is " + fault, Nearest.help(scalar.text(), known, list), scalar.place());
        return Optional.empty();
    }
}
