package casus.treaty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesFolderTest {
    @TempDir
    private Path folder;

    @Test
    void a_folder_lists_its_files_sorted_and_leaves_hidden_ones_out() throws IOException {
        write("tanggu/treaty.yaml", "a");
        write("tanggu/answers/q/a/article-1.dslr", "b");
        write("tanggu/.article-1.md.swp", "c");
        write("README.md", "d");
        RulesFolder rules = RulesFolder.at(folder);

        assertThat(rules.files("tanggu")).containsExactly("tanggu/answers/q/a/article-1.dslr", "tanggu/treaty.yaml");
        assertThat(rules.treaties()).containsExactly("tanggu");
        assertThat(rules.read("tanggu/treaty.yaml")).isEqualTo(bytes("a"));
        assertThat(rules.files("nowhere")).isEmpty();
    }

    @Test
    void a_jar_lists_and_reads_the_same() throws IOException {
        Path jar = folder.resolve("casus.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            for (String name : new String[] {"rules/", "rules/tanggu/", "rules/tanggu/treaty.yaml", "casus/X.class"}) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(bytes(name.endsWith("/") ? "" : name));
                zip.closeEntry();
            }
        }
        RulesFolder rules = new JarRules(jar, "rules/");

        assertThat(rules.files("")).containsExactly("tanggu/treaty.yaml");
        assertThat(rules.files("tang")).isEmpty();
        assertThat(rules.treaties()).containsExactly("tanggu");
        assertThat(rules.read("tanggu/treaty.yaml")).isEqualTo(bytes("rules/tanggu/treaty.yaml"));
        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> rules.read("tanggu/none"));
    }

    @Test
    void the_shipped_rules_hold_the_truce() {
        assertThat(RulesFolder.shipped().treaties()).contains("tanggu-1933");
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
