package dyad.brief;

import dyad.model.Document;
import dyad.model.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands above a brief and names its sources, in words that all formats share. */
public final class Heading {

    private final Brief brief;
    private final Messages words;

    Heading(Brief brief) {
        this.brief = brief;
        this.words = brief.words();
    }

    /** As on when; for a brief on what is new, since when. */
    public String asOn() {
        LocalDate since = brief.since();
        return since == null ? when() : words.get("asOn.since", day(since)) + ". " + when();
    }

    private String when() {
        LocalDate asOf = brief.asOf();
        if (asOf != null) {
            return words.get("asOn", day(asOf));
        }
        Period latest = brief.selection().latest();
        return latest == null
                ? words.get("asOn.unknown")
                : words.get("asOn", latest) + " (" + words.get("asOn.latest") + ")";
    }

    private static Period day(LocalDate day) {
        return Period.of(day.toString());
    }

    /** How many sources there are, and who published them. */
    public String sources() {
        int count = brief.sources().size();
        if (count == 0) {
            return none();
        }
        List<String> publishers = brief.sources().stream()
                .map(source -> source.document().publisher())
                .filter(Objects::nonNull)
                .toList();
        String names = publishers.stream().distinct().sorted().collect(Collectors.joining(", "));
        String key = publishers.size() == count ? "sources.by" : "sources.among";
        return words.count("sources", count) + (names.isEmpty() ? "" : words.get(key, names));
    }

    /** That there are none. */
    String none() {
        return words.get(brief.since() == null ? "sources.none" : "sources.none.new");
    }

    /** What a reader must know of the selection: sources that come from others, sources without a date, sources left out. */
    public List<String> remarks() {
        Selection selection = brief.selection();
        List<String> remarks = new ArrayList<>();
        int copied = (int) brief.sources().stream()
                .filter(source -> source.first() != null)
                .count();
        if (copied > 0) {
            remarks.add(words.count("sources.copied", copied));
        }
        if (selection.withoutDate() > 0) {
            remarks.add(words.count("sources.undated", selection.withoutDate()) + ".");
        }
        if (selection.undated() > 0) {
            remarks.add(words.count("leftOut.undated", selection.undated()));
        }
        if (selection.later() > 0) {
            remarks.add(words.count("leftOut.later", selection.later()));
        }
        return remarks;
    }

    /** Who published a source, when, what it is called, and what it copies or translates. */
    public String source(Source source) {
        Source.Note first = source.notes().get(0);
        return name(source.document())
                + dash(copied(source))
                + (source.isOneLanguage() ? language(first) : "")
                + (source.isOneVoice() ? dash(saidBy(first)) : "");
    }

    private String name(Document document) {
        Period published = document.published();
        String date = published == null ? words.get("undated") : words.period(published);
        return Stream.of(document.publisher(), date, document.id())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private String copied(Source source) {
        Document first = source.first();
        if (first == null) {
            return "";
        }
        return words.get(source.isTranslation() ? "source.translation" : "source.copy", name(first));
    }

    /** An addition to what stands before it; nothing where there is none. */
    static String dash(String addition) {
        return addition.isEmpty() ? "" : " – " + addition;
    }

    /** The chain of attribution of a sentence; empty where the publisher speaks. */
    String saidBy(Source.Note note) {
        return note.saidBy().isEmpty() ? "" : words.get("quoting", String.join(", ", note.saidBy()));
    }

    /** What follows a sentence where it differs from others of its source: its language, and who is quoted. */
    String after(Source source, Source.Note note) {
        return (source.isOneLanguage() ? "" : language(note)) + (source.isOneVoice() ? "" : dash(saidBy(note)));
    }

    /** The language of a sentence where that is not the brief's. */
    private String language(Source.Note note) {
        return note.language().equals(words.language())
                ? ""
                : " (" + words.get("quote.language", words.languageName(note.language())) + ")";
    }
}
