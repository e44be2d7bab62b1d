package dyad.reader.source;

import dyad.reader.Unreadable;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The packed streams of a PDF, measured before it is opened: the library unpacks each whole into memory. Pictures, which are not unpacked
 * for the text, may come to anything.
 */
final class PdfStreams {
    private static final String BEGIN = "stream";

    /** The two bytes before the packed data, which the library passes over whatever they are. */
    private static final int HEADER = 2;

    /** Of the dictionary before a stream so much is looked at. */
    private static final int DICTIONARY = 2048;

    private final byte[] pdf;
    private final byte[] scrap = new byte[1 << 16];
    private final long most = 4L * Bytes.limit();
    private long taken;

    private PdfStreams(byte[] pdf) {
        this.pdf = pdf;
    }

    /**
     * Goes through all streams that may be packed.
     *
     * @throws Unreadable if one comes to more than a third of the memory, or they overlap as in no sound file
     */
    static void refuseBombs(byte[] pdf) throws Unreadable {
        new PdfStreams(pdf).all();
    }

    private void all() throws Unreadable {
        for (int at = next(0); at >= 0; at = next(at)) {
            int begin = afterLine(at + BEGIN.length());
            if (!isEnd(at) && !isPicture(at) && unpacked(begin + HEADER) > most || taken > 2L * pdf.length) {
                throw new Unreadable("is a PDF that unpacks to more than any text", "get a sound copy from its author");
            }
            at = begin;
        }
    }

    private int next(int from) {
        return Bytes.indexOf(pdf, from, BEGIN);
    }

    private int afterLine(int at) {
        int after = at < pdf.length && pdf[at] == '\r' ? at + 1 : at;
        return after < pdf.length && pdf[after] == '\n' ? after + 1 : after;
    }

    private boolean isEnd(int at) {
        return at >= 3 && Bytes.startsWith(pdf, at - 3, "end");
    }

    private boolean isPicture(int at) {
        int from = Math.max(0, at - DICTIONARY);
        for (int i = at - 1; i > from; i--) {
            if (pdf[i] == 'o' && Bytes.startsWith(pdf, i, "obj")) {
                from = i;
            }
        }
        for (int i = from; i < at; i++) {
            if (Bytes.startsWith(pdf, i, "/Image")) {
                return true;
            }
        }
        return false;
    }

    /** How many bytes it comes to, not counted much further than is bearable; what is not packed comes to nothing. */
    private long unpacked(int from) {
        if (from >= pdf.length) {
            return 0;
        }
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(pdf, from, pdf.length - from);
            int more = inflater.inflate(scrap);
            while (more > 0 && inflater.getBytesWritten() <= most) {
                more = inflater.inflate(scrap);
            }
        } catch (DataFormatException e) {
            // it is packed otherwise, or not at all: what there was until here counts
        }
        long written = inflater.getBytesWritten();
        taken += inflater.getBytesRead();
        inflater.end();
        return written;
    }
}
