package casus.judge;

/** A field of a kind of fact, as conditions name it: {@code Event.whom}. */
record Field(String fact, String name) {
    @Override
    public String toString() {
        return fact + "." + name;
    }
}
