package dyad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.jackson3.JacksonMcpJsonMapper;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client of the protocol and a real process of the program. */
class McpCommandTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String TRADE = "In 2023 trade between Kazakhstan and Italy reached $16.1 billion.";
    private static final String VISIT =
            "On 30 May 2025 Prime Minister of Italy Giorgia Meloni paid an official visit to Kazakhstan.";
    private static final String AGREEMENT =
            "On 5 November 2009 Kazakhstan and Italy signed the Treaty on Strategic Partnership.";
    private static final String BEGIN =
            "{\"jsonrpc\":\"2.0\",\"id\":0,\"method\":\"initialize\",\"params\":{\"protocolVersion\":\"2025-06-18\","
                    + "\"capabilities\":{},\"clientInfo\":{\"name\":\"test\",\"version\":\"1\"}}}\n"
                    + "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}\n";

    @TempDir
    private static Path folder;

    private static String record;

    @BeforeAll
    static void read() {
        Run run = new Run(folder);
        String documents = document("trade", "2024-01-20", TRADE)
                + document("visit", "2025-05-31", VISIT)
                + document("treaty", "2009-11-06", AGREEMENT);
        assertThat(run.of("read", "--quiet", run.file("documents.jsonl", documents)))
                .isZero();
        record = run.record().toString();
    }

    private static String document(String id, String day, String text) {
        return JSON.createObjectNode()
                        .put("id", id)
                        .put("text", text)
                        .put("published", day)
                        .put("publisher", "Ishim Post")
                        .put("url", "https://example.org/" + id)
                        .put("language", "en")
                + "\n";
    }

    private static List<String> program(String place) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "dyad.cli.Main",
                "mcp",
                "--record",
                place);
    }

    private static String call(int id, String tool, String arguments) {
        return "{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"method\":\"tools/call\",\"params\":{\"name\":\"" + tool
                + "\",\"arguments\":" + arguments + "}}\n";
    }

    /** All answers by the ids of their questions, of a program that is sent these lines at once, and then the end. */
    private static Map<String, JsonNode> answers(String lines) throws IOException, InterruptedException {
        Path errors = folder.resolve("errors.txt");
        Path out = folder.resolve("answers.txt");
        Process process = new ProcessBuilder(program(record))
                .redirectError(errors.toFile())
                .redirectOutput(out.toFile())
                .start();
        process.getOutputStream().write(lines.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().close();
        assertThat(process.waitFor(PATIENCE.toMinutes(), TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(errors)).isZero();
        Map<String, JsonNode> answers = new TreeMap<>();
        for (String line : Files.readAllLines(out)) {
            JsonNode answer = JSON.readTree(line);
            assertThat(answer.path("jsonrpc").asString()).isEqualTo("2.0");
            answers.put(answer.path("id").toString(), answer);
        }
        return answers;
    }

    @Test
    void everyQuestionIsAnsweredThoughTheClientEndsAtOnce() throws IOException, InterruptedException {
        Map<String, JsonNode> answers = answers(BEGIN
                + "no message\n\n[1,2]\n"
                + "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\"}\n"
                + call(2, "figures", "{\"states\":\"Kazakhstan, Italy\",\"indicator\":\"trade-turnover\"}")
                + call(3, "events", "{\"states\":\"Kazahstan-ITA\"}")
                + call(4, "events", "{\"state\":\"KAZ-ITA\"}")
                + call(5, "events", "{\"states\":7}")
                + call(6, "search", "{}")
                + call(7, "figures", "{\"states\":\"KAZ-ITA\",\"limit\":1000}")
                + call(8, "gossip", "{}")
                + call(9, "find_dyad", "{\"asOf\":\"soon\"}")
                + call(10, "events", "[1]"));
        assertThat(answers.get("0").at("/result/serverInfo/name").asString()).isEqualTo("dyad");
        assertThat(answers.get("null").path("error").path("code").asInt()).isNegative();
        assertThat(answers.get("1").at("/result/tools").size()).isEqualTo(11);
        assertThat(answers.get("2").at("/result/structuredContent").toString())
                .contains(TRADE, "Ishim Post", "https://example.org/trade");
        assertThat(failure(answers.get("3"))).contains("\"Kazahstan\"", "Kazakhstan (KAZ)");
        assertThat(failure(answers.get("4"))).contains("\"state\"", "states");
        assertThat(failure(answers.get("5"))).contains("\"states\" is a text");
        assertThat(failure(answers.get("6"))).contains("\"words\" is missing");
        assertThat(failure(answers.get("7"))).contains("1 to 50");
        assertThat(answers.get("8").path("error").path("code").asInt()).isEqualTo(-32602);
        assertThat(answers.get("8").path("error").path("message").asString()).contains("\"gossip\"", "find_dyad");
        assertThat(answers.get("10").path("error").path("message").asString()).contains("arguments is an object");
        assertThat(failure(answers.get("9"))).contains("asOf", "2022-08-21");
    }

    private static String failure(JsonNode answer) {
        assertThat(answer.at("/result/isError").asBoolean())
                .as(answer.toString())
                .isTrue();
        return answer.at("/result/content/0/text").asString();
    }

    @Test
    void theProtocolsOwnClientCanUseEveryTool() {
        List<String> words = program(record);
        ServerParameters parameters = ServerParameters.builder(words.get(0))
                .args(words.subList(1, words.size()))
                .build();
        JacksonMcpJsonMapper json = new JacksonMcpJsonMapper(JSON);
        try (McpSyncClient client = McpClient.sync(new StdioClientTransport(parameters, json))
                .requestTimeout(PATIENCE)
                .initializationTimeout(PATIENCE)
                .build()) {
            assertThat(client.initialize().instructions()).contains("not a verdict");
            List<McpSchema.Tool> tools = client.listTools().tools();
            for (McpSchema.Tool tool : tools) {
                assertThat(tool.description()).as(tool.name()).contains("evidence, not a verdict");
                assertThat(tool.annotations().readOnlyHint()).isTrue();
                assertThat(undescribed(tool)).as(tool.name()).isEmpty();
            }
            String fact = useFacts(client);
            String source = text(client, "source", Map.of("statement", fact));
            assertThat(source).contains(AGREEMENT);
            assertThat(text(client, "explain", Map.of("statement", fact.substring(0, 8))))
                    .contains("derivation", AGREEMENT);
            assertThat(text(client, "search", Map.of("words", "official visit")))
                    .contains(VISIT);
            assertThat(text(
                            client,
                            "check_text",
                            Map.of("text", "In 2023 trade between Kazakhstan and Italy reached $15 billion.")))
                    .contains("\"contradicts\"", TRADE);
        }
    }

    private static String useFacts(McpSyncClient client) {
        Map<String, Object> states = Map.of("states", "Италия – Казахстан");
        assertThat(text(client, "find_dyad", states)).contains("\"ITA-KAZ\"", "\"figures\":1");
        assertThat(text(client, "brief", states)).contains(TRADE, VISIT, AGREEMENT);
        assertThat(text(client, "figures", states)).contains("\"reason\":\"only\"", TRADE);
        assertThat(text(client, "events", states))
                .contains("\"status\":\"held\"", VISIT)
                .doesNotContain(TRADE);
        assertThat(text(client, "facts", Map.of("states", "KAZ-ITA", "kind", "tie")))
                .contains(AGREEMENT);
        assertThat(text(client, "conflicts", states)).contains("\"total\":0", "not a verdict");
        JsonNode agreements = JSON.readTree(text(client, "agreements", states));
        JsonNode treaty = agreements.path("facts").path(0);
        assertThat(treaty.path("status").asString()).isEqualTo("signed");
        assertThat(treaty.path("steps").path(0).path("when").asString()).isEqualTo("2009-11-05");
        return treaty.path("fact").asString();
    }

    /** Arguments that a model is not told of. */
    private static List<String> undescribed(McpSchema.Tool tool) {
        List<String> undescribed = new ArrayList<>();
        ((Map<?, ?>) tool.inputSchema().get("properties")).forEach((name, schema) -> {
            if (!(((Map<?, ?>) schema).get("description") instanceof String text) || text.isBlank()) {
                undescribed.add(String.valueOf(name));
            }
        });
        return undescribed;
    }

    private static String text(McpSyncClient client, String tool, Map<String, Object> arguments) {
        CallToolResult result = client.callTool(new CallToolRequest(tool, arguments));
        assertThat(result.isError()).as(tool + " " + result.content()).isNotEqualTo(true);
        return ((McpSchema.TextContent) result.content().get(0)).text();
    }

    @Test
    void partsFollowEachOther() throws IOException, InterruptedException {
        String first = answers(BEGIN + call(1, "facts", "{\"states\":\"KAZ-ITA\",\"limit\":1}"))
                .get("1")
                .at("/result/content/0/text")
                .asString();
        JsonNode one = JSON.readTree(first);
        assertThat(one.path("total").asInt()).isGreaterThan(1);
        JsonNode other = JSON.readTree(answers(BEGIN
                        + call(
                                1,
                                "facts",
                                "{\"states\":\"KAZ-ITA\",\"limit\":1,\"cursor\":\""
                                        + one.path("next").asString() + "\"}"))
                .get("1")
                .at("/result/content/0/text")
                .asString());
        assertThat(other.at("/facts/0/fact")).isNotEqualTo(one.at("/facts/0/fact"));
    }

    @Test
    void aRecordThatIsNotThereIsNamed(@TempDir Path empty) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(program(empty.resolve("none.db").toString()))
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isEqualTo(2);
        assertThat(said).contains("there is no record").hasLineCount(1);
    }

    @Test
    void whatIsWrittenAboutItIsSo() throws IOException, InterruptedException {
        String page =
                Files.readString(Path.of(System.getProperty("dyad.root", "..")).resolve("docs/mcp.md"));
        int lines = page.indexOf("```jsonl\n") + "```jsonl\n".length();
        Map<String, JsonNode> answers = answers(page.substring(lines, page.indexOf("```", lines))
                + "{\"jsonrpc\":\"2.0\",\"id\":3,\"method\":\"tools/list\"}\n");
        assertThat(answers.get("2").toString()).contains(AGREEMENT);
        List<String> tools = new ArrayList<>();
        answers.get("3")
                .at("/result/tools")
                .forEach(tool -> tools.add(tool.path("name").asString()));
        assertThat(tools).hasSize(11).allMatch(tool -> page.contains("| `" + tool + "` |"));
        int configuration = page.indexOf("{\"mcpServers\"");
        JsonNode configured = JSON.readTree(page.substring(configuration, page.indexOf('\n', configuration)));
        assertThat(configured.at("/mcpServers/dyad/args/0").asString()).isEqualTo("mcp");
    }
}
