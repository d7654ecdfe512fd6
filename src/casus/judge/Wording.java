package casus.judge;

import casus.treaty.ForceKind;
import casus.treaty.Lang;
import casus.treaty.Named;
import casus.treaty.Party;
import casus.treaty.Term;
import casus.treaty.Text;
import casus.treaty.Treaties;
import casus.treaty.Weapon;
import casus.treaty.Zone;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Fills the words of a condition with names in each language, so that explanations say "China" where a rule says its id. */
final class Wording {
    private Wording() {}

    static Text of(Text words, Map<String, String> values, Treaties treaties, Answers answers) {
        Map<Lang, String> filled = new EnumMap<>(Lang.class);
        for (Lang lang : Lang.values()) {
            Map<String, String> named = new HashMap<>();
            values.forEach(
                    (parameter, value) -> named.put(parameter, named(parameter, value, treaties, answers, lang)));
            filled.put(lang, Sentence.fill(words.in(lang), named));
        }
        return new Text(filled);
    }

    private static String named(String parameter, String value, Treaties treaties, Answers answers, Lang lang) {
        if (!parameter.equals("term") && !parameter.equals("date")) {
            return name(value, treaties).map(text -> text.in(lang)).orElse(value);
        }
        Optional<Term> term = treaties.all().stream()
                .flatMap(treaty -> Stream.concat(
                        treaty.terms().stream(), treaty.clauses().stream().flatMap(clause -> clause.terms().stream())))
                .filter(one -> one.id().equals(value))
                .findFirst();
        return term.map(answers::values).stream()
                .flatMap(list -> list.stream())
                .map(one -> name(one, treaties).map(text -> text.in(lang)).orElse(one))
                .collect(Collectors.joining(lang == Lang.EN ? ", " : "、"));
    }

    private static Optional<Text> name(String id, Treaties treaties) {
        return Stream.of(
                        treaties.party(id).map(Party::name),
                        treaties.zone(id).map(Zone::name),
                        treaties.kind(id).map(ForceKind::name),
                        treaties.weapon(id).map(Weapon::name),
                        treaties.named(id).map(Named::name))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
