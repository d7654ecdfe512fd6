package casus.judge;

import casus.treaty.Reading;
import casus.treaty.RulesFolder;
import casus.treaty.Treaties;
import casus.treaty.Treaty;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which files of rules a reading is judged by: those of its treaties, with the articles that its answers replace. */
record RuleFiles(RulesFolder folder, Treaties treaties) {
    private static final String ENDING = ".dslr";

    /** Every file that some reading may be judged by, in the order of the law: what all treaties share, then treaty by treaty. */
    List<String> all() {
        List<String> files = new ArrayList<>(own("mechanics"));
        treaties.all().forEach(treaty -> files.addAll(below(treaty.id())));
        return files;
    }

    /** Those of one reading, in the same order. */
    List<String> of(Reading reading) {
        List<String> files = new ArrayList<>(own("mechanics"));
        for (Treaty treaty : treaties.all()) {
            Map<String, String> replaced = replaced(treaty, reading);
            own(treaty.id()).forEach(file -> files.add(replaced.getOrDefault(file, file)));
        }
        return files;
    }

    byte[] language() {
        return folder.read(Language.FILE);
    }

    byte[] read(String file) {
        return folder.read(file);
    }

    /**
     * What the law is, by the bytes of everything that it is checked against: rules of the same fingerprint have been read
     * and compiled without a problem if they have been compiled at all. It is the same for every reading, so that whoever
     * asks for another one waits for no compiler.
     */
    String fingerprint() {
        MessageDigest sha = RuleCache.digest();
        sha.update(language());
        treaties.all().forEach(treaty -> sha.update(treaty.sha256().getBytes(StandardCharsets.UTF_8)));
        for (String file : all()) {
            sha.update(file.getBytes(StandardCharsets.UTF_8));
            sha.update((byte) 0);
            sha.update(read(file));
            sha.update((byte) 0);
        }
        return RuleCache.key(sha);
    }

    /** The files that stand in for one another have this in common: which article of which treaty it is. */
    static String article(String file) {
        return file.substring(0, file.indexOf('/') + 1) + file.substring(file.lastIndexOf('/') + 1);
    }

    /** The files of rules that stand in the folder itself, not below it. */
    private List<String> own(String under) {
        return below(under).stream()
                .filter(file -> file.lastIndexOf('/') == under.length())
                .toList();
    }

    private List<String> below(String under) {
        return folder.files(under).stream()
                .filter(file -> file.endsWith(ENDING))
                .toList();
    }

    private static Map<String, String> replaced(Treaty treaty, Reading reading) {
        Map<String, String> replaced = new HashMap<>();
        treaty.questions().forEach(question -> {
            String chosen = reading.answers().getOrDefault(treaty.id() + "/" + question.id(), "");
            String overlay = treaty.id() + "/answers/" + question.id() + "/" + chosen + "/";
            question.answer(chosen)
                    .ifPresent(answer -> answer.articles()
                            .forEach(article ->
                                    replaced.put(treaty.id() + "/" + article + ENDING, overlay + article + ENDING)));
        });
        return replaced;
    }
}
