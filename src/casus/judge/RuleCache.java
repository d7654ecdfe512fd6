package casus.judge;

import casus.movement.Stay;
import casus.scenario.Event;
import casus.scenario.Formation;
import casus.treaty.Party;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/**
 * Rules are compiled once and kept, by the SHA-256 of their text, of the facts' shapes and of the versions, in a folder
 * that only this user can write to: what lies there is code. A rule that changes has another name there.
 */
public final class RuleCache {
    private static final Class<?>[] SEEN_BY_RULES = {
        Formation.class,
        Event.class,
        Stay.class,
        Party.class,
        TermValue.class,
        Attribution.class,
        Found.class,
        Reached.class
    };

    /** How the jars are written: a change of it leaves those of before alone. */
    private static final String FORMAT = "5";

    private final Optional<Path> folder;

    /** By key: rules that this cache has loaded are the same for whoever asks again. */
    private final Map<String, KieBase> loaded = new ConcurrentHashMap<>();

    private RuleCache(Optional<Path> folder) {
        this.folder = folder;
    }

    /** A cache in this folder, which is made where it is missing. Where it cannot be, rules are compiled at every run. */
    public static RuleCache in(Path folder) {
        return new RuleCache(PrivateFolder.make(folder));
    }

    /** The user's own cache: {@code CASUS_CACHE}, else what the system has for it. */
    public static RuleCache ofUser() {
        return new RuleCache(PrivateFolder.ofUser());
    }

    /** The rules that were compiled under this key; none where there are none that load. */
    Optional<KieBase> find(String key) {
        Optional<KieBase> found = Optional.ofNullable(loaded.get(key)).or(() -> stored(key));
        found.ifPresent(base -> loaded.put(key, base));
        return found;
    }

    private Optional<KieBase> stored(String key) {
        ClassLoader own = RuleCache.class.getClassLoader();
        if (own.getResource(RuleCompiler.index(key)) != null) {
            // The launcher puts the rules that it found on the class path, where the class archive has them.
            return Optional.of(load(own, key));
        }
        return folder.map(cache -> cache.resolve(key + ".jar"))
                .filter(Files::exists)
                .flatMap(jar -> {
                    try {
                        return Optional.of(load(jar, key));
                    } catch (IllegalStateException | LinkageError | UncheckedIOException damaged) {
                        // Half a jar, or none at all: it is made anew, since it holds nothing that the rules do not.
                        return Optional.empty();
                    }
                });
    }

    /** Compiles rules and keeps them; {@link RuleCompiler.Refused} where they do not compile. */
    KieBase make(String key, Map<String, String> drools) {
        Path jar = folder.map(cache -> cache.resolve(key + ".jar")).orElseGet(RuleCache::forThisRunOnly);
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            RuleCompiler.compile(drools, key, bytes);
            Path part = Files.createTempFile(jar.toAbsolutePath().getParent(), "rules", ".part");
            Files.write(part, bytes.toByteArray());
            // Whoever reads at the same time sees the old state or the whole jar.
            Files.move(part, jar, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        KieBase base = load(jar, key);
        loaded.put(key, base);
        return base;
    }

    private static Path forThisRunOnly() {
        try {
            Path folder = Files.createTempDirectory("casus-rules");
            folder.toFile().deleteOnExit();
            Path jar = folder.resolve("rules.jar");
            jar.toFile().deleteOnExit();
            return jar;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static KieBase load(Path jar, String key) {
        // Open for as long as the rules are: their classes are loaded when they are first needed.
        URLClassLoader loader = new URLClassLoader(new URL[] {address(jar)}, RuleCache.class.getClassLoader());
        try {
            return load(loader, key);
        } catch (IllegalStateException | LinkageError damaged) {
            close(loader);
            throw damaged;
        }
    }

    private static URL address(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException odd) {
            throw new IllegalStateException("no address of " + jar, odd);
        }
    }

    private static void close(URLClassLoader loader) {
        try {
            loader.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static KieBase load(ClassLoader loader, String key) {
        try {
            List<Model> models = new ArrayList<>();
            for (String name : index(loader, key).split(" ", -1)) {
                models.add(
                        (Model) loader.loadClass(name).getDeclaredConstructor().newInstance());
            }
            return KieBaseBuilder.createKieBaseFromModel(models);
        } catch (ReflectiveOperationException | IOException broken) {
            throw new IllegalStateException("the compiled rules " + key + " do not load", broken);
        }
    }

    private static String index(ClassLoader loader, String key) throws IOException {
        URL index = loader.getResource(RuleCompiler.index(key));
        if (index == null) {
            throw new IllegalStateException("the compiled rules " + key + " name no model");
        }
        URLConnection connection = index.openConnection();
        // Java keeps jars by their address: it would go on reading a damaged one after it was made anew in its place.
        connection.setUseCaches(false);
        try (InputStream names = connection.getInputStream()) {
            return new String(names.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** A digest that has begun with what every key depends on: how jars are written, and what rules see of the facts. */
    static MessageDigest digest() {
        MessageDigest sha = sha256();
        sha.update(FORMAT.getBytes(StandardCharsets.UTF_8));
        for (Class<?> fact : SEEN_BY_RULES) {
            sha.update(shape(fact).getBytes(StandardCharsets.UTF_8));
        }
        sha.update(String.valueOf(KieBase.class.getPackage().getImplementationVersion())
                .getBytes(StandardCharsets.UTF_8));
        return sha;
    }

    static String key(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The key of rules by their Drools text, for those that no file holds. */
    static String key(Map<String, String> drools) {
        MessageDigest sha = digest();
        new TreeMap<>(drools).forEach((name, text) -> {
            sha.update(name.getBytes(StandardCharsets.UTF_8));
            sha.update((byte) 0);
            sha.update(text.getBytes(StandardCharsets.UTF_8));
            sha.update((byte) 0);
        });
        return key(sha);
    }

    private static String shape(Class<?> fact) {
        return Arrays.stream(fact.getDeclaredMethods())
                .map(Method::toString)
                .sorted(Comparator.naturalOrder())
                .reduce(fact.getName(), (one, other) -> one + "\n" + other);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
