package casus.mutation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** For programs: every mutant with its fate. */
final class JsonReport {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private JsonReport() {}

    static String of(Results results) {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("stories", results.stories());
        report.put("mutants", results.tried().size());
        report.put("killed", results.killed());
        report.put("refused", results.refusals().size());
        report.put("stopped", results.bugs().size());
        report.put("survived", results.survivors().size());
        report.put("equivalent", results.equivalents().size());
        report.put("score", Math.round(results.score() * 100) / 100.0);
        report.put("threshold", Results.THRESHOLD);
        report.put("failures", results.failures());
        report.put("operators", operators(results));
        report.put("tried", results.tried().stream().map(JsonReport::mutant).toList());
        return MAPPER.writeValueAsString(report) + "\n";
    }

    private static Map<String, Object> operators(Results results) {
        Map<String, Object> operators = new LinkedHashMap<>();
        Tally.of(results.tried()).forEach((operator, tally) -> {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("mutants", tally.mutants());
            fields.put("noticed", tally.noticed());
            fields.put("survived", tally.survived());
            fields.put("equivalent", tally.equivalent());
            fields.put("refused", tally.refused());
            operators.put(operator.words(), fields);
        });
        return operators;
    }

    private static Map<String, Object> mutant(Tried tried) {
        Mutant mutant = tried.mutant();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", mutant.id());
        fields.put("operator", mutant.operator().words());
        fields.put("file", "rules/" + mutant.file());
        fields.put("line", mutant.line());
        fields.put("in", mutant.of());
        fields.put("diff", List.of("- " + mutant.before(), "+ " + mutant.after()));
        fields.putAll(fate(tried));
        return fields;
    }

    private static Map<String, String> fate(Tried tried) {
        Fate fate = tried.fate();
        if (fate instanceof Fate.Killed killed) {
            return ordered("fate", "killed", "by", killed.story());
        } else if (fate instanceof Fate.Refused refused) {
            return ordered("fate", "refused", "because", refused.why());
        } else if (fate instanceof Fate.Stopped stopped) {
            return ordered("fate", "stopped", "by", stopped.story(), "because", stopped.why());
        }
        String nearest = TextReport.nearest(fate).orElse("");
        return tried.argument()
                .map(argument -> ordered("fate", "equivalent", "because", argument))
                .orElseGet(() ->
                        ordered("fate", "survived", "story", tried.mutant().story(), "nearest", nearest));
    }

    private static Map<String, String> ordered(String... pairs) {
        Map<String, String> ordered = new LinkedHashMap<>();
        for (int at = 0; at < pairs.length; at += 2) {
            ordered.put(pairs[at], pairs[at + 1]);
        }
        return ordered;
    }
}
