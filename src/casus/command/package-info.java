/**
 * The command line: one class a verb; arguments, one call, an exit code.
 *
 * <p>{@link casus.command.Main#run} is the door for tests: arguments in, text on two streams, an exit code of
 * {@link casus.command.Exit} out; it never ends the process. A verb is one class with picocli's {@code @Command} that
 * takes the {@link casus.command.Casus} it stands under, and one line in {@link casus.command.Verb}. The result goes
 * to standard output and everything else to standard error, both in UTF-8.
 */
@NullMarked
package casus.command;

import org.jspecify.annotations.NullMarked;
