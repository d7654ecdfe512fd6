package casus.command;

import casus.problem.Place;
import casus.problem.Problem;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** File names for reports that go to other machines: no folder of this one is in them. */
final class Relative {
    private Relative() {}

    /**
     * A file as seen from the folder in which Casus was called, its parts parted by slashes; one that does not lie below
     * that folder and was named by its whole path goes by its last name alone.
     */
    static String name(String file) {
        try {
            Path path = Path.of(file);
            Path here = Path.of("").toAbsolutePath();
            Path last = path.getFileName();
            if (last == null) {
                return file;
            }
            if (path.isAbsolute()) {
                path = path.normalize().startsWith(here) ? here.relativize(path.normalize()) : last;
            }
            return path.normalize().toString().replace(path.getFileSystem().getSeparator(), "/");
        } catch (InvalidPathException odd) {
            return file;
        }
    }

    /** The same problem, its file named so, in its words too. */
    static Problem problem(Problem problem) {
        Place place = problem.place();
        String file = place.file();
        String name = name(file);
        return new Problem(
                problem.severity(),
                problem.code(),
                problem.message().replace(file, name),
                problem.help().replace(file, name),
                new Place(name, place.line(), place.column(), place.width(), place.sourceLine()));
    }
}
