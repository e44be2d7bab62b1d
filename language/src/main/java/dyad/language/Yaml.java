package dyad.language;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Reads the data files of packs. A file that is not as it should be fails at once, with its name. */
public final class Yaml {
    /** Made only where a file must be parsed: "on" and "no" are words of English before they are truth values of YAML 1.1. */
    private static final class Parser {
        static final YAMLMapper MAPPER = YAMLMapper.builder(YAMLFactory.builder()
                        .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
                        .build())
                .build();
    }

    private Yaml() {}

    /** The file {@code packs/<path>}, or a missing node where there is none. */
    public static JsonNode optional(String path) {
        byte[] yaml = bytes("/packs/" + path);
        if (yaml == null) {
            return MissingNode.getInstance();
        }
        byte[] tree = bytes(tree("/packs/" + path));
        JsonNode loaded = tree == null ? null : Tree.read(yaml, tree);
        return loaded == null ? parsed(path, yaml) : loaded;
    }

    /** The name of what the build makes of a file, beside it. */
    static String tree(String file) {
        return file.substring(0, file.length() - "yaml".length()) + "tree";
    }

    private static byte @Nullable [] bytes(String resource) {
        try (InputStream in = Yaml.class.getResourceAsStream(resource)) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException("pack file " + resource + ": " + e.getMessage(), e);
        }
    }

    private static JsonNode parsed(String path, byte[] yaml) {
        try {
            return Parser.MAPPER.readTree(yaml);
        } catch (IOException e) {
            throw new IllegalStateException("pack file " + path + ": " + e.getMessage(), e);
        }
    }

    /**
     * The file {@code packs/<path>}.
     *
     * @throws IllegalStateException if it is not there or not YAML
     */
    public static JsonNode required(String path) {
        JsonNode node = optional(path);
        if (node.isMissingNode()) {
            throw new IllegalStateException("pack file " + path + " is missing");
        }
        return node;
    }

    /**
     * A YAML file of the project that is not in a pack, such as one of {@code specs/}.
     *
     * @throws IOException if it cannot be read or is not YAML
     */
    public static JsonNode file(java.nio.file.Path file) throws IOException {
        return Parser.MAPPER.readTree(file.toFile());
    }

    /** Calls for each entry of a map. */
    public static void each(@Nullable JsonNode map, BiConsumer<String, JsonNode> entry) {
        if (map != null && map.isObject()) {
            map.properties().forEach(e -> entry.accept(e.getKey(), e.getValue()));
        }
    }

    /** The texts of a list, or of a single value; empty where there is none. */
    public static List<String> texts(@Nullable JsonNode node) {
        List<String> texts = new ArrayList<>();
        if (node != null && node.isArray()) {
            node.forEach(n -> texts.add(n.asText()));
        } else if (node != null && node.isValueNode() && !node.isNull()) {
            texts.add(node.asText());
        }
        return texts;
    }
}
