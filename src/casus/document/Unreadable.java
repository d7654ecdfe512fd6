package casus.document;

/** Thrown inside this package when a file cannot be read any further; its problem has been noted already. */
final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unreadable() {
        super(null, null, false, false);
    }
}
