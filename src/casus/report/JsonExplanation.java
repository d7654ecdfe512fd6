package casus.report;

import static casus.report.Json.MAKE;

import casus.Outcome;
import casus.finding.Explanation;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An explanation for other programs, schema 1. Words are in the language asked for. */
final class JsonExplanation {
    private JsonExplanation() {}

    static String of(Outcome outcome, Explanation explanation, Manner manner) {
        Explained told = new Explaining(outcome, explanation, manner.lang()).told();
        ObjectNode tree = MAKE.objectNode();
        tree.put("schema", 1);
        tree.put("engine", manner.engine());
        tree.put("clause", explanation.clause().toString());
        tree.put("subject", explanation.subject());
        explanation
                .finding()
                .ifPresent(finding -> tree.put("finding", finding.id())
                        .put("kind", finding.kind().word()));
        tree.put("says", told.says());
        tree.put("words", told.clauseWords());
        tree.put("source", told.source());
        ArrayNode readings = tree.putArray("readings");
        told.readings().forEach(branch -> readings.add(branch(branch)));
        return Json.written(tree);
    }

    private static ObjectNode branch(Explained.Branch branch) {
        ObjectNode node = MAKE.objectNode().put("reading", branch.reading()).put("verdict", branch.verdict());
        ArrayNode answers = node.putArray("answers");
        branch.answers().forEach(answers::add);
        node.put("rule", branch.rule());
        ArrayNode conditions = node.putArray("conditions");
        branch.conditions().forEach(leaf -> conditions.add(leaf(leaf)));
        return node;
    }

    private static ObjectNode leaf(Explained.Leaf leaf) {
        ObjectNode node = MAKE.objectNode()
                .put("held", leaf.condition().held())
                .put("says", leaf.says())
                .put("shows", leaf.condition().shows())
                .put("subject", leaf.condition().subject());
        if (!leaf.condition().object().isEmpty()) {
            node.put("object", leaf.condition().object());
        }
        node.put("value", leaf.shown().value());
        ArrayNode more = node.putArray("more");
        leaf.shown().more().forEach(more::add);
        leaf.at().ifPresent(at -> node.set("at", Json.place(at)));
        if (!leaf.grounds().isEmpty()) {
            ArrayNode grounds = node.putArray("grounds");
            leaf.grounds().forEach(ground -> grounds.add(leaf(ground)));
        }
        return node;
    }
}
