package casus;

import casus.finding.Because;
import casus.finding.Finding;
import java.util.List;
import java.util.regex.Pattern;

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
            case "formation" -> says(file.get(line), "id", because.id());
            case "stay" -> says(entry(line), "id", because.id()) && startsRoute(line);
            case "event" -> isEvent(because.id(), line);
            default -> false;
        };
    }

    /** The first waypoint, or the word before it. */
    private boolean startsRoute(int line) {
        return file.get(line).contains("route:") || file.get(line - 1).strip().equals("route:");
    }

    /** Whole words only, on a line of their own or among others. */
    private static boolean says(String text, String field, String word) {
        return Pattern.compile(field + ": " + Pattern.quote(word) + "(?![\\w-])")
                .matcher(text)
                .find();
    }

    /** A verb and how many entries of that verb there are up to this one. */
    private boolean isEvent(String id, int line) {
        int dash = id.lastIndexOf('-');
        String verb = id.substring(0, dash);
        long before = 0;
        for (int i = 0; i <= line; i++) {
            if (file.get(i).startsWith(ENTRY) && says(entry(i), "what", verb)) {
                before++;
            }
        }
        return file.get(line).startsWith(ENTRY)
                && says(entry(line), "what", verb)
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
