package casus;

import casus.finding.Because;
import casus.finding.Finding;
import java.util.List;

/** Whether the lines that a finding cites tell of what it says that they tell of. Reads the file as text. */
record PlacesChecked(List<String> file) {
    private static final String ENTRY = "  - ";

    void check(Finding finding, List<String> faults) {
        for (Because because : finding.because()) {
            if (!tells(because)) {
                faults.add("line " + because.at().line() + " does not tell of " + because.fact() + " " + because.id());
            }
        }
    }

    private boolean tells(Because because) {
        int line = because.at().line() - 1;
        if (line >= file.size() || !because.at().sourceLine().equals(file.get(line))) {
            return false;
        }
        return switch (because.fact()) {
            case "formation" -> (file.get(line) + "\n").contains("id: " + because.id() + "\n");
            case "stay" -> entry(line).contains("id: " + because.id() + "\n") && startsRoute(line);
            case "event" -> isEvent(because.id(), line);
            default -> false;
        };
    }

    /** The first waypoint, or the word before it. */
    private boolean startsRoute(int line) {
        return file.get(line).contains("route:") || file.get(line - 1).strip().equals("route:");
    }

    /** A verb and how many entries of that verb there are up to this one. */
    private boolean isEvent(String id, int line) {
        int dash = id.lastIndexOf('-');
        String what = "what: " + id.substring(0, dash) + "\n";
        long before = 0;
        for (int i = 0; i <= line; i++) {
            if (file.get(i).startsWith(ENTRY) && entry(i).contains(what)) {
                before++;
            }
        }
        return file.get(line).startsWith(ENTRY)
                && entry(line).contains(what)
                && before == Long.parseLong(id.substring(dash + 1));
    }

    /** The entry of a list that the line belongs to, to the start of the next. */
    private String entry(int line) {
        int first = line;
        while (first > 0 && !file.get(first).startsWith(ENTRY)) {
            first--;
        }
        int last = first + 1;
        while (last < file.size() && !file.get(last).startsWith(ENTRY)) {
            last++;
        }
        return String.join("\n", file.subList(first, last)) + "\n";
    }
}
