package casus.command;

import casus.problem.Place;
import casus.problem.Problem;
import casus.problem.ScenarioRejected;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code casus new NAME}: a first scenario that runs, to be changed into one's own. Never writes over a file. */
@Command(
        name = "new",
        description = "Write a first scenario that runs, NAME.yaml, to change into your own. Never writes over a file.",
        footer = {"", "For example:    casus new my-first"})
final class New implements Callable<Integer> {
    private static final String ENDING = ".yaml";

    private final Casus casus;

    @Parameters(paramLabel = "NAME", description = "the file to write; `.yaml` is added where it is missing")
    @SuppressWarnings("NullAway.Init") // picocli sets it before the call
    private String name;

    New(Casus casus) {
        this.casus = casus;
    }

    @Override
    public Integer call() {
        String file = name.endsWith(ENDING) || name.endsWith(".yml") ? name : name + ENDING;
        write(file);
        casus.terminal().out().println("wrote " + file + ": a first scenario, invented, that runs as it stands");
        casus.terminal().out().println("  " + casus.terminal().called() + " run " + file + "      judge it");
        casus.terminal().out().println("  " + casus.terminal().called() + " check " + file + "    after every change");
        return Exit.DONE;
    }

    private static void write(String file) {
        try {
            Files.write(Path.of(file), template(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException there) {
            throw refused(
                    file,
                    "file-exists",
                    "there is a file `" + file + "` already",
                    "choose another name; nothing was written");
        } catch (InvalidPathException odd) {
            throw refused(file, "file-name", "`" + file + "` cannot be the name of a file", odd.getReason());
        } catch (IOException unwritable) {
            throw refused(
                    file,
                    "file-unwritable",
                    "cannot write `" + file + "`",
                    "does its folder exist, and is it yours to write to?");
        }
    }

    /** The first scenario, as it is written. */
    static byte[] template() {
        try (InputStream from = New.class.getResourceAsStream("first-scenario.yaml")) {
            if (from == null) {
                throw new IllegalStateException("first-scenario.yaml was not shipped");
            }
            return from.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static ScenarioRejected refused(String file, String code, String message, String help) {
        return new ScenarioRejected(List.of(Problem.error(code, message, help, Place.of(file))));
    }
}
