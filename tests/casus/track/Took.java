package casus.track;

import casus.problem.Problem;
import casus.problem.ScenarioRejected;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A file read in a test: what was told of it, a line a fix and {@code gap} between what is not joined. */
record Took(TrackFile file, List<String> told) {
    static final TrackFile.Options STRICT = new TrackFile.Options(false, false, Optional.empty(), true, bytes -> {});
    static final TrackFile.Options PLANE = new TrackFile.Options(true, false, Optional.empty(), true, bytes -> {});
    static final TrackFile.Options SKIP = new TrackFile.Options(false, true, Optional.empty(), true, bytes -> {});

    static TrackFile.Options clock(String offset) {
        return new TrackFile.Options(false, false, Optional.of(ZoneOffset.of(offset)), true, bytes -> {});
    }

    static Took of(String name, String text, TrackFile.Options options) {
        return of(name, text.getBytes(StandardCharsets.UTF_8), options, 1 << 18);
    }

    static Took of(String name, byte[] bytes, TrackFile.Options options, int buffer) {
        List<String> told = new ArrayList<>();
        try {
            ByteWindow window = new ByteWindow(new ByteArrayInputStream(bytes), buffer, options.progress());
            return new Took(TrackFile.read(name, window, options, new Written(told)), told);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    /** What is wrong with a file: {@code line:column+width code message}, in order; empty where it can be read. */
    static List<String> wrong(String name, String text, TrackFile.Options options) {
        try {
            of(name, text, options);
            return List.of();
        } catch (ScenarioRejected rejected) {
            return rejected.problems().stream().map(Took::shown).toList();
        }
    }

    static List<String> wrong(String text) {
        return wrong("a.csv", text, STRICT);
    }

    static String shown(Problem problem) {
        return "%d:%d+%d %s %s"
                .formatted(
                        problem.place().line(),
                        problem.place().column(),
                        problem.place().width(),
                        problem.code(),
                        problem.message());
    }

    private record Written(List<String> told) implements Fixes {
        @Override
        public void fix(int track, long at, double x, double y) {
            told.add(track + " " + Instant.EPOCH.plus(at, ChronoUnit.MICROS) + " " + x + " " + y);
        }

        @Override
        public void gap(int track) {
            told.add(track + " gap");
        }
    }
}
