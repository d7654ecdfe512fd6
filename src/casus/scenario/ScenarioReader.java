package casus.scenario;

import casus.document.DocumentReader;
import casus.problem.Problems;
import casus.problem.ScenarioRejected;
import casus.treaty.Treaty;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;

/**
 * A scenario file into a {@link Scenario}. Start reading here.
 *
 * <p>Every name in a scenario that is read is one that its treaties know, every time is an instant with its doubt, every
 * route is in order of time. What can be judged though it makes one wonder stands in {@link Scenario#warnings()}.
 */
public final class ScenarioReader {
    private ScenarioReader() {}

    /**
     * Reads a scenario with nothing beside it: it can import no track.
     *
     * @see #read(String, byte[], Beside, Function, Collection)
     */
    public static Scenario read(
            String file,
            byte[] bytes,
            Function<String, Optional<Treaty>> treatyById,
            Collection<String> knownTreaties) {
        return read(file, bytes, Beside.NOTHING, treatyById, knownTreaties);
    }

    /**
     * Reads a scenario.
     *
     * @param file the name to cite; what ends in {@code .json} is read as JSON, the rest as YAML
     * @param beside the files that it may import
     * @param treatyById finds a treaty by its id; asked only for ids that the file names, and for what those supplement
     * @param knownTreaties the ids to propose to someone who misspelt one
     * @throws ScenarioRejected with every problem, in file order
     */
    public static Scenario read(
            String file,
            byte[] bytes,
            Beside beside,
            Function<String, Optional<Treaty>> treatyById,
            Collection<String> knownTreaties) {
        Problems problems = new Problems();
        Optional<Scenario> scenario = DocumentReader.read(file, bytes, problems)
                .flatMap(document -> new WholeFile(
                                document,
                                problems,
                                new TreatiesNamed(treatyById, knownTreaties, problems),
                                new Imports(file, beside, problems))
                        .read());
        if (scenario.isEmpty() || problems.hasErrors()) {
            throw new ScenarioRejected(problems.inFileOrder());
        }
        return scenario.get();
    }
}
