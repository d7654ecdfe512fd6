package casus.command;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a command said and how it ended. */
record Heard(int exit, String out, String err) {
    static Heard of(String... arguments) {
        return of(Verb.ALL, false, arguments);
    }

    static Heard of(List<Verb> verbs, boolean debug, String... arguments) {
        return of(InputStream.nullInputStream(), verbs, debug, arguments);
    }

    /** With a text on standard input. */
    static Heard given(String in, String... arguments) {
        byte[] bytes = in.getBytes(StandardCharsets.UTF_8);
        return of(new ByteArrayInputStream(bytes), Verb.ALL, false, arguments);
    }

    private static Heard of(InputStream in, List<Verb> verbs, boolean debug, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(in, utf8(out), utf8(err), false, false, debug, "casus");
        int exit = Main.run(verbs, arguments, terminal);
        return new Heard(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream utf8(ByteArrayOutputStream to) {
        return new PrintStream(to, false, StandardCharsets.UTF_8);
    }
}
