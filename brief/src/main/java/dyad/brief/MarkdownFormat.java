package dyad.brief;

final class MarkdownFormat {
    private MarkdownFormat() {}

    static String write(Brief brief) {
        return TextFormat.write(brief, false);
    }
}
