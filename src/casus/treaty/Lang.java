package casus.treaty;

import java.util.Locale;

/** The languages that Casus speaks. */
public enum Lang {
    EN,
    ZH,
    JA;

    /** The code in files and on the command line: {@code en}, {@code zh}, {@code ja}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
