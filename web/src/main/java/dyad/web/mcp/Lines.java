package dyad.web.mcp;

import dyad.web.answer.Times;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The messages of a client, a line each. One that is none is answered and goes no further, for the protocol's reader stops at the first
 * it does not understand; and the end is told only when every question has its answer, so that none is lost where a client sends and
 * closes at once.
 */
final class Lines extends InputStream {
    private static final int LONGEST = 4 << 20;
    private static final int PARSE_ERROR = -32700;
    private static final int INVALID = -32600;
    private static final int INVALID_PARAMS = -32602;
    private static final JsonMapper JSON = JsonMapper.shared();

    private static final List<String> BEGINNING = List.of("", "/capabilities", "/clientInfo");
    private static final String NOT_READY =
            "a client sends initialize, and notifications/initialized when that is answered, before it asks for more";

    private final InputStream in;
    private final Answers out;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Set<String> tools;
    private byte[] line = new byte[0];
    private int at;
    private boolean begun;
    private boolean isReady;

    /**
     * @param tools names of those that can be called
     */
    Lines(InputStream in, Answers out, Set<String> tools) {
        this.in = in;
        this.out = out;
        this.tools = tools;
    }

    /** Waits until the client has said all, and has all answers. */
    void await() throws InterruptedException {
        ended.await();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
        while (at >= line.length) {
            if (!next()) {
                out.await();
                ended.countDown();
                return -1;
            }
        }
        int some = Math.min(length, line.length - at);
        System.arraycopy(line, at, to, from, some);
        at += some;
        return some;
    }

    /** The next message that is one; false where there is none. */
    private boolean next() throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        int one = in.read();
        while (one >= 0 && one != '\n') {
            // what is too long is read to its end and not kept
            if (read.size() <= LONGEST) {
                read.write(one);
            }
            one = in.read();
        }
        at = 0;
        line = new byte[0];
        if (one < 0 && read.size() == 0) {
            return false;
        }
        String text = read.toString(StandardCharsets.UTF_8);
        if (!text.isBlank() && isMessage(text)) {
            line = (text.strip() + "\n").getBytes(StandardCharsets.UTF_8);
        }
        return true;
    }

    private boolean isMessage(String text) throws IOException {
        JsonNode message;
        try {
            message = text.length() > LONGEST ? JSON.nullNode() : JSON.readTree(text);
        } catch (JacksonException e) {
            refuse(JSON.nullNode(), PARSE_ERROR, "this line is not JSON; each message is one line of it");
            return false;
        }
        JsonNode id = message.path("id");
        boolean request = message.path("method").isString();
        boolean known = id.isString() || id.isIntegralNumber();
        boolean answer = known && (message.has("result") || message.has("error"));
        if (!message.path("jsonrpc").asString("").equals("2.0")
                || (!request && !answer)
                || (request && !known && !id.isMissingNode())) {
            refuse(known ? id : JSON.nullNode(), INVALID, "this is no message of JSON-RPC 2.0 of at most 4 MB");
            return false;
        }
        if (isDone(message, id)) {
            return false;
        }
        String wrong = request && known ? wrong(message) : null;
        if (wrong != null) {
            refuse(id, INVALID_PARAMS, wrong);
            return false;
        }
        if (request && known) {
            out.expect(id);
        }
        return true;
    }

    /** Whether it is one that the protocol's reader does nothing on: to go on waiting, or to tell that somebody is there. */
    private boolean isDone(JsonNode message, JsonNode id) throws IOException {
        switch (message.path("method").asString("")) {
            case "notifications/cancelled" -> out.takeBack(message.at("/params/requestId"));
            case "ping" -> {
                if (!id.isMissingNode()) {
                    answer(id, "result", JSON.createObjectNode());
                }
            }
            default -> {
                isReady |= begun && message.path("method").asString("").equals("notifications/initialized");
                return false;
            }
        }
        return true;
    }

    /** What is wrong with a question, or null; the protocol's reader would tell it in words of its own making, or not at all. */
    private @Nullable String wrong(JsonNode message) {
        return switch (message.path("method").asString("")) {
            case "initialize" -> {
                boolean whole = BEGINNING.stream()
                        .allMatch(each -> message.at("/params" + each).isObject());
                begun |= whole;
                yield whole ? null : "initialize has params with protocolVersion, capabilities and clientInfo";
            }
            case "tools/call" -> isReady ? wrongCall(message) : NOT_READY;
            default -> isReady ? null : NOT_READY;
        };
    }

    private @Nullable String wrongCall(JsonNode message) {
        JsonNode name = message.at("/params/name");
        JsonNode arguments = message.at("/params/arguments");
        if (!name.isString() || !tools.contains(name.asString())) {
            String called = name.isString()
                    ? "no tool is called \"" + Times.cut(name.asString()) + "\""
                    : "params has no name of a tool";
            return called + "; there are " + String.join(", ", tools);
        }
        return arguments.isMissingNode() || arguments.isNull() || arguments.isObject()
                ? null
                : "arguments is an object, as in {\"states\": \"KAZ-ITA\"}";
    }

    private void refuse(JsonNode id, int code, String why) throws IOException {
        answer(id, "error", JSON.createObjectNode().put("code", code).put("message", why));
    }

    private void answer(JsonNode id, String kind, JsonNode what) throws IOException {
        ObjectNode answer = JSON.createObjectNode().put("jsonrpc", "2.0");
        answer.set("id", id);
        answer.set(kind, what);
        out.write((answer + "\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
