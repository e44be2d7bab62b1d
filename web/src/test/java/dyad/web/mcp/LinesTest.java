package dyad.web.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Timeout(60)
class LinesTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String BEGIN =
            "{\"jsonrpc\":\"2.0\",\"id\":0,\"method\":\"initialize\",\"params\":{\"protocolVersion\":\"2025-06-18\","
                    + "\"capabilities\":{},\"clientInfo\":{\"name\":\"test\",\"version\":\"1\"}}}\n"
                    + "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}\n";
    private static final String BEGUN = answer(0);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Answers answers = new Answers(out);

    private Lines lines(InputStream in) {
        return new Lines(in, answers, Set.of("events"));
    }

    /** What goes on to the protocol's reader of what a client sends. */
    private String passed(String sent) throws IOException {
        return new String(lines(stream(sent)).readAllBytes(), StandardCharsets.UTF_8);
    }

    private static InputStream stream(String sent) {
        return new ByteArrayInputStream(sent.getBytes(StandardCharsets.UTF_8));
    }

    private static void read(Lines lines, int messages) throws IOException {
        for (int read = 0; read < messages; ) {
            read += lines.read() == '\n' ? 1 : 0;
        }
    }

    private static String answer(int id) {
        return "{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"result\":{}}\n";
    }

    private static String question(int id) {
        return "{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"method\":\"tools/call\",\"params\":{\"name\":\"events\"}}\n";
    }

    private List<JsonNode> said() {
        List<JsonNode> said = new ArrayList<>();
        out.toString(StandardCharsets.UTF_8).lines().forEach(line -> said.add(JSON.readTree(line)));
        return said;
    }

    private void answered(String line) throws IOException {
        answers.write(line.getBytes(StandardCharsets.UTF_8));
        answers.flush();
    }

    @Test
    void aQuestionTakenBackIsNotWaitedForAndItsAnswerIsKeptBack() throws IOException {
        String cancelled =
                "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{\"requestId\":1,\"reason\":\"late\"}}\n";
        long start = System.nanoTime();
        String begin = "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{\"requestId\":0}}\n";
        assertThat(passed(BEGIN + question(1) + cancelled + begin))
                .contains("\"id\":1")
                .doesNotContain("cancelled");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
        answered(answer(1));
        assertThat(out.size()).isZero();
        answered(answer(1));
        assertThat(said()).as("only one answer is kept back").hasSize(1);
    }

    @Test
    void theEndIsToldWhenEveryQuestionHasItsAnswer() throws Exception {
        Lines lines = lines(stream(BEGIN + question(1) + question(2)));
        read(lines, 4);
        CompletableFuture<Integer> ended = CompletableFuture.supplyAsync(() -> {
            try {
                return lines.read();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        answered(BEGUN);
        // what the server says of itself is no answer to anything
        answered("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/message\",\"params\":{}}\n".repeat(3));
        answered(answer(2));
        assertThat(ended).isNotDone();
        answered(answer(1));
        assertThat(ended.get(30, TimeUnit.SECONDS)).isEqualTo(-1);
    }

    @Test
    void anEndInTheMiddleOfAMessageIsToldAsNoMessage() throws IOException {
        assertThat(passed("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"par"))
                .isEmpty();
        assertThat(said()).singleElement().satisfies(one -> {
            assertThat(one.at("/error/code").asInt()).isEqualTo(-32700);
            assertThat(one.path("id").isNull()).isTrue();
        });
    }

    @Test
    void whatComesBeforeTheBeginningIsRefusedAndNotLeftWithoutAnAnswer() throws IOException {
        String ping = "{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"ping\"}\n";
        String empty = "{\"jsonrpc\":\"2.0\",\"id\":8,\"method\":\"initialize\"}\n";
        assertThat(passed(question(1) + ping + empty + "{\"jsonrpc\":\"2.0\",\"method\":\"ping\"}\n"))
                .isEmpty();
        assertThat(said()).extracting(one -> one.path("id").asInt()).containsExactly(1, 7, 8);
        assertThat(said().get(0).at("/error/message").asString()).contains("initialize");
        assertThat(said().get(1).has("result")).isTrue();
        assertThat(said().get(2).at("/error/message").asString()).contains("protocolVersion");
    }

    @Test
    void aCallThatIsNoneIsRefusedInWordsThatHelp() throws IOException {
        String wrong = "";
        for (String params : List.of("", ",\"params\":{\"name\":7}", ",\"params\":{\"name\":\"gossip\"}")) {
            wrong += "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\"" + params + "}\n";
        }
        wrong +=
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"events\",\"arguments\":[1]}}\n";
        Lines lines = lines(stream(BEGIN + wrong));
        read(lines, 2);
        answered(BEGUN);
        assertThat(lines.read()).isEqualTo(-1);
        assertThat(said())
                .filteredOn(one -> one.has("error"))
                .hasSize(4)
                .allMatch(one -> one.at("/error/code").asInt() == -32602);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("there are events", "\\\"gossip\\\"", "is an object");
    }
}
