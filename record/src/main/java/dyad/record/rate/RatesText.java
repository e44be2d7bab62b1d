package dyad.record.rate;

import dyad.reader.Unreadable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** The text of a file of rates, or of the one CSV file in a ZIP archive. */
final class RatesText {
    /** All of the bank's rates since 1999 come to about 2 MB. */
    private static final int MOST_BYTES = 64 << 20;

    private static final String GET = "get eurofxref-hist.zip or .csv from the European Central Bank";

    private RatesText() {}

    static String of(Path file) throws IOException, Unreadable {
        if (Files.isDirectory(file) || !Files.exists(file)) {
            throw new Unreadable(Files.exists(file) ? "is a folder" : "does not exist", "give a file of rates");
        }
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = limited(in);
        }
        boolean zip = bytes.length > 2 && bytes[0] == 'P' && bytes[1] == 'K';
        String text = new String(zip ? unpacked(bytes) : bytes, StandardCharsets.UTF_8);
        if (text.isBlank()) {
            throw new Unreadable("is empty", GET);
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static byte[] unpacked(byte[] bytes) throws IOException, Unreadable {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().toLowerCase(Locale.ROOT).endsWith(".csv")) {
                    return limited(zip);
                }
            }
        } catch (ZipException | java.io.EOFException e) {
            throw new Unreadable("is a damaged ZIP archive", GET);
        }
        throw new Unreadable("is a ZIP archive without a CSV file", GET);
    }

    private static byte[] limited(InputStream in) throws IOException, Unreadable {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new Unreadable("is larger than any file of reference rates", GET);
        }
        return bytes;
    }
}
