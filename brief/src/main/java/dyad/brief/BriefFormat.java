package dyad.brief;

import java.nio.charset.StandardCharsets;

/**
 * The forms a brief can be written in.
 *
 * <pre>{@code
 * Files.write(Path.of("brief." + format.extension()), format.bytes(brief));
 * }</pre>
 */
public enum BriefFormat {
    /** For a terminal: plain, wrapped. */
    TEXT("txt", "text/plain; charset=utf-8") {
        @Override
        public String write(Brief brief) {
            return TextFormat.write(brief, false);
        }

        @Override
        public String writeForTerminal(Brief brief) {
            return TextFormat.write(brief, true);
        }
    },
    /** Markdown, with links from each line to its sentence. */
    MARKDOWN("md", "text/markdown; charset=utf-8") {
        @Override
        public String write(Brief brief) {
            return MarkdownFormat.write(brief);
        }
    },
    /** One page that needs nothing else, for screen, phone and paper. */
    HTML("html", "text/html; charset=utf-8") {
        @Override
        public String write(Brief brief) {
            return HtmlFormat.write(brief);
        }
    },
    /** A Word document, with the sources as footnotes. */
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document") {
        @Override
        public byte[] bytes(Brief brief) {
            return WordFormat.write(brief);
        }
    },
    /** A PDF to keep and to print: tagged, with its typefaces. */
    PDF("pdf", "application/pdf") {
        @Override
        public byte[] bytes(Brief brief) {
            return PdfFormat.write(brief);
        }
    };

    private final String extension;
    private final String mediaType;

    BriefFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** How the name of a file of this form ends, without the dot. */
    public String extension() {
        return extension;
    }

    /** Its media type, as the web names it. */
    public String mediaType() {
        return mediaType;
    }

    /** Whether it is text; what is not can only be written as bytes. */
    public boolean isText() {
        return mediaType.startsWith("text/");
    }

    /**
     * The brief in this form, where that is text; every line ends in a line feed.
     *
     * @throws IllegalStateException if it is no text
     */
    public String write(Brief brief) {
        throw new IllegalStateException(extension + " is no text; ask for its bytes");
    }

    /** The same, with bold type where the form knows it. */
    public String writeForTerminal(Brief brief) {
        return write(brief);
    }

    /** The brief in this form as a file holds it, text in UTF-8. The same brief gives the same bytes. */
    public byte[] bytes(Brief brief) {
        return write(brief).getBytes(StandardCharsets.UTF_8);
    }
}
