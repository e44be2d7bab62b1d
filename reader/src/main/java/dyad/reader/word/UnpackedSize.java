package dyad.reader.word;

import dyad.reader.Unreadable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/** What a document comes to when all its parts are unpacked. The library bounds each part, but not thousands of them together. */
final class UnpackedSize {
    private static final int PARTS = 4;

    /** The lists of types and relations are made into objects of many times their size. */
    private static final int LISTS = 16;

    private UnpackedSize() {}

    /**
     * Unpacks all parts without keeping them.
     *
     * @param most bytes that one part may come to; four times as many are borne of all together, a sixteenth of what tells how parts belong together
     * @throws Unreadable if they come to more
     * @throws IOException if the archive is damaged
     */
    static void refuseMore(byte[] bytes, int most) throws IOException, Unreadable {
        byte[] scrap = new byte[1 << 16];
        long all = 0;
        long lists = 0;
        try (ZipArchiveInputStream zip = new ZipArchiveInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                boolean list =
                        entry.getName().endsWith(".rels") || entry.getName().startsWith("[Content_Types]");
                for (int more = zip.read(scrap); more >= 0; more = zip.read(scrap)) {
                    all += more;
                    lists += list ? more : 0;
                    if (all > (long) PARTS * most || lists > most / LISTS) {
                        throw WordPackage.tooMuch();
                    }
                }
            }
        }
    }
}
