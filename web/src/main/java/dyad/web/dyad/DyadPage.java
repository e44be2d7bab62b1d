package dyad.web.dyad;

import dyad.brief.Brief;
import dyad.brief.BriefFormat;
import dyad.brief.Chart;
import dyad.brief.Item;
import dyad.brief.Line;
import dyad.brief.Links;
import dyad.brief.Messages;
import dyad.brief.Section;
import dyad.brief.Source;
import dyad.model.Dyad;
import dyad.web.map.PairMap;
import dyad.web.map.Picture;
import dyad.web.page.Pairs;
import dyad.web.page.Visit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the template of the page on two states asks for. */
public final class DyadPage {
    /** So many lines of a group are shown at once: a page stays within 300 kB. */
    static final int SHOWN = 30;

    private static final int ROWS = 8;
    /** A line of these has sentences beneath it. */
    private static final int DISPUTES = 20;

    /** So many lines of a group are on a page of one section. */
    private static final int PAGE = 100;

    private static final String CONFLICTS = "conflicts";
    private static final int LINES = 5;
    private static final int POINTS = 60;
    private static final int PICTURES = 70_000;

    /** So many sentences of a line that is no one fact are shown. */
    private static final int QUOTED = 3;

    /** So many where its section stands alone. */
    private static final int ALONE = 12;

    private static final String SOURCES = "sources";
    private static final Set<String> PAPER = Set.of("docx", "pdf");

    /** What an office passes on comes first. */
    private static final List<BriefFormat> FORMATS = Stream.of(BriefFormat.values())
            .sorted(Comparator.comparing(DyadPage::isPlain))
            .toList();

    private static final Set<String> LINKS = Set.of("link");

    private final Visit visit;
    private final Brief brief;
    private final List<Near> near;
    private final DyadTimeline time;
    private int pictures = PICTURES;
    private final Map<Integer, Quoted> sentences = new HashMap<>();

    /**
     * A sentence of a source.
     *
     * @param source the document
     * @param note the sentence
     */
    public record Quoted(Source source, Source.Note note) {
        /** The id of what was read from it. */
        public String statement() {
            return note.said().get(0).id();
        }
    }

    DyadPage(Visit visit, Brief brief, List<Near> near) {
        this.near = near;
        this.visit = visit;
        this.brief = brief;
        this.time = new DyadTimeline(visit, brief);
        for (Source source : brief.sources()) {
            source.notes().forEach(note -> sentences.put(note.number(), new Quoted(source, note)));
        }
    }

    /** The words to show it in. */
    public Messages words() {
        return visit.words();
    }

    /** The states. */
    public Dyad dyad() {
        return brief.dyad();
    }

    /** Both names. */
    public String title() {
        return brief.title();
    }

    /** What is known. */
    public Brief brief() {
        return brief;
    }

    /** Whether nothing at all is known. */
    public boolean isEmpty() {
        return brief.sources().isEmpty();
    }

    /** The section that alone was asked for; empty where that is none, or none of this page. */
    private String only() {
        String asked = visit.get("section");
        boolean isThere = asked.equals(SOURCES)
                || brief.sections().stream().map(Section::key).anyMatch(asked::equals);
        return isThere ? asked : "";
    }

    /** Sections that have something in them, and that were asked for. */
    public List<Section> sections() {
        String only = only();
        return brief.told().stream()
                .filter(section -> only.isEmpty() || section.key().equals(only))
                .toList();
    }

    /** Headings of sections with nothing in them. */
    public List<String> empty() {
        return brief.silent();
    }

    /** The sentences a line rests on. */
    public List<Quoted> sentences(Line line) {
        List<Quoted> all = new ArrayList<>();
        for (int note : line.allNotes()) {
            Quoted quoted = sentences.get(note);
            if (quoted != null) {
                all.add(quoted);
            }
        }
        return all;
    }

    /** Where the fact of a line is shown with all its sentences, or null where the line is not one fact. */
    public @Nullable String fact(Line line) {
        return line.item() == null
                ? null
                : address(line.item().fact().told().get(0).said().id());
    }

    /** As on the same days as this page. */
    private String address(String statement) {
        return visit.link(visit.keepingTimes(Pairs.address(dyad()) + "/facts/" + statement));
    }

    /**
     * Where the sentences of a line are opened in place: an id, or null where the line is not one fact.
     *
     * @param place a name that differs for each place of the page where the same line stands
     */
    public @Nullable String opened(Line line, String place) {
        return line.item() == null
                ? null
                : place + "-" + line.item().fact().told().get(0).said().id();
    }

    /** Where a sentence stands in its document. */
    public String address(Quoted quoted) {
        String document =
                visit.link("/document", "id", quoted.source().document().id());
        return document + "&statement=" + quoted.statement() + "#s-" + quoted.statement();
    }

    /** The pictures of a section, as far as the page stays light; each figure's own page has them too. */
    public List<String> charts(Section section) {
        List<String> shown = new ArrayList<>();
        for (Chart chart : section.charts()) {
            String picture = chart.points() > POINTS ? "" : Picture.of(chart);
            if (!picture.isEmpty() && picture.length() <= pictures) {
                pictures -= picture.length();
                shown.add(picture);
            }
        }
        return shown;
    }

    /** The lines of a group that are shown: the first, or where its section alone was asked for a page of them. */
    public List<Line> lines(Section section, Section.Group group) {
        return part(group.lines(), section.key().equals(CONFLICTS) ? DISPUTES : isOneSection() ? PAGE : SHOWN);
    }

