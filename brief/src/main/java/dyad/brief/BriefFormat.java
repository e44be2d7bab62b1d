package dyad.brief;

/** The forms a brief can be written in. */
public enum BriefFormat {
    /** For a terminal: plain, wrapped. */
    TEXT {
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
    MARKDOWN {
        @Override
        public String write(Brief brief) {
            return MarkdownFormat.write(brief);
        }
    },
    /** One page that needs nothing else, for screen, phone and paper. */
    HTML {
        @Override
        public String write(Brief brief) {
            return HtmlFormat.write(brief);
        }
    };

    /** The brief in this form; every line ends in a line feed. */
    public abstract String write(Brief brief);

    /** The same, with bold type where the form knows it. */
    public String writeForTerminal(Brief brief) {
        return write(brief);
    }
}
