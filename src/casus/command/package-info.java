/** The command line: one class a verb; arguments, one call, an exit code. */
@NullMarked
package casus.command;

import org.jspecify.annotations.NullMarked;
