package casus.treaty;

import java.util.List;
import java.util.Optional;

/**
 * What is known of a treaty as a document: whether there is one, who signed with what authority, when what was done with it,
 * and which texts of it came to be known.
 *
 * @param status what it is and who doubts it
 */
public record Instrument(Text status, List<Signatory> signatories, List<Step> steps, List<Version> versions) {
    /**
     * Who spoke or signed for a party.
     *
     * @param authority what he could bind, and by whose leave
     * @param doubt who doubts it; empty where nobody is known to
     */
    public record Signatory(String person, String party, Text authority, Optional<Text> doubt, String source) {}

    /**
     * Something that was done with it.
     *
     * @param at as the pack writes it: an instant, or a day where no hour is known
     */
    public record Step(Text what, String at, String source, String doubt) {}

    /**
     * A text of it.
     *
     * @param at since when it is or could be known, as {@link Step#at}; empty where no date is known
     */
    public record Version(Text what, Visibility.Secrecy visibility, String at, String source) {}
}
