package dyad.reader.source;

import dyad.model.Issue;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The files that a user's files and folders come to, each once, in order, and each with an id. */
final class Inputs {
    /** What stands beside documents in a folder and is none. */
    private static final Set<String> OTHERS = Set.of(
            "md",
            "db",
            "db-wal",
            "db-shm",
            "db-journal",
            "sqlite",
            "png",
            "jpg",
            "jpeg",
            "gif",
            "svg",
            "webp",
            "ico",
            "bmp",
            "tif",
            "tiff",
            "mp3",
            "mp4",
            "wav",
            "avi",
            "mov",
            "css",
            "js",
            "map",
            "woff",
            "woff2",
            "ttf",
            "otf",
            "csv",
            "tsv",
            "yaml",
            "yml",
            "toml",
            "properties",
            "java",
            "class",
            "jar",
            "py",
            "sh",
            "lock",
            "log",
            "tmp",
            "bak");

    private static final int MOST_FOLDERS = 1000;

    private final Map<Path, Path> files = new LinkedHashMap<>();
    private final DocumentSink sink;

    private Inputs(DocumentSink sink) {
        this.sink = sink;
    }

    /** Files with their origins, in the order given, a folder's sorted by name; standard input keeps its {@code -}. */
    static Map<Path, Origin> of(List<Path> inputs, DocumentSink sink) {
        Inputs found = new Inputs(sink);
        for (Path input : inputs) {
            if (isStdin(input)) {
                found.files.putIfAbsent(input, input);
            } else if (Files.isDirectory(input)) {
                found.folder(input, new HashSet<>());
            } else {
                found.add(input);
            }
        }
        return found.origins();
    }

    static boolean isStdin(Path input) {
        return input.toString().equals("-");
    }

    private void add(Path file) {
        files.putIfAbsent(identity(file), file);
    }

    private static Path identity(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file.toAbsolutePath().normalize();
        }
    }

    /** The folder's files; a link that leads back to a folder above is not followed. */
    private void folder(Path folder, Set<Path> above) {
        Path identity = identity(folder);
        if (!above.add(identity)) {
            return;
        }
        for (Path entry : entries(folder)) {
            if (Files.isDirectory(entry)) {
                folder(entry, above);
            } else if (mayBeDocument(entry)) {
                add(entry);
            }
        }
        above.remove(identity);
    }

    private List<Path> entries(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> !name(entry).startsWith("."))
                    .sorted(Comparator.comparing(Inputs::name))
                    .toList();
        } catch (IOException | RuntimeException e) {
            sink.problem(
                    new Issue(folder.toString(), null, "the folder may not be read", "check its permissions", true));
            return List.of();
        }
    }

    private static boolean mayBeDocument(Path file) {
        boolean brokenLink = !Files.exists(file) && Files.exists(file, LinkOption.NOFOLLOW_LINKS);
        return (Files.isRegularFile(file) || brokenLink) && !OTHERS.contains(extension(name(file)));
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** The name in UTF-8 as it stands on the disk, whatever the locale makes of it. */
    static String name(Path file) {
        String path = file.toUri().getRawPath();
        if (path == null) {
            return String.valueOf(file.getFileName());
        }
        String bare = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        String last = bare.substring(bare.lastIndexOf('/') + 1);
        return URLDecoder.decode(last.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private Map<Path, Origin> origins() {
        Map<String, List<Path>> byName = new HashMap<>();
        for (Path file : files.values()) {
            byName.computeIfAbsent(name(file), name -> new ArrayList<>()).add(file);
        }
        Map<Path, String> ids = new HashMap<>();
        byName.values().forEach(sameName -> tellApart(sameName, 1, ids));
        Map<Path, Origin> origins = new LinkedHashMap<>();
        for (Path file : files.values()) {
            Origin origin = new Origin(file.toString(), ids.getOrDefault(file, ""), name(file));
            origins.put(file, isStdin(file) ? Origin.STDIN : origin);
        }
        return origins;
    }

    /** Gives each file as much of the end of its path as no other shares. */
    private static void tellApart(List<Path> files, int depth, Map<Path, String> ids) {
        Map<String, List<Path>> byEnd = new HashMap<>();
        for (Path file : files) {
            byEnd.computeIfAbsent(end(file, depth), end -> new ArrayList<>()).add(file);
        }
        byEnd.forEach((end, sharing) -> {
            if (sharing.size() == 1 || (byEnd.size() == 1 && depth > MOST_FOLDERS)) {
                sharing.forEach(file -> ids.put(file, end));
            } else {
                tellApart(sharing, depth + 1, ids);
            }
        });
    }

    /** The last names of the path, as many as the depth says. */
    private static String end(Path file, int depth) {
        StringBuilder end = new StringBuilder(name(file));
        Path up = file.toAbsolutePath().normalize().getParent();
        for (int i = 1; i < depth && up != null && up.getFileName() != null; i++) {
            end.insert(0, name(up) + "/");
            up = up.getParent();
        }
        return end.toString();
    }
}
