package casus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * How long a verdict takes, for a person to read: {@code mvn -q -Dcasus.quick -Pbench test}.
 *
 * <p>Prints the CPU and wall time of a first verdict beside those of {@code java -version}, which does nothing and so
 * tells machines apart. Times are medians; nothing is asserted of them.
 */
final class Bench {
    private static final int RUNS = 15;

    private static final String STORY = "scenarios/history/fang-and-ji-1933.yaml";

    private Bench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ColdTime.of(1, List.of("./casus", "run", STORY)); // builds where it must
        ColdTime yardstick = ColdTime.of(RUNS, List.of(java, "-version"));
        ColdTime verdict = ColdTime.of(RUNS, List.of("./casus", "run", STORY));
        System.out.printf("java -version   %s%n", yardstick);
        System.out.printf("first verdict   %s   %.1f × java -version%n", verdict, verdict.cpu() / yardstick.cpu());
    }
}
