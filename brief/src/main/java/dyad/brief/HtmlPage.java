package dyad.brief;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
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
        html.raw("<style>\n" + style() + "</style>\n</head>\n<body>\n");
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

    private static String style() {
        try (InputStream in = Objects.requireNonNull(HtmlPage.class.getResourceAsStream("brief.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("the style belongs to the program", e);
        }
    }
}
