package casus.treaty;

import casus.document.Node.Entry;
import casus.problem.Problems;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The treaty's own words: who acts, with what kinds of force and which weapons, and whom it names. */
record Vocabulary(List<Party> parties, List<ForceKind> kinds, List<Weapon> weapons, List<Named> named) {
    private static final List<String> NAMED = List.of("persons", "bodies");

    static final Vocabulary NONE = new Vocabulary(List.of(), List.of(), List.of(), List.of());

    static Vocabulary of(Treaty treaty) {
        return new Vocabulary(treaty.parties(), treaty.kinds(), treaty.weapons(), treaty.named());
    }

    /** These words and those of the treaty that it supplements. */
    Vocabulary and(Vocabulary other) {
        return new Vocabulary(
                joined(parties, other.parties),
                joined(kinds, other.kinds),
                joined(weapons, other.weapons),
                joined(named, other.named));
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    /** @param known the words of the treaty that it supplements, which its own may rest on */
    static Vocabulary read(Fields treaty, Vocabulary known, Problems problems) {
        List<Party> parties = new ArrayList<>();
        for (Entry entry : treaty.part("parties").entries()) {
            parties.add(party(entry.key().text(), new Fields(entry.value(), problems)));
        }
        List<Weapon> weapons = new ArrayList<>();
        for (Entry entry : treaty.part("weapons").entries()) {
            weapons.add(weapon(entry.key().text(), new Fields(entry.value(), problems)));
        }
        Vocabulary before = new Vocabulary(List.of(), List.of(), weapons, List.of()).and(known);
        List<ForceKind> kinds = new ArrayList<>();
        for (Entry entry : treaty.part("kinds").entries()) {
            Set<String> others = ids(joined(kinds, known.kinds), ForceKind::id);
            kinds.add(kind(
                    entry.key().text(),
                    new Fields(entry.value(), problems),
                    before.idsOf("weapons"),
                    others,
                    problems));
        }
        List<Named> named = new ArrayList<>();
        for (String what : NAMED) {
            for (Entry entry : treaty.part(what).entries()) {
                named.add(named(entry.key().text(), what, new Fields(entry.value(), problems)));
            }
        }
        return new Vocabulary(List.copyOf(parties), List.copyOf(kinds), List.copyOf(weapons), List.copyOf(named));
    }

    private static Party party(String id, Fields fields) {
        Text name = fields.words("name");
        boolean signatory = !fields.textOr("signatory", "true").equals("false");
        String signedBy = signatory ? fields.text("signed-by") : "";
        fields.text("source");
        fields.noOthers();
        return new Party(id, name, signatory, signedBy);
    }

    private static Weapon weapon(String id, Fields fields) {
        Weapon weapon = new Weapon(id, fields.words("name"), fields.textOr("calibre", ""));
        fields.noOthers();
        return weapon;
    }

    private static Named named(String id, String what, Fields fields) {
        Named named = new Named(id, what, fields.words("name"));
        fields.text("source");
        fields.noOthers();
        return named;
    }

    /** @param others the kinds that stand before it, which it may be one of: so that none is, in a circle, its own */
    private static ForceKind kind(
            String id, Fields fields, Set<String> weapons, Set<String> others, Problems problems) {
        List<String> arms = fields.list("arms");
        fields.allKnown("arms", "weapon", weapons);
        String is = fields.textOr("is", "");
        if (!is.isEmpty()) {
            fields.known(is, fields.placeOf("is"), "kind", others);
        }
        ForceKind kind =
                new ForceKind(id, fields.words("name"), new Quantities(problems).kmPerHour(fields, "speed"), arms, is);
        fields.text("source");
        fields.noOthers();
        return kind;
    }

    /** Those that a clause can bind. */
    Set<String> signatoryIds() {
        return ids(parties.stream().filter(Party::signatory).toList(), Party::id);
    }

    /** The ids of what a term says that its values are: {@code kinds}, {@code weapons}, {@code parties}, {@code persons} … */
    Set<String> idsOf(String what) {
        return switch (what) {
            case "kinds" -> ids(kinds, ForceKind::id);
            case "weapons" -> ids(weapons, Weapon::id);
            case "parties" -> ids(parties, Party::id);
            default -> ids(named.stream().filter(one -> one.what().equals(what)).toList(), Named::id);
        };
    }

    private static <T> Set<String> ids(List<T> words, Function<T, String> id) {
        return words.stream().map(id).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
