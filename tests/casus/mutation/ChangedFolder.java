package casus.mutation;

import casus.treaty.RulesFolder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The rules folder with one edit made. */
record ChangedFolder(RulesFolder whole, Edit edit) implements RulesFolder {
    @Override
    public List<String> files(String under) {
        return whole.files(under).stream()
                .filter(file -> !(edit instanceof Edit.Gone gone && gone.file().equals(file)))
                .toList();
    }

    @Override
    public byte[] read(String path) {
        if (edit instanceof Edit.Written written && written.file().equals(path)) {
            String text = Source.of(whole, path).text();
            return (text.substring(0, written.from()) + written.instead() + text.substring(written.to()))
                    .getBytes(StandardCharsets.UTF_8);
        }
        return whole.read(path);
    }
}
