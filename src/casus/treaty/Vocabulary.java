package casus.treaty;

import casus.document.Node.Entry;
import casus.problem.Problems;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The treaty's own words: who acts, with what kinds of force and which weapons. */
record Vocabulary(List<Party> parties, List<ForceKind> kinds, List<Weapon> weapons) {
    static Vocabulary read(Fields treaty, Problems problems) {
        List<Party> parties = new ArrayList<>();
        for (Entry entry : treaty.part("parties").entries()) {
            parties.add(party(entry.key().text(), new Fields(entry.value(), problems)));
        }
        List<Weapon> weapons = new ArrayList<>();
        for (Entry entry : treaty.part("weapons").entries()) {
            weapons.add(weapon(entry.key().text(), new Fields(entry.value(), problems)));
        }
        Set<String> weaponIds = ids(weapons, Weapon::id);
        List<ForceKind> kinds = new ArrayList<>();
        for (Entry entry : treaty.part("kinds").entries()) {
            kinds.add(kind(entry.key().text(), new Fields(entry.value(), problems), weaponIds, problems));
        }
        return new Vocabulary(List.copyOf(parties), List.copyOf(kinds), List.copyOf(weapons));
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

    private static ForceKind kind(String id, Fields fields, Set<String> weapons, Problems problems) {
        List<String> arms = fields.list("arms");
        fields.allKnown("arms", "weapon", weapons);
        ForceKind kind =
                new ForceKind(id, fields.words("name"), new Quantities(problems).kmPerHour(fields, "speed"), arms);
        fields.text("source");
        fields.noOthers();
        return kind;
    }

    /** Those that a clause can bind. */
    Set<String> signatoryIds() {
        return ids(parties.stream().filter(Party::signatory).toList(), Party::id);
    }

    /** The ids of what a term says that its values are: {@code kinds}, {@code weapons} or {@code parties}. */
    Set<String> idsOf(String what) {
        return switch (what) {
            case "kinds" -> ids(kinds, ForceKind::id);
            case "weapons" -> ids(weapons, Weapon::id);
            case "parties" -> ids(parties, Party::id);
            default -> Set.of();
        };
    }

    private static <T> Set<String> ids(List<T> words, Function<T, String> id) {
        return words.stream().map(id).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
