package dyad.brief;

final class HtmlFormat {
    private HtmlFormat() {}

    static String write(Brief brief) {
        return TextFormat.write(brief, false);
    }
}
