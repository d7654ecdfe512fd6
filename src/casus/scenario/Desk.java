package casus.scenario;

import casus.document.Node;
import casus.document.Node.Scalar;
import casus.problem.Problems;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * What every part of a scenario is read with.
 *
 * @param imports the files that routes are imported from
 * @param exact true where every doubt counts as nought
 * @param start of the scenario's period, where it could be read; {@code end} likewise
 */
record Desk(
        Problems problems,
        Vocabulary vocabulary,
        InstantReader instants,
        QuantityReader quantities,
        SpotReader spots,
        Imports imports,
        boolean exact,
        Optional<Instant> start,
        Optional<Instant> end) {

    Optional<Basis> basis(Fields fields) {
        return fields.oneOf("basis", "basis-unknown", Words.BASES)
                .map(word -> Basis.valueOf(word.toUpperCase(Locale.ROOT)));
    }

    /** A quantity's text: a bare number goes on as text, so that it is told that its unit is missing. */
    Optional<Scalar> quantity(Fields fields, String name) {
        return fields.scalar(name).map(scalar -> new Scalar(scalar.place(), scalar.text(), Node.Type.TEXT));
    }

    /** The doubt of a time: what {@code give-or-take} says of it, else that of the way it is told. */
    Duration timeDoubt(Doubts doubts, When when) {
        return exact ? Duration.ZERO : doubts.time().orElse(when.doubt());
    }
}
