package casus.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A checkout in a folder with a space in its name, beside a Java and a Maven of the test's own. */
record Checkout(Path folder) {
    private static final String JAVA = """
            #!/bin/sh
            # Makes the archive that it is asked for; otherwise says what comes from -cp on, and writes all of it down.
            for given; do case $given in -XX:SharedArchiveFile=*) archive=${given#*=} ;; exit-with-2) exit 2 ;; esac; done
            for given; do case $given in -Xshare:dump) exit 1 ;; -XX:DumpLoadedClassList=*) exit 0 ;; esac; done
            printf '%s\n' "$@" >"${0%/*}/../../given"
            while [ "$1" != -cp ]; do shift; done
            for given; do printf '[%s]' "$given"; done
            echo
            """;

    private static final String MAVEN = """
            #!/bin/sh
            for given; do case $given in
                -version) echo 'Apache Maven VERSION (abc)'; exit ;;
                -Dcasus.build=*) build=${given#*=} ;;
            esac; done
            echo built >>../builds
            echo '[INFO] --- maven-compiler-plugin:3.16.0:compile (default-compile) @ casus ---'
            sleep 0.3
            [ RESULT = 0 ] || { echo '[ERROR] it broke'; exit RESULT; }
            echo jar >"$build/casus.jar"
            """;

    /** What the launcher calls besides Java and Maven, which must not be found where the system's own stand. */
    private static final List<String> TOOLS =
            List.of("cat", "date", "find", "grep", "head", "mkdir", "mv", "readlink", "rm", "sed", "sleep", "touch");

    private static Path tool(String name) {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + name + " on the path"));
    }

    static Checkout in(Path folder) throws IOException {
        Path home = Files.createDirectories(folder.resolve("the house"));
        Files.copy(Path.of("casus"), home.resolve("casus"));
        home.resolve("casus").toFile().setExecutable(true);
        Files.writeString(Files.createDirectory(home.resolve("src")).resolve("A.java"), "class A {}");
        Files.writeString(home.resolve("pom.xml"), "<project/>");
        Checkout checkout = new Checkout(folder.toRealPath());
        for (String tool : TOOLS) {
            checkout.script("tools/" + tool, "#!/bin/sh\nexec " + tool(tool) + " \"$@\"\n");
        }
        return checkout;
    }

    void java(String version) throws IOException {
        script("jdk/bin/java", JAVA);
        script("jdk/bin/javac", "#!/bin/sh\n");
        Files.writeString(folder.resolve("jdk/release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"" + version + "\"\n");
    }

    void maven(String version, int result) throws IOException {
        script("bin/mvn", MAVEN.replace("VERSION", version).replace("RESULT", String.valueOf(result)));
    }

    private void script(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, text);
        file.toFile().setExecutable(true);
    }

    void remove(String name) throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve(name))) {
            for (Path one : all.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(one);
            }
        }
    }

    Heard casus(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(launcher()));
        command.addAll(List.of(arguments));
        return run(command);
    }

    Heard run(List<String> command) throws IOException, InterruptedException {
        return start(command).heard();
    }

    /** Starts a program with nothing on its path but the test's own Maven and a few tools of the system. */
    Started start(List<String> command) throws IOException {
        Path errors = Files.createTempFile(folder, "errors", "");
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.directory(folder.toFile());
        builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
        builder.environment().put("PATH", folder.resolve("bin") + ":" + folder.resolve("tools"));
        builder.environment().put("LC_ALL", "C.UTF-8");
        return new Started(builder.redirectError(errors.toFile()).start(), errors);
    }

    /** A program that runs. */
    record Started(Process process, Path errors) {
        Heard heard() throws IOException, InterruptedException {
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Heard(process.waitFor(), out, Files.readString(errors));
        }
    }

    String launcher() {
        return home().resolve("casus").toString();
    }

    Path home() {
        return folder.resolve("the house");
    }

    Path jar() {
        return home().resolve("target/casus.jar");
    }

    /** What Java was given last. */
    List<String> given() throws IOException {
        return Files.readAllLines(folder.resolve("given"));
    }

    int builds() throws IOException {
        return Files.readAllLines(folder.resolve("builds")).size();
    }

    List<String> target() throws IOException {
        try (Stream<Path> files = Files.list(home().resolve("target"))) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }
}
