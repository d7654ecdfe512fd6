package casus.command;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;

/**
 * What was given for options that are declared in code.
 *
 * <p>The verb that people use most declares its options so, since reading annotations costs a tenth of its time; the
 * others keep picocli's annotations, which read better.
 */
final class Given {
    private Given() {}

    static <T> T or(ArgSpec option, T otherwise) {
        @Nullable T value = option.getValue();
        return value == null ? otherwise : value;
    }

    static List<String> list(ArgSpec option) {
        return List.copyOf(or(option, List.<String>of()));
    }

    /** In the order in which they were given. */
    static Map<String, String> map(ArgSpec option) {
        return or(option, Map.<String, String>of());
    }
}
