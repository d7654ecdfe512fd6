package casus;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the house asks of its files. */
class SourcesTest {
    private static final int LONGEST_FILE = 300;

    private static final List<Path> OURS = Stream.of(
                    "src",
                    "tests",
                    "rules",
                    "scenarios",
                    "docs",
                    ".ci",
                    ".mvn",
                    "pom.xml",
                    "casus",
                    "casus.cmd",
                    "README.md",
                    "CONTRIBUTING.md",
                    "CHANGELOG.md")
            .map(Path::of)
            .filter(Files::exists)
            .toList();

    /** Folders that one machine has and another has not. The brackets keep this line from finding itself. */
    private static final Pattern MACHINE_PATH = Pattern.compile(
            "(?<![\\w.)}])/[w]ork/|/[h]ome/\\w|/[r]oot/|/[U]sers/|/[t]mp/|/usr/lib/[j]vm|[A-Z]:.[U]sers");

    @Test
    void no_java_file_is_longer_than_300_lines() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path file : javaFiles("src", "tests")) {
            int lines = Files.readAllLines(file).size();
            if (lines > LONGEST_FILE) {
                tooLong.add(file + ": " + lines);
            }
        }
        assertThat(tooLong).isEmpty();
    }

    @Test
    void every_public_type_says_what_it_is() throws IOException {
        List<String> silent = new ArrayList<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null,
                    files,
                    null,
                    List.of("-proc:none"),
                    null,
                    files.getJavaFileObjectsFromPaths(javaFiles("src")));
            DocTrees docs = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                new Undocumented(docs, silent).scan(unit, null);
            }
        }
        assertThat(silent).isEmpty();
    }

    @Test
    void no_file_names_a_folder_of_one_machine() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : files(OURS)) {
            String text = text(file);
            MACHINE_PATH.matcher(text).results().forEach(at -> found.add(file + ": " + at.group()));
        }
        assertThat(found).isEmpty();
    }

    private static String text(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (MalformedInputException binary) {
            return "";
        }
    }

    private static List<Path> javaFiles(String... folders) {
        return files(Stream.of(folders).map(Path::of).toList()).stream()
                .filter(file -> file.toString().endsWith(".java"))
                .toList();
    }

    private static List<Path> files(List<Path> roots) {
        return roots.stream().flatMap(SourcesTest::under).sorted().toList();
    }

    private static Stream<Path> under(Path root) {
        try (Stream<Path> walked = Files.walk(root)) {
            return walked.filter(Files::isRegularFile).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Collects public types without Javadoc. */
    private static final class Undocumented extends TreePathScanner<@Nullable Void, @Nullable Void> {
        private final DocTrees docs;
        private final List<String> silent;

        Undocumented(DocTrees docs, List<String> silent) {
            this.docs = docs;
            this.silent = silent;
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
            boolean open = type.getModifiers().getFlags().contains(Modifier.PUBLIC);
            if (open && docs.getDocComment(getCurrentPath()) == null) {
                silent.add(type.getSimpleName().toString());
            }
            return super.visitClass(type, null);
        }
    }
}
