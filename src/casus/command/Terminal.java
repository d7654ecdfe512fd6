package casus.command;

import java.io.InputStream;
import java.io.PrintStream;

/**
 * What a command reads from, where it is told to, and writes to.
 *
 * @param in standard input
 * @param out takes the result, and nothing else
 * @param err takes everything else: problems, progress, faults
 * @param colour whether what goes to {@code out} may be coloured
 * @param watched whether somebody looks at {@code err} while it is written
 * @param called how this user calls Casus, as a shell takes it
 * @param debug whether a fault of ours shows its stack trace
 */
record Terminal(
        InputStream in,
        PrintStream out,
        PrintStream err,
        boolean colour,
        boolean watched,
        boolean debug,
        String called) {}
