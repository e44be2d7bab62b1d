package dyad.reader.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dyad.language.Languages;
import dyad.model.Document;
import dyad.model.Period;
import dyad.model.Statement;
import dyad.reader.Reader;
import dyad.reader.StatementJson;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs specs or documents and shows what is lost and what is false.
 *
 * <pre>
 * Quality specs FOLDER [FAMILY…]       cases that fail, then a table by family
 * Quality documents DOCS.jsonl         statements as JSON Lines, for score.py
 * Quality examples [LANGUAGE] [FAMILY…] rules whose examples do not give what they say
 * Quality text DATE TEXT               what one text gives
 * </pre>
 */
public final class Quality {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Quality() {}

    /** Command line entry. */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Reader reader = Reader.create();
        switch (args[0]) {
            case "specs" -> specs(reader, Path.of(args[1]), List.of(args).subList(2, args.length), out);
            case "documents" -> documents(reader, Path.of(args[1]), out);
            case "examples" -> {
                boolean named = args.length > 1 && Languages.READ.contains(args[1]);
                List<String> families = List.of(args).subList(named ? 2 : 1, args.length);
                RuleExamples.wrong(reader, named ? args[1] : "en", families).forEach(out::println);
            }
            default -> text(reader, args[1], args[2], out);
        }
    }

    private static void text(Reader reader, String date, String text, PrintStream out) {
        Document document = new Document("text", text, Period.of(date), null, null, null);
        reader.read(document)
                .statements()
                .forEach(s -> out.println(slim(node(s)) + " «" + s.said().quote() + "» "
                        + s.said().rule()));
    }

    private static void documents(Reader reader, Path file, PrintStream out) throws IOException {
        for (String line : Files.readAllLines(file)) {
            JsonNode node = JSON.readTree(line);
            Period published =
                    node.has("published") ? Period.of(node.get("published").asText()) : null;
            Document document = new Document(
                    node.get("id").asText(),
                    node.get("text").asText(),
                    published,
                    null,
                    null,
                    node.path("language").asText("en"));
            reader.read(document).statements().forEach(s -> out.println(StatementJson.line(s)));
        }
    }

    private static void specs(Reader reader, Path folder, List<String> families, PrintStream out) {
        Map<String, int[]> table = new LinkedHashMap<>();
        for (SpecCase spec : SpecCase.in(folder)) {
            if (!families.isEmpty() && !families.contains(spec.family())) {
                continue;
            }
            List<JsonNode> read = read(reader, spec.document());
            Compare.Result strict = Compare.compare(spec.gives(), read, true);
            Compare.Result core = Compare.compare(spec.gives(), read, false);
            int[] row = table.computeIfAbsent(spec.family(), k -> new int[6]);
            long required = spec.gives().stream()
                    .filter(g -> !g.path("optional").asBoolean())
                    .count();
            row[0]++;
            row[1] += strict.ok() ? 1 : 0;
            row[2] += (int) required;
            row[3] += core.missing().size();
            row[4] += core.extra().size();
            row[5] += strict.missing().size();
            if (!strict.ok() && !families.isEmpty()) {
                out.println("== " + spec.id() + " [" + spec.document().published() + "] "
                        + spec.document().text());
                core.missing().forEach(m -> out.println("   MISS  " + slim(m)));
                core.extra()
                        .forEach(e -> out.println(
                                "   EXTRA " + slim(e) + " " + e.path("rule").asText() + " «"
                                        + e.path("quote").asText() + "»"));
                if (core.ok()) {
                    strict.missing().forEach(m -> out.println("   WANT  " + slim(m)));
                    strict.extra()
                            .forEach(e -> out.println(
                                    "   GOT   " + slim(e) + " " + e.path("rule").asText()));
                }
            }
        }
        table(table, out);
    }

    static List<JsonNode> read(Reader reader, Document document) {
        List<JsonNode> read = new ArrayList<>();
        reader.read(document).statements().forEach(s -> read.add(node(s)));
        return read;
    }

    private static JsonNode node(Statement statement) {
        try {
            return JSON.readTree(StatementJson.line(statement));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String slim(JsonNode node) {
        StringBuilder slim = new StringBuilder();
        for (String field : List.of(
                "kind",
                "type",
                "between",
                "from",
                "to",
                "measure",
                "value",
                "unit",
                "bound",
                "period",
                "against",
                "since",
                "until",
                "status",
                "mode",
                "name",
                "modality")) {
            if (node.has(field)) {
                slim.append(field.equals("kind") || field.equals("type") ? "" : field + "=")
                        .append(
                                node.get(field).isValueNode()
                                        ? node.get(field).asText()
                                        : node.get(field).toString())
                        .append(' ');
            }
        }
        return slim.toString();
    }

    private static void table(Map<String, int[]> table, PrintStream out) {
        out.printf(
                "%-20s %6s %6s %9s %7s %7s %7s   P(core) R(core) R(strict)%n",
                "family", "cases", "pass", "required", "missed", "false", "strict-");
        int[] sum = new int[6];
        table.forEach((family, row) -> {
            line(family, row, out);
            for (int i = 0; i < row.length; i++) {
                sum[i] += row[i];
            }
        });
        line("all", sum, out);
    }

    private static void line(String family, int[] row, PrintStream out) {
        int found = row[2] - row[3];
        out.printf(
                "%-20s %6d %6d %9d %7d %7d %7d   %.2f    %.2f    %.2f%n",
                family,
                row[0],
                row[1],
                row[2],
                row[3],
                row[4],
                row[5],
                found == 0 ? 0.0 : found / (double) (found + row[4]),
                row[2] == 0 ? 1.0 : found / (double) row[2],
                row[2] == 0 ? 1.0 : (row[2] - row[5]) / (double) row[2]);
    }
}
