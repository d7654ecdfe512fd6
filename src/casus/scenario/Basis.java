package casus.scenario;

import java.util.Locale;

/** What a statement rests on. */
public enum Basis {
    DOCUMENTED,
    INFERRED,
    ASSUMED,
    INVENTED;

    /** The word in files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
