package dyad.reader.source;

import dyad.reader.Unreadable;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a file is: its first bytes say so, or else the end of its name. */
enum FileKind {
    TEXT(new TextSource()),
    MARKDOWN(new MarkdownSource()),
    HTML(new HtmlSource()),
    WORD(new WordSource()),
    PDF(new PdfSource()),
    FEED(new FeedSource()),
    JSON_LINES(new JsonLinesSource()),
    WARC(new WarcSource()),
    /** Compressed: what it is, is seen when it is unpacked. */
    GZIP((in, out) -> {});

    private static final Set<String> HTML_NAMES = Set.of("html", "htm", "xhtml");
    private static final Set<String> FEED_NAMES = Set.of("xml", "rss", "atom", "rdf");
    private static final Set<String> JSON_NAMES = Set.of("jsonl", "ndjson", "json");
    private static final Set<String> MARKDOWN_NAMES = Set.of("md", "markdown", "mdown");
    private static final Set<String> WORD_NAMES = Set.of("docx", "docm", "dotx", "dotm");
    private static final Set<String> FEED_ROOTS = Set.of("rss", "feed", "rdf:rdf");

    /** How files begin that hold no text Dyad reads, and what they are. */
    private static final Map<String, String> FOREIGN = Map.ofEntries(
            Map.entry("PK\3\4", "a ZIP archive or an office document"),
            Map.entry("PK\5\6", "an empty ZIP archive"),
            Map.entry("7z\u00BC\u00AF", "a 7-Zip archive"),
            Map.entry("Rar!", "a RAR archive"),
            Map.entry("BZh", "a bzip2 archive"),
            Map.entry("\u00FD7zXZ", "an XZ archive"),
            Map.entry("(\u00B5/\u00FD", "a Zstandard archive"),
            Map.entry("\u0089PNG", "a PNG picture"),
            Map.entry("\u00FF\u00D8\u00FF", "a JPEG picture"),
            Map.entry("GIF8", "a GIF picture"),
            Map.entry("SQLite format 3", "an SQLite database"),
            Map.entry("\u007FELF", "a program"),
            Map.entry("\u00CA\u00FE\u00BA\u00BE", "a Java class"),
            Map.entry("\u00D0\u00CF\u0011\u00E0", "an old office document"),
            Map.entry("{\\rtf", "a rich text document"));

    @SuppressWarnings("ImmutableEnumChecker") // sources keep nothing
    private final Source source;

    FileKind(Source source) {
        this.source = source;
    }

    Source source() {
        return source;
    }

    /** The source for a draft, whose author wants to hear of all of it, and where it stands. */
    Source draftSource() {
        return switch (this) {
            case TEXT -> new TextDraftSource();
            case HTML -> new HtmlDraftSource();
            default -> source;
        };
    }

    /**
     * What a file is.
     *
     * @param head its first bytes
     * @throws Unreadable if it is empty or nothing Dyad reads
     */
    static FileKind of(byte[] head, Origin origin) throws Unreadable {
        if (head.length == 0) {
            throw new Unreadable("is empty", "give a file with text");
        }
        String extension = origin.extension();
        if (isWord(head, extension)) {
            return WORD;
        }
        refuseForeign(head);
        int pdf = Bytes.indexOf(head, 0, "%PDF-");
        if (Bytes.startsWith(head, "\u001F\u008B")) {
            return GZIP;
        }
        if (pdf >= 0 && (pdf < 16 || extension.equals("pdf"))) {
            return PDF;
        }
        FileKind byContent = byContent(text(head), extension);
        return byContent == null ? byName(extension) : byContent;
    }

    /** An office document that may be one of Word's: an archive, or where it is encrypted, what old ones are. */
    private static boolean isWord(byte[] head, String extension) {
        boolean named = WORD_NAMES.contains(extension);
        boolean archive = Bytes.startsWith(head, "PK\3\4");
        boolean old = Bytes.startsWith(head, "\u00D0\u00CF\u0011\u00E0");
        return named && (archive || old) || archive && Bytes.indexOf(head, 0, "[Content_Types].xml") >= 0;
    }

    private static void refuseForeign(byte[] head) throws Unreadable {
        for (Map.Entry<String, String> foreign : FOREIGN.entrySet()) {
            if (Bytes.startsWith(head, foreign.getKey())) {
                throw new Unreadable(
                        "is binary: " + foreign.getValue() + ", which Dyad does not read",
                        "unpack it, or save it as PDF, HTML or plain text");
            }
        }
    }

    private static String text(byte[] head) {
        Charset wide = Charsets.wide(head);
        String text = new String(head, wide == null ? StandardCharsets.ISO_8859_1 : wide);
        int mark = Bytes.startsWith(head, "\u00EF\u00BB\u00BF") ? 3 : 0;
        return text.substring(mark).replace("\uFEFF", "").strip();
    }

    private static @Nullable FileKind byContent(String text, String extension) {
        if (text.startsWith("WARC/")) {
            return WARC;
        }
        if (text.startsWith("<")) {
            return byRoot(text, extension);
        }
        if (text.startsWith("{") && !JSON_NAMES.contains(extension)) {
            return text.contains("\"text\"") ? JSON_LINES : null;
        }
        return null;
    }

    private static @Nullable FileKind byRoot(String text, String extension) {
        String root = Markup.root(text).toLowerCase(Locale.ROOT);
        if (FEED_ROOTS.contains(root)) {
            return FEED;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        if (root.equals("html") || lower.startsWith("<!doctype html")) {
            return HTML;
        }
        boolean xml = lower.startsWith("<?xml") || lower.startsWith("<!doctype");
        if (xml && !HTML_NAMES.contains(extension)) {
            return FEED;
        }
        boolean unnamed = byName(extension) == TEXT && !extension.equals("txt");
        return unnamed && !root.isEmpty() && text.contains("</") ? HTML : null;
    }

    private static FileKind byName(String extension) {
        if (HTML_NAMES.contains(extension)) {
            return HTML;
        }
        if (FEED_NAMES.contains(extension)) {
            return FEED;
        }
        if (JSON_NAMES.contains(extension)) {
            return JSON_LINES;
        }
        if (MARKDOWN_NAMES.contains(extension)) {
            return MARKDOWN;
        }
        return switch (extension) {
            case "pdf" -> PDF;
            case "warc" -> WARC;
            default -> TEXT;
        };
    }
}
