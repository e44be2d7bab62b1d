package dyad.web.browser;

import java.util.LinkedHashMap;
import java.util.Map;

/** Every page of the desk over the examples, by what to call its picture. */
final class Pages {
    private Pages() {}

    static Map<String, String> of(Desk desk) {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("home", "/");
        pages.put("home-chosen", "/?one=KAZ");
        pages.put("dyad", "/dyads/ITA-KAZ");
        pages.put("dyad-zoomed", "/dyads/ITA-KAZ?from=2022-01-01&to=2022-12-31");
        pages.put("dyad-sources", "/dyads/ITA-KAZ?section=sources");
        pages.put("dyad-nothing", "/dyads/KAZ-FRA");
        pages.put("figure", "/dyads/ITA-KAZ/figures/trade-turnover");
        pages.put("document", document(desk, false));
        pages.put("document-statement", document(desk, true));
        pages.put("fact", fact(desk));
        pages.put("search", "/search");
        pages.put("search-found", "/search?q=trade");
        pages.put("search-nothing", "/search?q=zeppelins");
        pages.put("review", "/review");
        pages.put("review-question", "/review?dyad=ITA-KAZ");
        pages.put("check", "/check");
        pages.put("check-draft", draft(desk));
        pages.put("add", "/add");
        pages.put("api", "/api");
        pages.put("api-question", "/api?question=figures");
        pages.put("fault", "/nowhere");
        return pages;
    }

    private static String draft(Desk desk) {
        desk.browser
                .open("/check")
                .type("textarea[name=text]", "In 2024 trade between Kazakhstan and Italy reached $99 billion.");
        return desk.browser.follow("form.stack button.main").address();
    }

    private static String document(Desk desk, boolean chosen) {
        String there = link(desk, fact(desk), ".sentences .meta a");
        return chosen ? there.replaceFirst("#.*", "") : there.replaceFirst("[&]statement=.*", "");
    }

    private static String fact(Desk desk) {
        return link(desk, "/dyads/ITA-KAZ", "table.facts a.told");
    }

    private static String link(Desk desk, String page, String css) {
        return String.valueOf(desk.browser.open(page).find(css).getDomAttribute("href"));
    }
}
