package casus.mutation;

import casus.judge.SeparateRules;
import casus.judge.WrittenRules;
import casus.treaty.RulesFolder;
import java.util.List;

/** The law as it is, and what each mutant makes of it; only what a mutant changes is read anew. */
record Attempts(RulesFolder folder, Laws laws, WrittenRules rules, SeparateRules compiled) {

    static Attempts read(RulesFolder folder, SeparateRules compiled) {
        Laws laws = Laws.read(folder);
        return new Attempts(folder, laws, WrittenRules.read(folder, laws.all()), compiled);
    }

    /** The law as it is. */
    Court court() {
        return new Court(laws, rules, compiled, List.of());
    }

    /** @throws casus.problem.RulesRejected where the mutant is no law */
    Court court(Mutant mutant) {
        List<String> without = mutant.edit() instanceof Edit.Without clause ? List.of(clause.clause()) : List.of();
        return new Court(laws(mutant), rules(mutant), compiled, without);
    }

    /** @throws casus.problem.RulesRejected where the mutant is no law */
    WrittenRules rules(Mutant mutant) {
        Edit edit = mutant.edit();
        if (edit instanceof Edit.Expanded line) {
            return rules.with(line.file(), line.line(), line.patterns());
        }
        boolean sentences = edit instanceof Edit.Written written
                && (written.file().endsWith(".dslr") || written.file().equals("language.yaml"));
        boolean read = sentences || edit instanceof Edit.Gone;
        return read ? WrittenRules.read(new ChangedFolder(folder, edit), laws.all()) : rules;
    }

    private Laws laws(Mutant mutant) {
        boolean written =
                mutant.edit() instanceof Edit.Written && !mutant.file().endsWith(".dslr");
        boolean treaty = written || mutant.edit() instanceof Edit.Gone;
        if (!treaty || !mutant.file().contains("/")) {
            return laws;
        }
        String id = mutant.file().substring(0, mutant.file().indexOf('/'));
        List<String> touched = laws.ids().stream()
                .filter(one -> laws.of(List.of(one)).all().stream()
                        .anyMatch(law -> law.id().equals(id)))
                .toList();
        return laws.reread(new ChangedFolder(folder, mutant.edit()), touched);
    }
}
