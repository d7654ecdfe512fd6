package casus.track;

/**
 * Tells tracks that come in parts: what lies between two parts is unknown, unless one begins at the very place and instant
 * where the other ended.
 */
final class Parts {
    private final Told told;
    private boolean begins = true;
    private int track = -1;
    private long at;
    private double x;
    private double y;

    Parts(Told told) {
        this.told = told;
    }

    /** What comes next is not joined to what came before. */
    void begin() {
        begins = true;
    }

    /** Tells a fix; says no, and has told nothing, where it does not follow the track's last. */
    boolean fix(int number, long instant, double first, double second) {
        boolean goesOn = begins && number == track && instant == at && first == x && second == y;
        boolean follows = goesOn
                || (begins ? told.jump(number, instant, first, second) : told.fix(number, instant, first, second));
        if (follows) {
            begins = false;
            track = number;
            at = instant;
            x = first;
            y = second;
        }
        return follows;
    }

    /** The track rests where it was until an instant, and then is elsewhere at once. */
    boolean step(int number, long instant, double first, double second) {
        boolean follows = begins || told.fix(number, instant, x, y);
        begins = true;
        return follows && fix(number, instant, first, second);
    }
}
