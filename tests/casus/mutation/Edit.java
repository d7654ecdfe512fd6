package casus.mutation;

import java.util.List;

/** One change of the rules folder. Files are named by their path in it. */
sealed interface Edit {
    /** Characters {@code from} to {@code to} of a file give way to others. */
    record Written(String file, int from, int to, String instead) implements Edit {}

    /** A file is gone. */
    record Gone(String file) implements Edit {}

    /** The line of a rule comes to other patterns than its sentence says. */
    record Expanded(String file, int line, List<String> patterns) implements Edit {}

    /** A clause finds nothing, as {@code --without} supposes: what others say in its terms stays. */
    record Without(String clause) implements Edit {}
}
