package casus.judge;

/**
 * A fact for rules: the conduct of this formation, or this act, is the party's, under the reading that is judged.
 *
 * @param under the treaty whose grounds make it so; each treaty has its own
 */
public record Attribution(String subject, String party, String under) {
    // Written out: every run compares and hashes these, and what Java makes of a record at its first use costs each
    // start
    // a hundredth of a second.

    @Override
    public boolean equals(Object other) {
        return other instanceof Attribution one
                && subject.equals(one.subject)
                && party.equals(one.party)
                && under.equals(one.under);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * subject.hashCode() + party.hashCode()) + under.hashCode();
    }
}
