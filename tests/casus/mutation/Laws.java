package casus.mutation;

import casus.treaty.RulesFolder;
import casus.treaty.Treaties;
import casus.treaty.Treaty;
import casus.treaty.TreatyReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The treaties of a folder, each read. */
record Laws(Map<String, Treaty> treaties) {

    /** @throws casus.problem.RulesRejected with the problems of the first that is at fault */
    static Laws read(RulesFolder folder) {
        return new Laws(new LinkedHashMap<>()).reread(folder, folder.treaties());
    }

    /** These, with some read anew from a folder that is another. */
    Laws reread(RulesFolder folder, List<String> ids) {
        Map<String, Treaty> all = new LinkedHashMap<>(treaties);
        ids.forEach(id -> all.put(id, TreatyReader.read(folder, id)));
        return new Laws(all);
    }

    List<String> ids() {
        return List.copyOf(treaties.keySet());
    }

    Optional<Treaty> treaty(String id) {
        return Optional.ofNullable(treaties.get(id));
    }

    /** Each after the one that it supplements, as a run has them. */
    Treaties of(List<String> named) {
        List<Treaty> all = new ArrayList<>();
        named.forEach(id -> add(id, all));
        return Treaties.of(all);
    }

    Treaties all() {
        return of(ids());
    }

    private void add(String id, List<Treaty> all) {
        Treaty treaty = treaty(id).orElseThrow(() -> new IllegalArgumentException("no treaty " + id));
        if (!all.contains(treaty)) {
            if (!treaty.supplements().isEmpty()) {
                add(treaty.supplements(), all);
            }
            all.add(treaty);
        }
    }
}
