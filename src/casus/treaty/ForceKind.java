package casus.treaty;

import java.util.List;

/**
 * A kind of force in the treaty's own words.
 *
 * @param kmPerHour the speed above which a leg is doubtful
 * @param is the kind that it is one of, whose terms count it too; empty where it is none
 * @param arms the weapons that it ordinarily carries, ids of {@link Weapon}s
 */
public record ForceKind(String id, Text name, double kmPerHour, List<String> arms, String is) {}
