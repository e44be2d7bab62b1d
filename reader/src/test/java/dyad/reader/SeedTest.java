package dyad.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dyad.model.Document;
import dyad.model.Statement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The wire story the project began with: everything in it comes out exact, in every field, and nothing else. */
class SeedTest {
    private static final Path SEED = Path.of(System.getProperty("dyad.root", ".."), "..", "shared", "seed");

    @Test
    void everyStatementOfTheStoryIsReadInEveryField() throws IOException {
        Path text = SEED.resolve("kazakhstan-italy-30.txt");
        if (!Files.exists(text)) {
            System.err.println("SeedTest skipped: there is no " + text.normalize());
        }
        assumeTrue(Files.exists(text), "there is no " + text.normalize());
        ObjectMapper json = new ObjectMapper();
        List<JsonNode> gold = new ArrayList<>();
        for (String line : Files.readAllLines(SEED.resolve("kazakhstan-italy-30.jsonl"))) {
            gold.add(json.readTree(line));
        }
        Document document = new Document("kazakhstan-italy-30.txt", Files.readString(text), null, null, null, null);
        List<JsonNode> read = new ArrayList<>();
        for (Statement statement : Reader.create().read(document).statements()) {
            ObjectNode node = (ObjectNode) json.readTree(StatementJson.line(statement));
            node.remove(List.of("id", "evidence", "rule"));
            read.add(node);
        }
        assertThat(texts(read)).containsExactlyInAnyOrderElementsOf(texts(gold));
    }

    /** Field by field in alphabetical order, numbers as plain decimals, so that a difference can be read. */
    private static List<String> texts(List<JsonNode> nodes) {
        return nodes.stream()
                .map(n -> {
                    StringBuilder text = new StringBuilder();
                    n.properties().stream()
                            .sorted((a, b) -> a.getKey().compareTo(b.getKey()))
                            .forEach(e -> text.append(e.getKey())
                                    .append('=')
                                    .append(
                                            e.getValue().isNumber()
                                                    ? e.getValue()
                                                            .decimalValue()
                                                            .toPlainString()
                                                    : e.getValue())
                                    .append(' '));
                    return text.toString();
                })
                .toList();
    }
}
