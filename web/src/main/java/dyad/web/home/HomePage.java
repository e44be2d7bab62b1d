package dyad.web.home;

import dyad.brief.Messages;
import dyad.brief.StateNames;
import dyad.model.Document;
import dyad.model.Dyad;
import dyad.web.home.Overview.News;
import dyad.web.home.Overview.Told;
import dyad.web.map.WorldMap;
import dyad.web.page.Pairs;
import dyad.web.page.Shortened;
import dyad.web.page.Visit;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What the template of the first page asks for. */
public final class HomePage {
    private static final int PAGE = 60;
    private static final int LONGEST = 90;

    private final Visit visit;
    private final News news;
    private final String chosen;

    /**
     * Two states with something in the record.
     *
     * @param dyad the states
     * @param names what they are called
     * @param statements how many statements there are on them
     * @param address where they are shown
     */
    public record Row(Dyad dyad, String names, long statements, String address) {}

    HomePage(Visit visit, News news, String chosen) {
        this.visit = visit;
        this.news = news;
        this.chosen = chosen;
    }

    private Messages words() {
        return visit.words();
    }

    /** The state chosen first; empty where none is. */
    public String chosen() {
        return chosen;
    }

    /** The state chosen first, by its name. */
    public String chosenName() {
        return chosen.isEmpty() ? "" : words().state(chosen);
    }

    /** All states, in the order of the visitor's language. */
    public List<String> names() {
        return StateNames.alpha3ByAlpha2().values().stream()
                .map(words()::state)
                .distinct()
                .sorted(Collator.getInstance(Locale.forLanguageTag(visit.language())))
                .toList();
    }

    /** The map: of all states, or of those with the chosen one. */
    public String map() {
        Map<String, Long> counts = chosen.isEmpty() ? news.states() : partners();
        String title = chosen.isEmpty() ? words().get("home.map") : words().get("home.map.with", words().state(chosen));
        return WorldMap.of(
                title,
                counts,
                chosen,
                words()::state,
                code -> ": " + words().count("statements", (int) (long) counts.getOrDefault(code, 0L)),
                this::address);
    }

    private Map<String, Long> partners() {
        Map<String, Long> counts = new TreeMap<>();
        news.dyads().forEach((dyad, count) -> {
            if (dyad.first().equals(chosen)) {
                counts.put(dyad.second(), count);
            } else if (dyad.second().equals(chosen)) {
                counts.put(dyad.first(), count);
            }
        });
        return counts;
    }

    private String address(String code) {
        if (chosen.isEmpty()) {
            return visit.link("/", "one", code);
        }
        return code.equals(chosen) ? visit.link("/") : visit.link(Pairs.address(Dyad.of(chosen, code)));
    }

    /** Two states with something in the record, those with most first; of the chosen state where there is one. */
    public List<Row> rows() {
        return news.dyads().entrySet().stream()
                .filter(each -> chosen.isEmpty()
                        || Set.of(each.getKey().first(), each.getKey().second()).contains(chosen))
                .sorted(Comparator.comparing((Map.Entry<Dyad, Long> each) -> -each.getValue())
                        .thenComparing(each -> each.getKey().toString()))
                .skip((long) (page() - 1) * PAGE)
                .limit(PAGE)
                .map(each -> row(each.getKey(), each.getValue()))
                .toList();
    }

    private Row row(Dyad dyad, long statements) {
        return new Row(dyad, names(dyad), statements, visit.link(Pairs.address(dyad)));
    }

    /** What two states are called. */
    public String names(Dyad dyad) {
        return Pairs.names(dyad, words());
    }

    /** Where two states are shown. */
    public String address(Dyad dyad) {
        return visit.link(Pairs.address(dyad));
    }

    /** Which part of the rows is shown, from 1. */
    public int page() {
        return visit.number("page", 1, 1, 1_000_000);
    }

    /** Whether there are more rows. */
    public boolean hasMore() {
        return news.dyads().size() > page() * PAGE && chosen.isEmpty();
    }

    /** How many two states there are something on. */
    public int dyads() {
        return news.dyads().size();
    }

    /** The newest documents. */
    public List<Document> documents() {
        return news.documents();
    }

    /** How a document begins; what it is called where it has no words. */
    public String beginning(Document document) {
        return document.text()
                .lines()
                .map(String::strip)
                .filter(line -> line.chars().anyMatch(Character::isLetter))
                .findFirst()
                .map(line -> Shortened.atWord(LONGEST, line))
                .orElse(Shortened.of(document.id()));
    }

    /** Who published a document, or what it is called, and when. */
    public String published(Document document) {
        String when = document.published() == null ? words().get("undated") : words().period(document.published());
        return Shortened.of(document.publishedBy()) + ", " + when;
    }

    /** The newest contradictions. */
    public List<Told> conflicts() {
        return news.conflicts();
    }

    /** What is planned next. */
    public List<Told> upcoming() {
        return news.upcoming();
    }
}
