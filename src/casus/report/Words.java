package casus.report;

import casus.treaty.Lang;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Every word that a report says of its own, in one language: {@code words.LANG.properties}, UTF-8.
 *
 * <p>A placeholder is {@code {name}}, filled by name; {@code {n|breach|breaches}} is the first word where {@code n} is 1
 * and the second otherwise. A key or a value that is missing is our fault and an {@link IllegalArgumentException}.
 */
public final class Words {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z-]+)(?:\\|([^|}]*)\\|([^}]*))?}");
    private static final Map<Lang, Words> READ = new ConcurrentHashMap<>();

    private final Lang lang;
    private final Properties patterns;

    private Words(Lang lang, Properties patterns) {
        this.lang = lang;
        this.patterns = patterns;
    }

    public static Words in(Lang lang) {
        return READ.computeIfAbsent(lang, one -> new Words(one, read("words." + one.code() + ".properties")));
    }

    public Lang lang() {
        return lang;
    }

    public boolean has(String key) {
        return patterns.containsKey(key);
    }

    /** The words of a key, its placeholders filled: {@code say("count.breach", "n", 2)}. */
    public String say(String key, Object... namesAndValues) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        Matcher matcher = PLACEHOLDER.matcher(pattern(key));
        return matcher.replaceAll(found -> Matcher.quoteReplacement(
                filled(key, values.get(found.group(1)), found.group(1), found.group(2), found.group(3))));
    }

    private static String filled(
            String key, @Nullable Object value, String name, @Nullable String one, @Nullable String many) {
        if (value == null) {
            throw new IllegalArgumentException("no value for {" + name + "} of " + key);
        }
        if (one == null || many == null) {
            return value.toString();
        }
        return value.toString().equals("1") ? one : many;
    }

    private String pattern(String key) {
        String pattern = patterns.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no words for " + key + " in " + lang);
        }
        return pattern;
    }

    SortedSet<String> keys() {
        return new TreeSet<>(patterns.stringPropertyNames());
    }

    SortedSet<String> placeholders(String key) {
        SortedSet<String> names = new TreeSet<>();
        PLACEHOLDER.matcher(pattern(key)).results().forEach(found -> names.add(found.group(1)));
        return names;
    }

    private static Properties read(String resource) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(Resource.text(resource)));
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
        return properties;
    }
}
