package dyad.web.mcp;

import dyad.record.RecordException;
import dyad.web.answer.AnswerJson;
import dyad.web.answer.Caveat;
import dyad.web.page.BadRequest;
import dyad.web.records.Records;
import io.modelcontextprotocol.json.jackson3.JacksonMcpJsonMapper;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.McpSyncServer;
import io.modelcontextprotocol.server.transport.StdioServerTransportProvider;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Answers a client of the Model Context Protocol from a record, over two streams, until the client ends.
 *
 * <pre>{@code
 * McpService.serve("dyad.db", "1.0", System.in, System.out);
 * }</pre>
 */
public final class McpService {
    private static final String INSTRUCTIONS =
            "Dyad is a record of what the public sources say of the relations between states. " + Caveat.NOTE
                    + " Cite publisher and date with every item, and tell where sources contradict each other. Begin with find_dyad; "
                    + "figures, events, agreements and conflicts say more than the brief.";

    /** An answer is no longer, in characters: the part is made smaller until it fits. */
    private static final int MOST_CHARACTERS = 40_000;

    private final Records records;

    private McpService(Records records) {
        this.records = records;
    }

    /**
     * Serves until the client ends what it sends.
     *
     * @param place a record that is there, as {@link dyad.record.Record#open(String)} takes it
     * @param version the version of the program
     * @param in what the client sends, a message a line
     * @param out what it gets; nothing else may be written there
     * @throws RecordException if the record cannot be opened
     * @throws InterruptedException if the thread is interrupted meanwhile
     */
    public static void serve(String place, String version, InputStream in, OutputStream out)
            throws InterruptedException {
        try (Records records = Records.at(place)) {
            Answers answers = new Answers(out);
            Set<String> names = new LinkedHashSet<>();
            Tools.all().forEach(tool -> names.add(tool.name()));
            Lines lines = new Lines(in, answers, names);
            JacksonMcpJsonMapper json = new JacksonMcpJsonMapper(AnswerJson.MAPPER);
            McpService service = new McpService(records);
            McpSyncServer server = McpServer.sync(new StdioServerTransportProvider(json, lines, answers))
                    .jsonMapper(json)
                    .serverInfo("dyad", version)
                    .instructions(INSTRUCTIONS)
                    .capabilities(ServerCapabilities.builder().tools(false).build())
                    .validateToolInputs(false)
                    .tools(Tools.all().stream().map(service::specified).toList())
                    .build();
            lines.await();
            server.closeGracefully();
        }
    }

    private SyncToolSpecification specified(Tool tool) {
        McpSchema.Tool told = McpSchema.Tool.builder(tool.name(), tool.schema())
                .title(tool.title())
                .description(tool.description())
                .annotations(ToolAnnotations.builder()
                        .title(tool.title())
                        .readOnlyHint(true)
                        .destructiveHint(false)
                        .idempotentHint(true)
                        .openWorldHint(false)
                        .build())
                .build();
        return SyncToolSpecification.builder()
                .tool(told)
                .callHandler((exchange, request) -> call(tool, request.arguments()))
                .build();
    }

    private CallToolResult call(Tool tool, @Nullable Map<String, Object> given) {
        try {
            Object answer = records.read(record -> fitting(record, tool, given));
            return CallToolResult.builder()
                    .addTextContent(AnswerJson.write(answer))
                    .structuredContent(answer)
                    .isError(false)
                    .build();
        } catch (BadRequest e) {
            return failed(e.told());
        } catch (RecordException e) {
            return failed(String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            return failed("this should not have happened: " + e);
        }
    }

    /** The answer, with half as many items as long as it is too long. */
    private static Object fitting(dyad.record.Record record, Tool tool, @Nullable Map<String, Object> given) {
        Map<String, Object> asked = new LinkedHashMap<>(given == null ? Map.of() : given);
        Object answer = tool.answer()
                .apply(record, new Arguments(asked, tool.properties().keySet()));
        if (tool.properties().get("limit") instanceof Map<?, ?> limit) {
            int size = asked.get("limit") instanceof Number number
                    ? number.intValue()
                    : Integer.parseInt(String.valueOf(limit.get("default")));
            while (size > 1 && AnswerJson.write(answer).length() > MOST_CHARACTERS) {
                size /= 2;
                asked.put("limit", size);
                answer = tool.answer()
                        .apply(record, new Arguments(asked, tool.properties().keySet()));
            }
        }
        return answer;
    }

    private static CallToolResult failed(String why) {
        return CallToolResult.builder().addTextContent(why).isError(true).build();
    }
}
