package casus.judge;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.Message;

/** Compiles Drools text to a jar of the executable model, which loads without the compiler. */
final class RuleCompiler {
    /** The entry of the jar that names the models' classes, with a space between. */
    static String index(String key) {
        return "META-INF/casus-rules/" + key;
    }

    private RuleCompiler() {}

    /** Text that does not compile, in the compiler's own words, which name no line. */
    static final class Refused extends RuntimeException {
        Refused(String words) {
            super(words);
        }
    }

    /** The compiler's messages about text that it refuses; empty where it takes it. */
    static List<String> errors(Map<String, String> drools) {
        return build(drools).getResults().getMessages(Message.Level.ERROR).stream()
                .map(Message::getText)
                .toList();
    }

    /** Writes the jar; {@link Refused} where the text does not compile. */
    static void compile(Map<String, String> drools, String key, OutputStream to) throws IOException {
        KieBuilder builder = build(drools);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new Refused(builder.getResults().getMessages().toString());
        }
        InternalKieModule module = (InternalKieModule) builder.getKieModule();
        try (JarOutputStream jar = new JarOutputStream(to)) {
            jar.putNextEntry(new JarEntry(index(key)));
            jar.write(models(module).getBytes(StandardCharsets.UTF_8));
            for (String name : module.getFileNames().stream().sorted().toList()) {
                if (name.endsWith(".class")) {
                    jar.putNextEntry(new JarEntry(name));
                    jar.write(module.getBytes(name));
                }
            }
        }
    }

    private static KieBuilder build(Map<String, String> drools) {
        var files = KieServices.get().newKieFileSystem();
        drools.forEach((name, text) -> files.write("src/main/resources/treaty/" + name, text));
        return KieServices.get().newKieBuilder(files).buildAll(ExecutableModelProject.class);
    }

    /** The builder lists the classes of the models that it made, one a package, beside lines of its own that hold a colon. */
    private static String models(InternalKieModule module) {
        String models = module.getFileNames().stream()
                .filter(name -> name.endsWith("drools-model"))
                .sorted()
                .flatMap(name -> Stream.of(new String(module.getBytes(name), StandardCharsets.UTF_8).split("\n", -1)))
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.contains(":"))
                .collect(Collectors.joining(" "));
        if (models.isEmpty()) {
            throw new IllegalStateException("the builder names no model");
        }
        return models;
    }
}
