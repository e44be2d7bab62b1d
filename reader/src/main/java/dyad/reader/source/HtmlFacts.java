package dyad.reader.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dyad.language.Languages;
import dyad.model.Period;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself, where it says so; null where it does not.
 *
 * @param title its headline
 * @param published the day, month or year it was published
 * @param publisher the name of its site
 * @param url its address
 * @param language the language itself of the tag the page gives, without region
 */
record HtmlFacts(
        @Nullable String title,
        @Nullable Period published,
        @Nullable String publisher,
        @Nullable String url,
        @Nullable String language) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> SITE_SEPARATORS = List.of(" | ", " – ", " — ", " - ", " :: ", " · ");

    /** Metadata that names the day of publication, the surest first. */
    private static final List<String> PUBLISHED = List.of(
            "meta[property=article:published_time]",
            "meta[name=article:published_time]",
            "[itemprop=datePublished]",
            "meta[name=pubdate]",
            "meta[name=publish-date]",
            "meta[name=DC.date.issued]",
            "meta[name=dcterms.issued]",
            "meta[name=date]");

    static HtmlFacts of(Document page) {
        List<JsonNode> linked = linkedData(page);
        String publisher = content(page, "meta[property=og:site_name]");
        if (publisher == null) {
            publisher = linkedPublisher(linked);
        }
        return new HtmlFacts(
                title(page, publisher),
                published(page, linked),
                publisher,
                url(page),
                Languages.primary(page.select("html").attr("lang")));
    }

    /** The address, if it is one of the web. */
    static @Nullable String webAddress(@Nullable String url) {
        String present = Origin.presentOrNull(url);
        return present != null && (present.startsWith("https://") || present.startsWith("http://")) ? present : null;
    }

    private static @Nullable String title(Document page, @Nullable String publisher) {
        List<Element> headlines = page.select("h1");
        if (headlines.size() != 1) {
            headlines = page.select("article h1");
        }
        String headline =
                headlines.size() == 1 ? present(HtmlText.of(headlines.get(0)).replace('\n', ' ')) : null;
        if (headline == null || headline.equals(publisher)) {
            headline = content(page, "meta[property=og:title]");
        }
        return headline == null ? present(withoutSite(page.title(), publisher)) : headline;
    }

    private static String withoutSite(String title, @Nullable String publisher) {
        for (String separator : SITE_SEPARATORS) {
            if (publisher != null && title.endsWith(separator + publisher)) {
                return title.substring(0, title.length() - separator.length() - publisher.length());
            }
        }
        return title;
    }

    private static @Nullable Period published(Document page, List<JsonNode> linked) {
        for (String query : PUBLISHED) {
            Element element = page.selectFirst(query);
            Period period = element == null ? null : Dates.iso(element.attr(attribute(element)));
            if (period != null) {
                return period;
            }
        }
        for (JsonNode data : linked) {
            Period period = Dates.iso(data.findPath("datePublished").asText());
            if (period != null) {
                return period;
            }
        }
        return timeElement(page);
    }

    private static String attribute(Element element) {
        return element.hasAttr("datetime") ? "datetime" : "content";
    }

    /** The first time in the article, or the only one on the page. */
    private static @Nullable Period timeElement(Document page) {
        List<Element> times = page.select("article time[datetime], main time[datetime]");
        if (times.isEmpty()) {
            times = page.select("time[datetime]");
            return times.size() == 1 ? Dates.iso(times.get(0).attr("datetime")) : null;
        }
        return Dates.iso(times.get(0).attr("datetime"));
    }

    private static @Nullable String url(Document page) {
        Element canonical = page.selectFirst("link[rel=canonical]");
        String url = canonical == null ? null : webAddress(canonical.attr("href"));
        return url == null ? webAddress(content(page, "meta[property=og:url]")) : url;
    }

    private static List<JsonNode> linkedData(Document page) {
        List<JsonNode> linked = new ArrayList<>();
        for (Element script : page.select("script[type=application/ld+json]")) {
            try {
                linked.add(JSON.readTree(script.data()));
            } catch (JsonProcessingException e) {
                // broken data about a page is as good as none
            }
        }
        return linked;
    }

    private static @Nullable String linkedPublisher(List<JsonNode> linked) {
        for (JsonNode data : linked) {
            String name = present(data.findPath("publisher").path("name").asText());
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    private static @Nullable String content(Document page, String query) {
        Element element = page.selectFirst(query);
        return element == null ? null : present(element.attr("content"));
    }

    private static @Nullable String present(String text) {
        return Origin.presentOrNull(text);
    }
}
