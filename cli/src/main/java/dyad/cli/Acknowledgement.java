package dyad.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dyad.record.Taken;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * A file outside the record that names each document once it is in the record for good: one JSON object a line, with the document's id
 * and the SHA-256 of its text. A line is on the disk before anything else is stored.
 */
final class Acknowledgement implements AutoCloseable {
    private static final JsonFactory JSON = new JsonFactory();

    private final Path file;
    private final FileChannel channel;

    private Acknowledgement(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Lines are added to what the file has. */
    static Acknowledgement to(Path file) {
        try {
            return new Acknowledgement(
                    file, FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
        } catch (IOException e) {
            throw unwritable(file);
        }
    }

    /** These are stored. */
    void of(List<Taken> stored) {
        StringBuilder lines = new StringBuilder();
        stored.forEach(taken -> lines.append(line(taken)).append('\n'));
        try {
            ByteBuffer bytes = ByteBuffer.wrap(lines.toString().getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        } catch (IOException e) {
            throw unwritable(file);
        }
    }

    private static String line(Taken taken) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(line)) {
            json.writeStartObject();
            json.writeStringField("id", taken.given().id());
            json.writeStringField("hash", taken.textHash());
            json.writeEndObject();
        } catch (IOException e) {
            throw new IllegalStateException("text is written to memory", e);
        }
        return line.toString();
    }

    private static UsageException unwritable(Path file) {
        return new UsageException(
                "cannot write acknowledgements to " + file + "; check the folder and that you may write in it");
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw unwritable(file);
        }
    }
}
