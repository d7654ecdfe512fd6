package casus.command;

import casus.Inquiry;
import casus.Outcome;
import casus.Version;
import casus.judge.RulePack;
import casus.problem.Diagnostic;
import casus.report.Manner;
import casus.report.Style;
import casus.scenario.Scenario;
import casus.scenario.ScenarioReader;
import casus.treaty.Suppositions;

/** From the name of a file to what was judged: what every verb that hears a scenario begins with. */
final class Hearings {
    private final Casus casus;
    private final Library library;
    private final ScenarioFiles files;

    Hearings(Casus casus) {
        this.casus = casus;
        this.library = new Library(casus.home());
        this.files = new ScenarioFiles(casus.home());
    }

    /** An outcome, with the rules that it was judged by. */
    record Heard(Outcome outcome, RulePack rules) {}

    /** Reads and judges; warnings go to the user at once. */
    Heard hear(String file, Suppositions suppositions) {
        return hear(scenario(file), suppositions);
    }

    Heard hear(Scenario scenario, Suppositions suppositions) {
        Library.Law law = library.law(scenario.treaties(), suppositions);
        return new Heard(Inquiry.hold(scenario, law.treaties(), law.rules()), law.rules());
    }

    Scenario scenario(String file) {
        Scenario scenario = read(file, files.bytes(file));
        casus.terminal().err().print(Diagnostic.of(scenario.warnings()));
        return scenario;
    }

    Scenario read(String file, byte[] bytes) {
        return ScenarioReader.read(file, bytes, files.beside(file), library::treaty, library.ids());
    }

    Library library() {
        return library;
    }

    ScenarioFiles files() {
        return files;
    }

    Manner manner() {
        return new Manner(
                casus.lang(),
                casus.terminal().colour() ? Style.ANSI : Style.PLAIN,
                Version.NUMBER,
                casus.terminal().called());
    }
}
