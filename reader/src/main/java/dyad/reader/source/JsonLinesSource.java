package dyad.reader.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dyad.model.Document;
import dyad.model.Period;
import dyad.reader.Unreadable;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A document a line, read line by line whatever the size of the whole. Only {@code text} is required; unknown fields are ignored. */
final class JsonLinesSource implements Source {
    private static final int LONGEST_LINE = 16 << 20;
    private static final ObjectReader READER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .readerFor(JsonNode.class);

    @Override
    public void read(InputStream in, Outlet out) throws IOException, Unreadable {
        if (Charsets.wide(Bytes.head(in)) != null) {
            throw new Unreadable("is JSON Lines in UTF-16", "convert it to UTF-8: iconv -f UTF-16 -t UTF-8");
        }
        new Lines(out).read(new LineReader(in, LONGEST_LINE));
    }

    /** The lines of one file. */
    private static final class Lines {
        private final Outlet out;
        private final Set<String> charsets = new HashSet<>();
        private int line;

        Lines(Outlet out) {
            this.out = out;
        }

        void read(LineReader lines) throws IOException, Unreadable {
            boolean any = false;
            for (byte[] bytes = lines.next(); bytes != null; bytes = lines.next()) {
                line = lines.number();
                if (lines.wasTooLong()) {
                    out.lost(line, "the line is longer than 16 MB", "split its text into several documents");
                    any = true;
                } else if (!isBlank(bytes)) {
                    refuseOtherJson(bytes, any);
                    any = true;
                    line(bytes);
                }
            }
            if (!any) {
                throw new Unreadable("is empty", "give a document a line");
            }
        }

        /** JSON that is laid out over lines would give a problem for each of them. */
        private void refuseOtherJson(byte[] bytes, boolean any) throws Unreadable {
            String extension = out.origin().extension();
            boolean linesByName = extension.equals("jsonl") || extension.equals("ndjson");
            boolean laidOut = bytes[0] == '[' || (bytes.length <= 2 && bytes[0] == '{');
            if (!any && !linesByName && laidOut) {
                throw new Unreadable(
                        "is JSON, but not one document a line",
                        "write each document on a line of its own: jq -c '.[]'");
            }
        }

        private void line(byte[] bytes) {
            try {
                Charsets.Decoded decoded = Charsets.decode(bytes, null);
                tell(decoded);
                JsonNode json = READER.readTree(decoded.text());
                if (json == null || !json.isObject()) {
                    throw new Unreadable("the line is not a JSON object", "write {\"text\":\"…\"} with what is known");
                }
                out.document(document(json));
            } catch (Unreadable e) {
                String what = e.what().startsWith("the line") ? e.what() : "the line " + e.what();
                out.lost(line, what, e.remedy());
            } catch (JsonProcessingException e) {
                int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
                out.lost(
                        line,
                        "the line is not JSON" + (column > 0 ? " at column " + column : ""),
                        "correct or remove it");
            } catch (StackOverflowError | OutOfMemoryError e) {
                out.lost(line, "the line takes too much memory", "split its text into several documents");
            }
        }

        /** Says once a file which charset was guessed. */
        private void tell(Charsets.Decoded decoded) {
            if (decoded.broken() > 0) {
                out.lost(line, "the line is damaged UTF-8, read with \uFFFD in place of it", "get an undamaged copy");
            } else if (decoded.guessed() && charsets.add(decoded.charset())) {
                out.notice(line, "the line is not UTF-8; read as " + decoded.charset(), "convert the file to UTF-8");
            }
        }

        private Document document(JsonNode json) throws Unreadable {
            JsonNode text = json.path("text");
            if (!text.isTextual() || text.textValue().isBlank()) {
                throw new Unreadable("the line has no \"text\"", "give each document its text as a string");
            }
            String id = optional(json, "id");
            return new Document(
                    id == null ? out.origin().id() + ":" + line : id,
                    whole(text.textValue()),
                    published(json),
                    optional(json, "publisher"),
                    optional(json, "url"),
                    optional(json, "language"));
        }

        private @Nullable Period published(JsonNode json) {
            String text = optional(json, "published");
            Period period = Dates.iso(text);
            if (text != null && period == null) {
                out.notice(
                        line,
                        "\"published\" is no date: " + text.substring(0, Math.min(text.length(), 40)),
                        "write it as 2022-08-21, 2022-08 or 2022; the document is read without it");
            }
            return period;
        }

        /** Half of a surrogate pair is no character and could not be written out again. */
        private String whole(String text) {
            StringBuilder whole = null;
            for (int i = 0; i < text.length(); i++) {
                if (isPair(text, i)) {
                    i++;
                } else if (Character.isSurrogate(text.charAt(i))) {
                    whole = whole == null ? new StringBuilder(text) : whole;
                    whole.setCharAt(i, '\uFFFD');
                }
            }
            if (whole != null) {
                out.notice(line, "the text has half a character, read as \uFFFD", "correct the \\ud… escape");
            }
            return whole == null ? text : whole.toString();
        }

        private static boolean isPair(String text, int at) {
            return Character.isHighSurrogate(text.charAt(at))
                    && at + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(at + 1));
        }
    }

    private static @Nullable String optional(JsonNode json, String field) {
        JsonNode value = json.path(field);
        return value.isTextual() || value.isNumber() ? Origin.presentOrNull(value.asText()) : null;
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
