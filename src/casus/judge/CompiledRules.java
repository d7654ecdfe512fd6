package casus.judge;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/**
 * Rules that are compiled, by stratum: a session of one stratum pays nothing for the rules of the other.
 *
 * @param articles the rules of the treaties, of every answer, with those on whose act it is
 * @param known the rules of what becomes known
 */
record CompiledRules(KieBase articles, KieBase known) {
    static CompiledRules of(List<Model> models) {
        Map<Boolean, List<Model>> byStratum = models.stream()
                .collect(Collectors.partitioningBy(model -> RuleSet.isOfKnowledge(model.getPackageName())));
        return new CompiledRules(
                base(byStratum.getOrDefault(false, List.of())), base(byStratum.getOrDefault(true, List.of())));
    }

    private static KieBase base(List<Model> models) {
        return KieBaseBuilder.createKieBaseFromModel(models);
    }
}
