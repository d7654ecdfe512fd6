package casus.treaty;

import java.util.EnumMap;
import java.util.Map;

/** Words in one or more languages. English is always there: it is what other languages fall back on. */
public record Text(Map<Lang, String> words) {
    public Text {
        words = Map.copyOf(words);
        if (!words.containsKey(Lang.EN)) {
            throw new IllegalArgumentException("no English words: " + words);
        }
    }

    public static Text of(String english) {
        return new Text(Map.of(Lang.EN, english));
    }

    public static Text of(String en, String zh, String ja) {
        return new Text(new EnumMap<>(Map.of(Lang.EN, en, Lang.ZH, zh, Lang.JA, ja)));
    }

    public String in(Lang lang) {
        return words.getOrDefault(lang, en());
    }

    public String en() {
        return java.util.Objects.requireNonNull(words.get(Lang.EN));
    }
}
