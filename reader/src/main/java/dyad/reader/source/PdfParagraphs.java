package dyad.reader.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.StringTokenizer;

/** Joins a PDF's lines to paragraphs: lines within one by a space, words broken at the end of a line mended. */
final class PdfParagraphs {
    /** A paragraph that ends in none of these and goes on in small letters was cut, by a page or by wide lines. */
    private static final String SENTENCE_ENDS = ".!?:;…»”\"";

    private final List<StringBuilder> paragraphs = new ArrayList<>();
    private final Set<String> words = new HashSet<>();

    private PdfParagraphs() {}

    /** The text, a blank line between paragraphs. */
    static String of(String pages) {
        PdfParagraphs joined = new PdfParagraphs();
        StringTokenizer each = new StringTokenizer(pages, PdfSource.PAGE_END);
        List<List<List<String>>> lines = new ArrayList<>();
        while (each.hasMoreTokens()) {
            lines.add(paragraphs(each.nextToken()));
        }
        lines.forEach(page -> page.forEach(paragraph -> paragraph.forEach(joined::learn)));
        lines.forEach(page -> page.forEach(joined::paragraph));
        return String.join("\n\n", joined.paragraphs);
    }

    private static List<List<String>> paragraphs(String page) {
        List<List<String>> paragraphs = new ArrayList<>();
        StringTokenizer each = new StringTokenizer(page, PdfSource.PARAGRAPH_END);
        while (each.hasMoreTokens()) {
            List<String> lines = lines(each.nextToken());
            if (!lines.isEmpty()) {
                paragraphs.add(lines);
            }
        }
        dropPageNumber(paragraphs, 0);
        dropPageNumber(paragraphs, paragraphs.size() - 1);
        return paragraphs;
    }

    private static List<String> lines(String paragraph) {
        List<String> lines = new ArrayList<>();
        StringTokenizer each = new StringTokenizer(paragraph, PdfSource.LINE_END + "\r\n");
        while (each.hasMoreTokens()) {
            String line = each.nextToken().strip();
            if (!line.isEmpty()) {
                lines.add(line);
            }
        }
        return lines;
    }

    /** A number alone at the head or the foot of a page numbers it. */
    private static void dropPageNumber(List<List<String>> paragraphs, int at) {
        if (at >= 0 && at < paragraphs.size() && paragraphs.size() > 1) {
            List<String> lines = paragraphs.get(at);
            boolean number = lines.size() == 1
                    && lines.get(0).length() <= 4
                    && lines.get(0).chars().allMatch(c -> c >= '0' && c <= '9');
            if (number) {
                paragraphs.remove(at);
            }
        }
    }

    private void learn(String line) {
        StringTokenizer each = new StringTokenizer(line, " \t.,;:!?()\"“”«»");
        while (each.hasMoreTokens()) {
            words.add(each.nextToken());
        }
    }

    private void paragraph(List<String> lines) {
        if (paragraphs.isEmpty() || !goesOn(paragraphs.get(paragraphs.size() - 1), lines.get(0))) {
            paragraphs.add(new StringBuilder());
        }
        StringBuilder paragraph = paragraphs.get(paragraphs.size() - 1);
        lines.forEach(line -> append(paragraph, line));
    }

    private static boolean goesOn(StringBuilder before, String line) {
        char last = before.charAt(before.length() - 1);
        return SENTENCE_ENDS.indexOf(last) < 0 && Character.isLowerCase(line.codePointAt(0));
    }

    private void append(StringBuilder paragraph, String line) {
        int length = paragraph.length();
        if (length == 0) {
            paragraph.append(line);
        } else if (length > 1
                && isHyphen(paragraph.charAt(length - 1))
                && Character.isLetterOrDigit(paragraph.charAt(length - 2))) {
            appendBroken(paragraph, line);
        } else {
            paragraph.append(' ').append(line);
        }
    }

    /** Goes on after a hyphen: a word that the text has elsewhere with the hyphen keeps it, and so do names and numbers. */
    private void appendBroken(StringBuilder paragraph, String line) {
        int hyphen = paragraph.length() - 1;
        boolean soft = paragraph.charAt(hyphen) == '\u00AD';
        boolean letters =
                Character.isLetter(paragraph.charAt(hyphen - 1)) && Character.isLowerCase(line.codePointAt(0));
        boolean compound = !soft && words.contains(lastWord(paragraph) + firstWord(line));
        if (soft || (letters && !compound)) {
            paragraph.setLength(hyphen);
        }
        paragraph.append(line);
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u00AD';
    }

    private static String lastWord(StringBuilder paragraph) {
        int from = paragraph.length();
        while (from > 0
                && (Character.isLetterOrDigit(paragraph.charAt(from - 1)) || isHyphen(paragraph.charAt(from - 1)))) {
            from--;
        }
        return paragraph.substring(from);
    }

    private static String firstWord(String line) {
        int to = 0;
        while (to < line.length() && (Character.isLetterOrDigit(line.charAt(to)) || isHyphen(line.charAt(to)))) {
            to++;
        }
        return line.substring(0, to);
    }
}
