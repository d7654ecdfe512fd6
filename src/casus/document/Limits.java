package casus.document;

/** How much a file may hold. A file is a story that a person wrote; these are far beyond any that one would write. */
final class Limits {
    /** Looked at before anything is parsed: 1 MiB. */
    static final int BYTES = 1 << 20;

    static final int DEPTH = 32;
    static final int NODES = 200_000;
    static final int NUMBER_LENGTH = 64;
    static final int TEXT_LENGTH = 20_000;
    static final int KEY_LENGTH = 200;

    private Limits() {}
}
