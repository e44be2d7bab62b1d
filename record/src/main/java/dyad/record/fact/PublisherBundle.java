package dyad.record.fact;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dyad.language.Yaml;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The files of all publishers in one, made by the build, because opening hundreds of files takes seconds. */
public final class PublisherBundle {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NAME = "publishers.json";

    private PublisherBundle() {}

    /** Writes the bundle into one folder, the packs in {@code target/classes}. */
    public static void main(String[] args) throws IOException {
        JSON.writeValue(Path.of(args[0], NAME).toFile(), files());
    }

    /** The files one by one, by their names. */
    static ObjectNode files() {
        ObjectNode all = JSON.createObjectNode();
        for (JsonNode file : Yaml.required("publishers.yaml")) {
            all.set(file.asText(), Yaml.required("publishers/" + file.asText() + ".yaml"));
        }
        return all;
    }

    /** What the build has made, or null where it has not. */
    static @Nullable JsonNode bundled() {
        try (InputStream in = PublisherBundle.class.getResourceAsStream("/packs/" + NAME)) {
            return in == null ? null : JSON.readTree(in);
        } catch (IOException e) {
            throw new IllegalStateException("the bundle of publishers belongs to the program", e);
        }
    }
}
