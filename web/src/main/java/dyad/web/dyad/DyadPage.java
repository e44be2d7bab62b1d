package dyad.web.dyad;

import dyad.brief.Brief;
import dyad.brief.Line;
import dyad.brief.Links;
import dyad.brief.Messages;
import dyad.brief.Section;
import dyad.brief.Source;
import dyad.model.Dyad;
import dyad.web.page.Pairs;
import dyad.web.page.Visit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the template of the page on two states asks for. */
public final class DyadPage {
    /** So many lines of a group are shown at once: a page stays within 300 kB. */
    static final int SHOWN = 40;

    private static final Set<String> DATED = Set.of("political", "disputes");

    private final Visit visit;
    private final Brief brief;
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

    DyadPage(Visit visit, Brief brief) {
        this.visit = visit;
        this.brief = brief;
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

    /** Sections that have something in them, and that were asked for. */
    public List<Section> sections() {
        String only = visit.get("section");
        return brief.sections().stream()
                .filter(section -> !section.isEmpty())
                .filter(section -> only.isEmpty() || section.key().equals(only))
                .toList();
    }

    /** Headings of sections with nothing in them. */
    public List<String> empty() {
        return brief.sections().stream()
                .filter(Section::isEmpty)
                .map(Section::heading)
                .toList();
    }

    /** Whether lines of a section begin with a date. */
    public boolean isDated(Section section) {
        return DATED.contains(section.key());
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

    /** As on the same day as this page. */
    private String address(String statement) {
        String address = Pairs.address(dyad()) + "/facts/" + statement;
        return visit.get("asOf").isEmpty() ? visit.link(address) : visit.link(address, "asOf", visit.get("asOf"));
    }

    /** Where the sentences of a line are opened in place: an id, or null where the line is not one fact. */
    public @Nullable String opened(Line line) {
        return line.item() == null
                ? null
                : "told-" + line.item().fact().told().get(0).said().id();
    }

    /** Where a document was published, if that may be followed. */
    public @Nullable String original(Source source) {
        return Links.safe(source.document().url());
    }
}
