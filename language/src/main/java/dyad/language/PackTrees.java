package dyad.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Run by the build: puts beside each YAML file of the packs what {@link Yaml} loads in its place, so that Dyad starts quickly. */
public final class PackTrees {
    private PackTrees() {}

    /** Works through one folder, the packs in {@code target/classes}. */
    public static void main(String[] args) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(Path.of(args[0]))) {
            files = all.filter(f -> f.toString().endsWith(".yaml")).toList();
        }
        for (Path file : files) {
            Files.write(Path.of(Yaml.tree(file.toString())), Tree.write(Files.readAllBytes(file), Yaml.file(file)));
        }
    }
}
