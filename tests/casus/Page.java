package casus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page of Markdown: where it leads, and what can be led to in it.
 *
 * @param anchors of its headings, as code hosts make them, and those that it sets itself with {@code <a id="…">}
 */
record Page(Path file, List<Page.Link> links, Set<String> anchors) {
    private static final Pattern FENCE = Pattern.compile("^\\s*(```|~~~)");
    private static final Pattern CODE = Pattern.compile("`[^`]*`");
    private static final Pattern LINK = Pattern.compile("\\[[^\\]]*]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("^#{1,6}\\s+(.*?)\\s*#*$");
    private static final Pattern OWN_ANCHOR = Pattern.compile("<a id=\"([^\"]+)\">");
    private static final Pattern NOT_IN_ANCHORS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}_ -]");
    private static final Pattern ELSEWHERE = Pattern.compile("^[a-z][a-z0-9+.-]*:.*");

    /** A link to a file of ours, or to a place on the page itself. */
    record Link(int line, String target) {
        String path() {
            return target.split("#", 2)[0];
        }

        String anchor() {
            return target.contains("#") ? target.split("#", 2)[1] : "";
        }
    }

    static Page read(Path file) {
        List<Link> links = new ArrayList<>();
        Set<String> anchors = new TreeSet<>();
        Map<String, Integer> times = new HashMap<>();
        boolean fenced = false;
        int number = 0;
        for (String line : lines(file)) {
            number++;
            fenced ^= FENCE.matcher(line).find();
            if (fenced) {
                continue;
            }
            int at = number;
            HEADING.matcher(line)
                    .results()
                    .map(heading -> anchor(heading.group(1)))
                    .map(anchor -> {
                        int before = times.merge(anchor, 1, Integer::sum) - 1;
                        return before == 0 ? anchor : anchor + "-" + before;
                    })
                    .forEach(anchors::add);
            OWN_ANCHOR.matcher(line).results().map(own -> own.group(1)).forEach(anchors::add);
            LINK.matcher(CODE.matcher(line).replaceAll(""))
                    .results()
                    .map(link -> link.group(1))
                    .filter(target -> !ELSEWHERE.matcher(target).matches())
                    .forEach(target -> links.add(new Link(at, target)));
        }
        return new Page(file, List.copyOf(links), anchors);
    }

    private static String anchor(String heading) {
        String plain = heading.replace("`", "").replaceAll("\\[([^\\]]*)]\\([^)]*\\)", "$1");
        return NOT_IN_ANCHORS
                .matcher(plain.toLowerCase(Locale.ROOT))
                .replaceAll("")
                .replace(' ', '-');
    }

    /** Where a link of this page leads. */
    Path follow(Link link) {
        return link.path().isEmpty() ? file : beside(file, link.path());
    }

    static Path beside(Path file, String path) {
        return Objects.requireNonNull(file.toAbsolutePath().getParent())
                .resolve(path)
                .normalize();
    }

    boolean leadsTo(Path other, String anchor) {
        return links.stream()
                .anyMatch(link -> follow(link)
                                .toAbsolutePath()
                                .equals(other.toAbsolutePath().normalize())
                        && (anchor.isEmpty() || link.anchor().equals(anchor)));
    }

    /** Every link of these pages that leads nowhere, with the page and the line where it stands. */
    static List<String> broken(List<Page> pages) {
        List<String> broken = new ArrayList<>();
        for (Page page : pages) {
            for (Link link : page.links()) {
                Path to = page.follow(link);
                if (!Files.exists(to)) {
                    broken.add(page.file() + ":" + link.line() + ": there is no file " + link.target());
                } else if (!link.anchor().isEmpty() && !read(to).anchors().contains(link.anchor())) {
                    broken.add(page.file() + ":" + link.line() + ": there is no heading or anchor " + link.target());
                }
            }
        }
        return broken;
    }

    /** The pages under a folder, or the one page that is named, sorted. */
    static List<Page> under(Path path) {
        try (Stream<Path> all = Files.walk(path)) {
            return all.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .map(Page::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
