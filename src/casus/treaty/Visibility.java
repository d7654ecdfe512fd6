package casus.treaty;

import java.util.List;

/**
 * Who may know that a clause exists.
 *
 * @param secrecy {@code PUBLIC}, {@code SECRET} or {@code DISPUTED}
 * @param knownTo the parties that know a secret clause; empty for a public one
 */
public record Visibility(Secrecy secrecy, List<String> knownTo) {
    public static final Visibility PUBLIC = new Visibility(Secrecy.PUBLIC, List.of());

    /** Whether a clause was published, kept from the public, or is said by some not to exist. */
    public enum Secrecy {
        PUBLIC,
        SECRET,
        DISPUTED
    }
}
