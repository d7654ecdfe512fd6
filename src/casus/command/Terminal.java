package casus.command;

import java.io.PrintStream;

/**
 * What a command writes to.
 *
 * @param out takes the result, and nothing else
 * @param err takes everything else: problems, progress, faults
 * @param colour whether what goes to {@code out} may be coloured
 * @param called how this user calls Casus, as a shell takes it
 * @param debug whether a fault of ours shows its stack trace
 */
record Terminal(PrintStream out, PrintStream err, boolean colour, boolean debug, String called) {}
