package dyad.language;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * The content of a YAML file in a form that loads in a fraction of the time: the checksum of the file it was made from, then each text
 * once, then the nodes. The YAML stays the source: a tree whose checksum is another is not read.
 */
final class Tree {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Tree() {}

    /** The tree of a file. */
    static byte[] write(byte[] yaml, JsonNode content) {
        Writer nodes = new Writer();
        nodes.node(content);
        Writer all = new Writer();
        all.number(checksum(yaml));
        all.number(nodes.texts.size());
        for (String text : nodes.texts.keySet()) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            all.number(bytes.length);
            all.out.writeBytes(bytes);
        }
        all.out.writeBytes(nodes.out.toByteArray());
        return all.out.toByteArray();
    }

    /** What a file holds, or null where the tree was made from other bytes. */
    static @Nullable JsonNode read(byte[] yaml, byte[] tree) {
        Parser in = new Parser(tree);
        if (in.number() != checksum(yaml)) {
            return null;
        }
        int size = (int) in.number();
        for (int i = 0; i < size; i++) {
            in.text();
        }
        return in.node();
    }

    private static long checksum(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return sum.getValue();
    }

    private static final class Writer {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();
        private final Map<String, Integer> texts = new LinkedHashMap<>();

        /** Seven bits a byte, the lowest first; the eighth says that more follow. */
        private void number(long value) {
            long left = value;
            while (left > 0x7f) {
                out.write((int) (left & 0x7f | 0x80));
                left >>>= 7;
            }
            out.write((int) left);
        }

        private void text(String text) {
            number(texts.computeIfAbsent(text, t -> texts.size()));
        }

        private void node(JsonNode node) {
            switch (node.getNodeType()) {
                case OBJECT -> object(node);
                case ARRAY -> {
                    out.write('[');
                    number(node.size());
                    node.forEach(this::node);
                }
                case STRING -> tagged('"', node.asText());
                case BOOLEAN -> out.write(node.asBoolean() ? 't' : 'f');
                case NULL -> out.write('0');
                case NUMBER -> tagged(node.isIntegralNumber() ? '1' : '.', node.asText());
                default -> throw new IllegalArgumentException("no pack holds a " + node.getNodeType());
            }
        }

        private void object(JsonNode node) {
            out.write('{');
            number(node.size());
            node.properties().forEach(e -> {
                text(e.getKey());
                node(e.getValue());
            });
        }

        private void tagged(char tag, String text) {
            out.write(tag);
            text(text);
        }
    }

    private static final class Parser {
        private final byte[] bytes;
        private final List<String> texts = new ArrayList<>();
        private int at;

        private Parser(byte[] bytes) {
            this.bytes = bytes;
        }

        private long number() {
            long value = 0;
            for (int shift = 0; ; shift += 7) {
                byte next = bytes[at++];
                value |= (long) (next & 0x7f) << shift;
                if (next >= 0) {
                    return value;
                }
            }
        }

        private void text() {
            int length = (int) number();
            texts.add(new String(bytes, at, length, StandardCharsets.UTF_8));
            at += length;
        }

        private String next() {
            return texts.get((int) number());
        }

        private JsonNode node() {
            byte tag = bytes[at++];
            return switch (tag) {
                case '{' -> object();
                case '[' -> array();
                case '"' -> NODES.textNode(next());
                case 't' -> NODES.booleanNode(true);
                case 'f' -> NODES.booleanNode(false);
                case '0' -> NODES.nullNode();
                case '1' -> integer(Long.parseLong(next()));
                case '.' -> NODES.numberNode(Double.parseDouble(next()));
                default -> throw new IllegalStateException("not a tree");
            };
        }

        private static JsonNode integer(long value) {
            return value == (int) value ? NODES.numberNode((int) value) : NODES.numberNode(value);
        }

        private JsonNode object() {
            int size = (int) number();
            ObjectNode object = NODES.objectNode();
            for (int i = 0; i < size; i++) {
                String key = next();
                object.set(key, node());
            }
            return object;
        }

        private JsonNode array() {
            int size = (int) number();
            ArrayNode array = NODES.arrayNode(size);
            for (int i = 0; i < size; i++) {
                array.add(node());
            }
            return array;
        }
    }
}
