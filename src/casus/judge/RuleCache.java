package casus.judge;

import casus.movement.Stay;
import casus.scenario.Event;
import casus.scenario.Formation;
import casus.treaty.Party;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.JarFile;
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

    private final Optional<Path> folder;

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

    KieBase load(Map<String, String> drools) {
        String key = key(drools);
        try {
            Path jar = folder.map(cache -> cache.resolve(key + ".jar")).orElseGet(RuleCache::forThisRunOnly);
            if (!Files.exists(jar) || Files.size(jar) == 0) {
                compile(drools, jar);
            }
            return load(jar);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void compile(Map<String, String> drools, Path jar) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        RuleCompiler.compile(drools, bytes);
        Path parent = jar.toAbsolutePath().getParent();
        Path part = Files.createTempFile(parent, "rules", ".part");
        Files.write(part, bytes.toByteArray());
        // Whoever reads at the same time sees the old state or the whole jar.
        Files.move(part, jar, StandardCopyOption.ATOMIC_MOVE);
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

    private static KieBase load(Path jar) throws IOException {
        // Open for as long as the rules are: their classes are loaded when they are first needed.
        @SuppressWarnings("resource")
        URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, RuleCache.class.getClassLoader());
        try (JarFile file = new JarFile(jar.toFile())) {
            String model = file.getManifest().getMainAttributes().getValue(RuleCompiler.MODEL);
            return KieBaseBuilder.createKieBaseFromModel(
                    (Model) loader.loadClass(model).getDeclaredConstructor().newInstance());
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException("the compiled rules in " + jar + " do not load", broken);
        }
    }

    private static String key(Map<String, String> drools) {
        MessageDigest sha = sha256();
        new TreeMap<>(drools).forEach((name, text) -> {
            sha.update(name.getBytes(StandardCharsets.UTF_8));
            sha.update((byte) 0);
            sha.update(text.getBytes(StandardCharsets.UTF_8));
            sha.update((byte) 0);
        });
        for (Class<?> fact : SEEN_BY_RULES) {
            sha.update(shape(fact).getBytes(StandardCharsets.UTF_8));
        }
        sha.update(String.valueOf(KieBase.class.getPackage().getImplementationVersion())
                .getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(sha.digest());
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
