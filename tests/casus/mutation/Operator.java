package casus.mutation;

import java.util.Locale;

/** The ways in which the law is changed, and what a story must tell so that the change is noticed. */
enum Operator {
    COMPARISON_FLIPPED("a story in which %s has an act or a stay on either side of this comparison"),
    COMPARISON_MOVED(
            "a story in which the two sides of this comparison are equal to the microsecond, where %s is asked"),
    ALTERNATIVE_DROPPED("a story in which only the alternative that is gone holds, where %s is asked"),
    CONDITION_DROPPED("a story that keeps every condition of %s but this one, and expects `no-finding`"),
    NOT_ADDED("a story that keeps every condition of %s, and expects what it finds"),
    NOT_DROPPED("a story in which what %s says must not be, is, and one in which it is not"),
    PARTY_SWAPPED("a story in which the other party does the same as %s speaks of, and expects `no-finding`"),
    VERDICT_SWAPPED(
            "a story that keeps every condition of %s and expects its verdict by name, and `no-finding` of no other"),
    RULE_DELETED("a story that keeps every condition of %s, and expects what it finds"),
    CLAUSE_DELETED("a story that expects a finding of %s"),
    BOUNDARY_CHANGED("a story in which a halt or a ride is on the very edge of %s, with `uncertainty: none`"),
    DEADLINE_MOVED("a story in which something is done at the very instant of %s, and one a microsecond after it"),
    IN_FORCE_MOVED(
            "a story that begins before %s and ends after it, and expects a finding `from:` or `to:` that very instant"),
    NUMBER_MOVED("a story that is exactly at %s, and one that is one unit beyond it"),
    ITEM_DROPPED("a story about the item that is gone from %s, which expects what only it leads to"),
    ITEM_ADDED("a story about the item that %s does not have, which expects `no-finding`"),
    ANSWER_DROPPED("a story that expects, with `reading:`, what only %s makes of it");

    private final String story;

    Operator(String story) {
        this.story = story;
    }

    /** {@code comparison moved}. */
    String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** What a story that would notice it tells. */
    String storyFor(String subject) {
        return story.formatted(subject);
    }
}
