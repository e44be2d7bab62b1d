package dyad.web.mcp;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The messages of a client, a line each. One that is none is answered and goes no further, for the protocol's reader stops at the first
 * it does not understand; and the end is told only when every question has its answer, so that none is lost where a client sends and
 * closes at once.
 */
final class Lines extends InputStream {
    private static final int LONGEST = 4 << 20;
    private static final int PARSE_ERROR = -32700;
    private static final int INVALID = -32600;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final InputStream in;
    private final AnswerStream out;
    private final CountDownLatch ended = new CountDownLatch(1);
    private byte[] line = new byte[0];
    private int at;
    private int asked;

    Lines(InputStream in, AnswerStream out) {
        this.in = in;
        this.out = out;
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
                out.await(asked);
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
        asked += request && known ? 1 : 0;
        return true;
    }

    private void refuse(JsonNode id, int code, String why) throws IOException {
        String answer = JSON.createObjectNode()
                .put("jsonrpc", "2.0")
                .set("id", id)
                .set("error", JSON.createObjectNode().put("code", code).put("message", why))
                .toString();
        asked++;
        synchronized (out) {
            out.write((answer + "\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
        }
    }

    /** Where the answers go; each is a line. */
    static final class AnswerStream extends OutputStream {
        private static final long MOST_MILLIS = 30_000;

        private final OutputStream out;
        private int answered;

        AnswerStream(OutputStream out) {
            this.out = out;
        }

        @Override
        public synchronized void write(int one) throws IOException {
            out.write(one);
            count(one);
        }

        @Override
        public synchronized void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
            for (int i = from; i < from + length; i++) {
                count(bytes[i]);
            }
        }

        private void count(int one) {
            if (one == '\n') {
                answered++;
            }
        }

        @Override
        public synchronized void flush() throws IOException {
            out.flush();
            notifyAll();
        }

        /** Waits until there are so many answers; a question that was taken back has none, and is waited for half a minute. */
        synchronized void await(int asked) throws IOException {
            long until = System.nanoTime() + MOST_MILLIS * 1_000_000;
            try {
                while (answered < asked && System.nanoTime() < until) {
                    wait(Math.max(1, (until - System.nanoTime()) / 1_000_000));
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", e);
            }
        }
    }
}
