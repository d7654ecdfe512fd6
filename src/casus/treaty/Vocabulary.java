package casus.treaty;

import casus.document.Node.Entry;
import casus.problem.Problems;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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
        Vocabulary words = new Vocabulary(parties, new ArrayList<>(), weapons);
        for (Entry entry : treaty.part("kinds").entries()) {
            words.kinds.add(words.kind(entry.key().text(), new Fields(entry.value(), problems), problems));
        }
        return words;
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

    private ForceKind kind(String id, Fields fields, Problems problems) {
        List<String> arms = fields.list("arms");
        fields.allKnown("arms", "weapon", weaponIds());
        ForceKind kind =
                new ForceKind(id, fields.words("name"), new Quantities(problems).kmPerHour(fields, "speed"), arms);
        fields.text("source");
        fields.noOthers();
        return kind;
    }

    /** Those that a clause can bind. */
    Set<String> signatoryIds() {
        Set<String> ids = new LinkedHashSet<>();
        parties.stream().filter(Party::signatory).forEach(party -> ids.add(party.id()));
        return ids;
    }

    Set<String> kindIds() {
        Set<String> ids = new LinkedHashSet<>();
        kinds.forEach(kind -> ids.add(kind.id()));
        return ids;
    }

    Set<String> weaponIds() {
        Set<String> ids = new LinkedHashSet<>();
        weapons.forEach(weapon -> ids.add(weapon.id()));
        return ids;
    }

    private Set<String> partyIds() {
        Set<String> ids = new LinkedHashSet<>();
        parties.forEach(party -> ids.add(party.id()));
        return ids;
    }

    /** The ids of what a term says that its values are: {@code kinds}, {@code weapons} or {@code parties}. */
    Set<String> idsOf(String what) {
        return switch (what) {
            case "kinds" -> kindIds();
            case "weapons" -> weaponIds();
            case "parties" -> partyIds();
            default -> Set.of();
        };
    }
}
