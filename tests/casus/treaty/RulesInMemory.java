package casus.treaty;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Rules that a test makes up: the shipped ones with a text replaced here and there. */
final class RulesInMemory implements RulesFolder {
    private final Map<String, byte[]> files = new TreeMap<>();

    static RulesInMemory shippedTanggu() {
        RulesInMemory rules = new RulesInMemory();
        RulesFolder shipped = RulesFolder.shipped();
        shipped.files("tanggu-1933").forEach(path -> rules.files.put(path, shipped.read(path)));
        return rules;
    }

    RulesInMemory with(String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    RulesInMemory without(String path) {
        files.remove(path);
        return this;
    }

    /** Replaces a text that stands there; a test whose text has gone is told so. */
    RulesInMemory replacing(String path, String old, String changed) {
        String text = new String(read(path), StandardCharsets.UTF_8);
        if (!text.contains(old)) {
            throw new IllegalArgumentException("no `" + old + "` in " + path);
        }
        int at = text.indexOf(old);
        return with(path, text.substring(0, at) + changed + text.substring(at + old.length()));
    }

    @Override
    public List<String> files(String under) {
        return files.keySet().stream()
                .filter(path -> under.isEmpty() || path.startsWith(under + "/"))
                .toList();
    }

    @Override
    public byte[] read(String path) {
        return Objects.requireNonNull(files.get(path), path);
    }
}
