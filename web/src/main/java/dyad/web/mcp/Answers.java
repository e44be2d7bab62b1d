package dyad.web.mcp;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where the answers go, a line each. It knows which questions are still to be answered, and keeps back the answer to one taken back. */
final class Answers extends OutputStream {
    /** Nobody waits longer than that for an answer that does not come. */
    private static final long MOST_MILLIS = 300_000;

    private static final JsonMapper JSON = JsonMapper.shared();

    private final OutputStream out;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private final List<String> expected = new ArrayList<>();
    private final Set<String> takenBack = new HashSet<>();

    Answers(OutputStream out) {
        this.out = out;
    }

    /** A question with this id is to be answered. */
    synchronized void expect(JsonNode id) {
        expected.add(id.toString());
    }

    /** A question is not to be answered any more; one that has its answer, or is none, changes nothing. */
    synchronized void takeBack(JsonNode id) {
        if (expected.remove(id.toString())) {
            takenBack.add(id.toString());
            notifyAll();
        }
    }

    @Override
    public synchronized void write(int one) throws IOException {
        line.write(one);
        if (one == '\n') {
            end();
        }
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int length) throws IOException {
        int start = from;
        for (int i = from; i < from + length; i++) {
            if (bytes[i] == '\n') {
                line.write(bytes, start, i + 1 - start);
                end();
                start = i + 1;
            }
        }
        line.write(bytes, start, from + length - start);
    }

    private void end() throws IOException {
        String id = answered(line.toByteArray());
        if (!takenBack.remove(id)) {
            line.writeTo(out);
            expected.remove(id);
        }
        line.reset();
    }

    /** The id of the question that a line answers; empty where it answers none. */
    private static String answered(byte[] line) {
        try {
            JsonNode message = JSON.readTree(line);
            return message.has("result") || message.has("error")
                    ? message.path("id").toString()
                    : "";
        } catch (JacksonException e) {
            return "";
        }
    }

    @Override
    public synchronized void flush() throws IOException {
        out.flush();
        notifyAll();
    }

    /** Waits until every question has its answer, or was taken back. */
    synchronized void await() throws IOException {
        long until = System.nanoTime() + MOST_MILLIS * 1_000_000;
        try {
            while (!expected.isEmpty() && System.nanoTime() < until) {
                wait(Math.max(1, (until - System.nanoTime()) / 1_000_000));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
