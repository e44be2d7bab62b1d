package dyad.reader.source;

import dyad.model.Document;
import dyad.reader.Unreadable;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * The text of a PDF in paragraphs. Its creation date is no publication date: it says when the file was made.
 *
 * <p>Fonts that a PDF does not carry are measured by the one that comes with PDFBox and never by the machine's own, so that the
 * same file gives the same text everywhere.
 */
final class PdfSource implements Source {
    /** Between the lines and the paragraphs that PDFBox finds; neither stands in a PDF's own text. */
    static final String LINE_END = "\u2028";

    static final String PARAGRAPH_END = "\u2029";
    static final String PAGE_END = "\f";

    private static final int END_MARK = 16 * 1024;

    /** PDFBox reports every oddity of a file to the log; what matters becomes a problem. Kept here lest the settings be collected. */
    private static final List<Logger> QUIET =
            List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

    @Override
    public void read(InputStream in, Outlet out) throws IOException, Unreadable {
        QUIET.forEach(logger -> logger.setLevel(Level.OFF));
        FontMappers.set(PdfFonts.INSTANCE);
        byte[] bytes = Bytes.all(in);
        refuseTruncated(bytes);
        PdfStreams.refuseBombs(bytes);
        String text = PdfParagraphs.of(pages(bytes));
        if (text.isBlank()) {
            throw new Unreadable("has no text; it may be a scan", "run it through text recognition (OCR) first");
        }
        out.document(new Document(out.origin().id(), text, null, null, null, null));
    }

    private static void refuseTruncated(byte[] bytes) throws Unreadable {
        if (Bytes.indexOf(bytes, 0, "%PDF-") < 0) {
            throw new Unreadable("is named PDF but is none", "check what it is");
        }
        if (Bytes.indexOf(bytes, Math.max(0, bytes.length - END_MARK), "%%EOF") < 0) {
            throw new Unreadable("is truncated: the PDF ends too early", "get a complete copy");
        }
    }

    private static String pages(byte[] bytes) throws IOException, Unreadable {
        try (PDDocument document =
                Loader.loadPDF(new RandomAccessReadBuffer(bytes), IOUtils.createTempFileOnlyStreamCache())) {
            if (!document.getCurrentAccessPermission().canExtractContent()) {
                throw new Unreadable("is a PDF that forbids taking its text", "ask its publisher for a free copy");
            }
            Pages text = new Pages();
            stripper().writeText(document, text);
            return text.toString();
        } catch (InvalidPasswordException e) {
            throw new Unreadable("is an encrypted PDF", "save it without a password");
        } catch (PagesTooLong e) {
            throw new Unreadable("is a PDF with too much text for one document", "split it");
        } catch (IOException | IllegalArgumentException | IllegalStateException e) {
            throw new Unreadable("is a damaged PDF", "get a complete copy, or save its text as plain text");
        }
    }

    private static PDFTextStripper stripper() {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setLineSeparator(LINE_END);
        stripper.setParagraphEnd(PARAGRAPH_END);
        stripper.setPageEnd(PAGE_END);
        return stripper;
    }

    /** Text up to what memory bears. */
    private static final class Pages extends Writer {
        private final StringBuilder text = new StringBuilder();
        private final int limit = Bytes.limit();

        @Override
        public void write(char[] chars, int from, int length) throws IOException {
            if (text.length() + length > limit) {
                throw new PagesTooLong();
            }
            text.append(chars, from, length);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}

        @Override
        public String toString() {
            return text.toString();
        }
    }

    private static final class PagesTooLong extends IOException {
        private static final long serialVersionUID = 1;
    }
}
