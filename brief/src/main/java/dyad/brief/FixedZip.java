package dyad.brief;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Parts in a zip whose bytes depend on nothing but them and the date they are given. */
final class FixedZip {
    // the years that a zip can tell
    private static final int FIRST_YEAR = 1980;
    private static final int LAST_YEAR = 2099;

    private FixedZip() {}

    /** The parts in their order, all of one day. */
    static byte[] of(Map<String, byte[]> parts, LocalDate date) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int year = Math.min(LAST_YEAR, Math.max(FIRST_YEAR, date.getYear()));
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(date.withYear(year).atStartOfDay());
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes what is written to it", e);
        }
        return out.toByteArray();
    }
}
