package casus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a program costs from its start to its end, in seconds: medians over some runs.
 *
 * @param cpu user and system time together, of the program and of all that it started
 */
record ColdTime(double cpu, double wall) {
    /** Runs the program, then says what its children took, as every POSIX shell can. */
    private static final String SCRIPT = "\"$@\" >/dev/null 2>&1 </dev/null || exit; times";

    private static final Pattern MINUTES_SECONDS = Pattern.compile("(\\d+)m([\\d.]+)s");

    static ColdTime of(int runs, List<String> program) throws IOException, InterruptedException {
        List<Double> cpus = new ArrayList<>();
        List<Double> walls = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            long start = System.nanoTime();
            cpus.add(cpuOfOneRun(program));
            walls.add((System.nanoTime() - start) / 1e9);
        }
        return new ColdTime(median(cpus), median(walls));
    }

    private static double cpuOfOneRun(List<String> program) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("sh", "-c", SCRIPT, "sh"));
        command.addAll(program);
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("ended with " + process.exitValue() + ": " + String.join(" ", program));
        }
        // The first line is the shell's own time, the second its children's: user, then system.
        return MINUTES_SECONDS
                .matcher(said.lines().skip(1).findFirst().orElseThrow())
                .results()
                .mapToDouble(ColdTime::seconds)
                .sum();
    }

    private static double seconds(MatchResult minutesSeconds) {
        return 60 * Double.parseDouble(minutesSeconds.group(1)) + Double.parseDouble(minutesSeconds.group(2));
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    @Override
    public String toString() {
        return "cpu %.3f s   wall %.3f s".formatted(cpu, wall);
    }
}