    private <T> List<T> part(List<T> all, int size) {
        int from = isOneSection() ? Math.min(all.size(), (part() - 1) * size) : 0;
        return all.subList(from, Math.min(all.size(), from + size));
    }

    /** The sentences of a line that is no one fact, as far as they are shown. */
    public List<Quoted> quoted(Line line) {
        List<Quoted> all = sentences(line);
        return all.subList(0, Math.min(isOneSection() ? ALONE : QUOTED, all.size()));
    }

    /** Where more of them are shown, or null. */
    public @Nullable String more(Line line) {
        return !isOneSection() && sentences(line).size() > QUOTED ? section(CONFLICTS) : null;
    }

    /** Which part of a section that alone was asked for is shown, from 1. */
    public int part() {
        return visit.number("page", 1, 1, 10_000);
    }

    /** How many parts the section has that alone was asked for. */
    public int parts() {
        int longest = only().equals(SOURCES)
                ? brief.sources().size()
                : sections().stream()
                        .flatMap(section -> section.groups().stream())
                        .mapToInt(group -> group.lines().size())
                        .max()
                        .orElse(0);
        int size = only().equals(CONFLICTS) ? DISPUTES : PAGE;
        return isOneSection() ? Math.max(1, (longest + size - 1) / size) : 1;
    }

    /** Another part of it. */
    public String part(int number) {
        return visit.here("page", String.valueOf(number));
    }

    /** The rows of a table that are shown; the page of the figure has more. */
    public List<Section.Row> rows(Section.Figures figures) {
        return figures.rows().subList(0, Math.min(ROWS, figures.rows().size()));
    }

    /** The documents that are shown. */
    public List<Source> sources() {
        return only().equals(SOURCES)
                ? part(brief.sources(), PAGE)
                : brief.sources().subList(0, Math.min(SHOWN, brief.sources().size()));
    }

    /** Whether one section alone is shown. */
    public boolean isOneSection() {
        return !only().isEmpty();
    }

    /** Whether the documents alone are shown. */
    public boolean isSources() {
        return only().equals(SOURCES);
    }

    /** Where one section alone is shown. */
    public String section(String key) {
        return visit.link(visit.keeping(visit.path(), "asOf", "since", "knownAt"), "section", key) + "#" + key;
    }

    /** Where all sections are shown. */
    public String whole() {
        return visit.link(visit.keeping(visit.path(), "asOf", "since", "knownAt"));
    }

    /** The code of what a table measures. */
    public String indicator(Section.Figures figures) {
        return figures.rows().get(0).item().said().type();
    }

    /** Where one figure is shown by itself. */
    public String figure(Section.Figures figures) {
        return visit.link(visit.keepingTimes(Pairs.address(dyad()) + "/figures/" + indicator(figures)));
    }

    /** The brief as a file: as it is shown, as on the same days and in the same language. */
    public String file(BriefFormat format) {
        String address = Pairs.address(dyad()) + "/brief." + format.extension() + "?language=" + visit.language();
        return visit.keeping(address, "asOf", "since", "knownAt");
    }

    /** The forms in which the brief can be taken along. */
    public List<BriefFormat> formats() {
        return FORMATS;
    }

    private static boolean isPlain(BriefFormat format) {
        return !PAPER.contains(format.extension());
    }

    /** What took place over time. */
    public DyadTimeline time() {
        return time;
    }

    /** The two states and what links them, on the map; empty where there is nothing to show. */
    public String map() {
        List<String> links = items().stream()
                .filter(item ->
                        LINKS.contains(item.said().type()) && item.said().name() != null)
                .map(item -> String.valueOf(item.said().name()))
                .distinct()
                .limit(LINES)
                .toList();
        String map = PairMap.of(dyad(), words().get("dyad.map.title", title()), links, words()::state);
        pictures -= map.length();
        return map;
    }

    /** The timeline, for a large screen and for a small one; empty where nothing took place in the stretch asked for. */
    public String timeline() {
        String picture = time.picture();
        pictures -= picture.length();
        return picture;
    }

    private List<Item> items() {
        return lines(brief).stream().map(Line::item).filter(Objects::nonNull).toList();
    }

    /** All lines of a brief. */
    static List<Line> lines(Brief brief) {
        return brief.sections().stream()
                .flatMap(section -> section.groups().stream())
                .flatMap(group -> group.lines().stream())
                .toList();
    }

    /** Where what sources disagree on is told. */
    public String conflicts() {
        return isOneSection() ? whole() + "#conflicts" : "#conflicts";
    }

    /** What to look for in the texts where nothing is known: both names. */
    public String searched() {
        return words().state(dyad().first()) + " " + words().state(dyad().second());
    }

    /**
     * Two states with something in the record.
     *
     * @param statements how many statements there are on them
     */
    public record Near(Dyad dyad, long statements) {}

    /** States that one of the two has something with, the most first; for a page with nothing on it. */
    public List<Near> near() {
        return near;
    }

    /** What two states are called. */
    public String names(Dyad other) {
        return Pairs.names(other, words());
    }

    /** Where two states are shown. */
    public String address(Dyad other) {
        return visit.link(Pairs.address(other));
    }

    /** Where a document was published, if that may be followed. */
    public @Nullable String original(Source source) {
        return Links.safe(source.document().url());
    }
}
