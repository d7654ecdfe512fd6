package casus.document;

/** How much a file of a kind may hold: far beyond anything that its author would write, and no more than a machine takes. */
public enum Limits {
    /** A story or a part of a treaty, which a person wrote. */
    STORY(1 << 20, 200_000, "tell the story in several files", "`casus new NAME` writes a first scenario"),

    /**
     * Shapes on a map, which a program wrote. It may hold words that nobody here reads, in scripts that need the marks
     * which a story may not have; who takes a word from it looks at its characters.
     */
    MAP(1 << 26, 8_000_000, "leave out what is not needed, or simplify the shapes", "is it the file that was meant?");

    static final int DEPTH = 32;
    static final int NUMBER_LENGTH = 64;
    static final int TEXT_LENGTH = 20_000;
    static final int KEY_LENGTH = 200;
    /** No file is longer, whatever it holds. */
    static final int MOST_BYTES = MAP.bytes;

    final int bytes;
    final int nodes;
    final String whenTooMuch;
    final String whenEmpty;

    Limits(int bytes, int nodes, String whenTooMuch, String whenEmpty) {
        this.bytes = bytes;
        this.nodes = nodes;
        this.whenTooMuch = whenTooMuch;
        this.whenEmpty = whenEmpty;
    }

    /** The longest file of this kind, looked at before anything is parsed; who fetches one needs one byte more at most. */
    public int bytes() {
        return bytes;
    }
}
