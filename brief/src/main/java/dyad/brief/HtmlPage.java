package dyad.brief;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** What every page begins with: nothing on it may run or load, and it carries its style. */
final class HtmlPage {
    // belt and braces: even if something slipped through, nothing on this page may run or load
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    private HtmlPage() {}

    /** From the first line to the open body. */
    static void open(Html html, String title, Messages words) {
        html.raw("<!DOCTYPE html>\n<html lang=\"" + words.language() + "\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"" + POLICY + "\">\n");
        html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.raw("<meta name=\"referrer\" content=\"no-referrer\">\n");
        html.element("title", title).newline();
        html.raw("<style>\n" + style("brief.css") + "</style>\n</head>\n<body>\n");
    }

    /** The same for sheets of paper, as XML: with bookmarks, and a line at the head of each sheet but the first. */
    static void openPaper(Html html, Brief brief, String asOn) {
        Messages words = brief.words();
        html.raw("<html lang=\"" + words.get("language.tag") + "\">\n<head>\n");
        html.element("title", brief.title()).newline();
        for (String name : new String[] {"description", "subject"}) {
            html.raw("<meta name=\"" + name + "\" content=\"" + Html.escape(words.get("kicker") + ". " + asOn)
                    + "\"/>\n");
        }
        html.raw("<meta name=\"author\" content=\"Dyad\"/>\n<bookmarks>\n");
        brief.parts().forEach(part -> bookmark(html, part.key(), part.heading()));
        String style = style("paper.css").replace("{TITLE}", css(brief.title())).replace("{AS-ON}", css(asOn));
        html.raw("</bookmarks>\n<style>\n").text(style).raw("</style>\n</head>\n<body>\n");
    }

    private static void bookmark(Html html, String key, String heading) {
        html.raw("<bookmark name=\"" + Html.escape(heading) + "\" href=\"#" + key + "\"/>\n");
    }

    /** A string of a style sheet. */
    private static String css(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /** A picture for paper, with its words where a PDF looks for them. */
    static void paperChart(Html html, Chart chart, Lettering letters) {
        String alt = "<svg alt=\"" + Html.escape(chart.title() + ". " + chart.description()) + "\" ";
        html.raw("<div class=\"figure\">\n"
                + new PointChart(chart, letters).draw().replaceFirst("<svg ", Matcher.quoteReplacement(alt)));
        html.element("p class=\"caption\"", chart.caption()).raw("\n</div>\n");
    }

    /** A link to where a source was published, where it gives an address that may safely be followed. */
    static void original(Html html, @Nullable String address, Messages words) {
        String url = Links.safe(address);
        if (url != null) {
            html.raw(" <a class=\"original\" rel=\"noreferrer noopener\" href=\"" + Html.escape(url) + "\">");
            html.text(words.get("original")).raw("</a>");
        }
    }

    /** A picture with what stands below it. */
    static void chart(Html html, Chart chart) {
        html.raw("<figure>\n" + chart.svg())
                .element("figcaption", chart.caption())
                .raw("\n</figure>\n");
    }

    private static String style(String name) {
        try (InputStream in = Objects.requireNonNull(HtmlPage.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("the style belongs to the program", e);
        }
    }
}
