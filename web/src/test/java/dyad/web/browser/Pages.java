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
        pages.put("fault", "/nowhere");
        return pages;
    }
}
