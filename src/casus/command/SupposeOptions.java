package casus.command;

import casus.treaty.Suppositions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/** What one run supposes: the options that {@code run}, {@code explain} and {@code treaty} share. */
final class SupposeOptions {
    @Option(
            names = "--set",
            paramLabel = "TERM=VALUES",
            description = "suppose another value of a term, for this run: --set tanggu-1933/2/means=aircraft,patrol")
    private Map<String, String> set = new LinkedHashMap<>();

    @Option(
            names = "--without",
            paramLabel = "CLAUSE",
            description = "suppose that this clause did not exist: --without tanggu-1933/1-leave")
    private List<String> without = new ArrayList<>();

    @Option(
            names = "--reading",
            paramLabel = "READING",
            description =
                    "judge by this reading only: a party's (china, japan), base for the plain text, or the plain text"
                            + " with one answer to one question (towns-on-the-line=inside)")
    private List<String> readings = new ArrayList<>();

    Suppositions suppositions() {
        Map<String, List<String>> terms = new LinkedHashMap<>();
        set.forEach((term, values) -> terms.put(
                term, List.of(values.split(",", -1)).stream().map(String::strip).toList()));
        return new Suppositions(terms, List.copyOf(without), List.copyOf(readings));
    }

    /** The same options as a user would type them again; empty where none was given. */
    boolean given() {
        return !set.isEmpty() || !without.isEmpty() || !readings.isEmpty();
    }
}
