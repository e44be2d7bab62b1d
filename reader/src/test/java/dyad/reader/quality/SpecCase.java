package dyad.reader.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dyad.language.Yaml;
import dyad.model.Document;
import dyad.model.Period;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** One case of {@code specs/}: a text and what must be read from it. */
public record SpecCase(String family, String id, Document document, List<JsonNode> gives) {
    /** All cases of the files directly in a folder named after their language (or in a folder of it), in the order of file names. */
    public static List<SpecCase> in(Path folder) {
        List<SpecCase> cases = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return cases;
        }
        String name = folder.getFileName().toString();
        String language =
                name.equals("apart") ? folder.getParent().getFileName().toString() : name;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
                JsonNode spec = Yaml.file(file);
                for (JsonNode node : spec.get("cases")) {
                    cases.add(of(spec.get("family").asText(), language, node));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cases;
    }

    /** The documents of a folder as cases: {@code docs.jsonl} has their texts, {@code <id>.jsonl} what must be read from each. */
    public static List<SpecCase> documents(Path folder) {
        ObjectMapper json = new ObjectMapper();
        List<SpecCase> cases = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return cases;
        }
        try {
            for (String line : Files.readAllLines(folder.resolve("docs.jsonl"))) {
                JsonNode node = json.readTree(line);
                String id = node.get("id").asText();
                List<JsonNode> gives = new ArrayList<>();
                for (String gold : Files.readAllLines(folder.resolve(id.replaceFirst("\\.txt$", "") + ".jsonl"))) {
                    gives.add(json.readTree(gold));
                }
                Period published = node.hasNonNull("published")
                        ? Period.of(node.get("published").asText())
                        : null;
                Document document = new Document(
                        id,
                        node.get("text").asText(),
                        published,
                        null,
                        null,
                        node.path("language").asText("en"));
                cases.add(new SpecCase("documents", id, document, gives));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cases;
    }

    /** A case as it stands in a file. */
    public static SpecCase of(String family, String language, JsonNode node) {
        List<JsonNode> gives = new ArrayList<>();
        node.path("gives").forEach(gives::add);
        Period published =
                node.has("published") ? Period.of(node.get("published").asText()) : null;
        String publisher = node.has("publisher") ? node.get("publisher").asText() : null;
        Document document = new Document(
                node.path("id").asText(family), node.get("text").asText(), published, publisher, null, language);
        return new SpecCase(family, node.path("id").asText(), document, gives);
    }
}
