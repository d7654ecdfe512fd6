package casus.judge;

import casus.movement.Movements;
import casus.problem.Problems;
import casus.scenario.Scenario;
import casus.treaty.Reading;
import casus.treaty.Treaties;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.stream.Stream;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/**
 * Rules that are compiled each by itself, many in one go, so that a pack with one rule changed costs no more than that rule.
 * What they come to is what {@link RulePack} has: the same compiler, the same models, one package a rule instead of one a file.
 */
public final class SeparateRules {
    private static final int BATCH = 150;
    private static final int KEPT = 24;

    /** Where jars of compiled rules are kept for the next run; a rule that changes is another rule. */
    private final Optional<Path> kept;

    private final Map<String, Model> models = new HashMap<>();
    private final Set<String> refused = new HashSet<>();
    /** Those that were asked for last. */
    private final Map<List<String>, KieBase> bases = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<List<String>, KieBase> eldest) {
            return size() > KEPT;
        }
    };

    /** Of one run alone. */
    public SeparateRules() {
        this.kept = Optional.empty();
    }

    /** @param folder of this user's own, since what lies there is code; it is made where it is missing */
    public SeparateRules(Path folder) {
        this.kept = PrivateFolder.make(folder);
    }

    /** Takes those that an earlier run has compiled. */
    public void recall(Collection<String> texts) {
        Map<String, String> byPackage = Models.byPackage(texts);
        kept.ifPresent(folder -> {
            try (Stream<Path> jars = Files.list(folder)) {
                for (Path jar : jars.filter(file -> file.toString().endsWith(".jar"))
                        .sorted()
                        .toList()) {
                    models.putAll(new Models(Files.readAllBytes(jar)).models(byPackage));
                }
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }

    private void keep(byte[] jar) {
        kept.ifPresent(folder -> {
            try {
                Path part = Files.createTempFile(folder, "rules", ".part");
                Files.write(part, jar);
                Files.move(part, folder.resolve(part.getFileName() + ".jar"), StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }

    /** Compiles those that are not yet; tells how many of them are done. */
    public synchronized void compile(Collection<String> texts, IntConsumer done) {
        List<String> missing = texts.stream()
                .filter(text -> !models.containsKey(text) && !refused.contains(text))
                .distinct()
                .sorted()
                .toList();
        for (int from = 0; from < missing.size(); from += BATCH) {
            List<String> batch = missing.subList(from, Math.min(missing.size(), from + BATCH));
            compile(batch);
            done.accept(from + batch.size());
        }
    }

    /** One rule that does not compile stops all: halves of halves find it. */
    private void compile(List<String> batch) {
        try {
            byte[] jar = Models.compiled(batch);
            models.putAll(new Models(jar).models(Models.byPackage(batch)));
            keep(jar);
        } catch (RuleCompiler.Refused wrong) {
            if (batch.size() == 1) {
                refused.add(batch.get(0));
            } else {
                compile(batch.subList(0, batch.size() / 2));
                compile(batch.subList(batch.size() / 2, batch.size()));
            }
        }
    }

    /**
     * The pack of these rules for the readings of the treaties.
     *
     * @throws casus.problem.RulesRejected where one of them does not compile
     */
    public RulePack pack(WrittenRules rules, Treaties treaties) {
        Map<String, KieBase> byReading = new LinkedHashMap<>();
        List<Reading> readings = readings(treaties);
        for (Reading reading : readings) {
            byReading.put(reading.id(), compiled(rules.of(treaties, reading)));
        }
        return new RulePack(
                rules.files(treaties), readings, byReading, compiled(rules.known(treaties)), RuleCache.ofUser());
    }

    private KieBase compiled(List<Rule> heard) {
        List<String> texts = texts(heard);
        List<Model> all = new ArrayList<>();
        synchronized (this) {
            KieBase known = bases.get(texts);
            if (known != null) {
                return known;
            }
            compile(texts, number -> {});
            refuse(heard);
            texts.forEach(text -> Optional.ofNullable(models.get(text)).ifPresent(all::add));
        }
        KieBase base = KieBaseBuilder.createKieBaseFromModel(all);
        synchronized (this) {
            bases.put(texts, base);
        }
        return base;
    }

    /** What each reading of the treaties is judged by, and then what becomes known: what the rules are compiled from. */
    public static List<List<String>> texts(WrittenRules rules, Treaties treaties) {
        return Stream.concat(
                        readings(treaties).stream().map(reading -> rules.of(treaties, reading)),
                        Stream.of(rules.known(treaties)))
                .map(SeparateRules::texts)
                .toList();
    }

    private static List<Reading> readings(Treaties treaties) {
        return treaties.readings().isEmpty() ? List.of(Reading.BASE) : treaties.readings();
    }

    private static List<String> texts(List<Rule> rules) {
        return rules.stream().map(RuleSet::drools).toList();
    }

    /** The names of the rules that are met in a scenario under some reading. */
    public static Set<String> fired(RulePack pack, Scenario scenario, Treaties treaties, Movements movements) {
        Set<String> fired = new TreeSet<>();
        pack.hear(StoryPart.whole(scenario, movements), treaties).forEach(hearing -> fired.addAll(hearing.fired()));
        return fired;
    }

    private void refuse(List<Rule> rules) {
        Problems problems = new Problems();
        for (Rule rule : rules) {
            if (refused.contains(RuleSet.drools(rule))) {
                problems.error("rule-refused", "`" + rule.name() + "` does not compile", "", rule.place());
            }
        }
        RuleSets.refuse(problems);
    }

    /** Classes of compiled rules, kept in memory. */
    private static final class Models extends ClassLoader {
        private final Map<String, byte[]> classes = new HashMap<>();
        private String index = "";

        private Models(byte[] jar) {
            super(SeparateRules.class.getClassLoader());
            try (JarInputStream entries = new JarInputStream(new ByteArrayInputStream(jar))) {
                for (JarEntry entry = entries.getNextJarEntry(); entry != null; entry = entries.getNextJarEntry()) {
                    byte[] bytes = entries.readAllBytes();
                    if (entry.getName().endsWith(".class")) {
                        classes.put(entry.getName().replace('/', '.').replaceAll("\\.class$", ""), bytes);
                    } else if (entry.getName().equals(RuleCompiler.index("separate"))) {
                        index = new String(bytes, StandardCharsets.UTF_8);
                    }
                }
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        static byte[] compiled(List<String> texts) {
            Map<String, String> drools = new TreeMap<>();
            for (String text : texts) {
                String key = key(text);
                drools.put(key + ".drl", RuleSet.head("rules" + key.substring(0, 16) + ".separate") + text);
            }
            ByteArrayOutputStream jar = new ByteArrayOutputStream();
            try {
                RuleCompiler.compile(drools, "separate", jar);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
            return jar.toByteArray();
        }

        static Map<String, String> byPackage(Collection<String> texts) {
            Map<String, String> byPackage = new HashMap<>();
            texts.forEach(text -> byPackage.put("rules" + key(text).substring(0, 16) + ".separate", text));
            return byPackage;
        }

        private static String key(String text) {
            return RuleCache.key(Map.of("rule", text));
        }

        private Map<String, Model> models(Map<String, String> byPackage) {
            Map<String, Model> models = new HashMap<>();
            for (String name : index.split(" ", -1)) {
                // Of those that were compiled together not all need be asked for.
                String text = byPackage.get(name.substring(0, name.lastIndexOf('.')));
                if (text == null) {
                    continue;
                }
                try {
                    models.put(text, (Model)
                            loadClass(name).getDeclaredConstructor().newInstance());
                } catch (ReflectiveOperationException broken) {
                    throw new IllegalStateException("compiled rules do not load", broken);
                }
            }
            return models;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = classes.get(name);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
