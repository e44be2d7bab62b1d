package dyad.reader.source;

import dyad.model.Document;
import dyad.reader.Unreadable;
import java.io.IOException;
import java.io.InputStream;

/** Plain text that is a draft: lines that a mail program or an editor has broken at its margin are joined again. */
final class TextDraftSource implements Source {
    /** Where margins stand. */
    private static final int NARROWEST = 50;

    private static final int WIDEST = 100;

    @Override
    public void read(InputStream in, Outlet out) throws IOException, Unreadable {
        Charsets.Decoded decoded = Charsets.decode(Bytes.all(in), null);
        String source = decoded.text();
        if (source.isBlank()) {
            throw new Unreadable("is empty", "give a file with text");
        }
        decoded.tell(out);
        // a line's end and the space that takes its place are one character each, so that all stands where it stood
        Document document = new Document(out.origin().id(), joined(source), null, null, null, null);
        out.document(document, Positions.identical(source));
    }

    private static String joined(String source) {
        int widest = source.lines()
                .mapToInt(line -> line.stripTrailing().length())
                .max()
                .orElse(0);
        StringBuilder text = new StringBuilder(source);
        int start = 0;
        for (int end = source.indexOf('\n'); end >= 0 && widest <= WIDEST; end = source.indexOf('\n', start)) {
            int next = source.indexOf('\n', end + 1);
            String line = source.substring(start, end).stripTrailing();
            if (isBroken(line, source.substring(end + 1, next < 0 ? source.length() : next), widest)) {
                text.setCharAt(end, ' ');
            }
            start = end + 1;
        }
        return text.toString();
    }

    /** Whether the first word of the next line would not have fitted in this one, and nothing but the margin parts them. */
    private static boolean isBroken(String line, String following, int widest) {
        boolean goesOn = !following.isBlank() && !Character.isWhitespace(following.charAt(0)) && !isItem(following);
        return goesOn && line.length() >= NARROWEST && line.length() + 1 + firstWord(following) > widest;
    }

    private static int firstWord(String line) {
        int space = line.indexOf(' ');
        return space < 0 ? line.stripTrailing().length() : space;
    }

    /** Whether a line begins an item of a list, a heading, a table or a quotation. */
    private static boolean isItem(String line) {
        int digits = 0;
        while (digits < line.length() && Character.isDigit(line.charAt(digits))) {
            digits++;
        }
        boolean numbered = digits > 0 && digits < line.length() && ".)".indexOf(line.charAt(digits)) >= 0;
        boolean spaced = line.length() > digits + 1 && line.charAt(digits + 1) == ' ';
        return numbered && spaced || "-–—*•#>|=_+~".indexOf(line.charAt(0)) >= 0;
    }
}
