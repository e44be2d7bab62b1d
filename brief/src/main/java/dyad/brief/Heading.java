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
final class Heading {
    private static final Messages WORDS = Messages.english();

    private Heading() {}

    /** As on when; for a brief on what is new, since when. */
    static String asOn(Brief brief) {
        LocalDate since = brief.since();
        return since == null ? when(brief) : WORDS.get("asOn.since", PeriodWords.day(since)) + ". " + when(brief);
    }

    private static String when(Brief brief) {
        LocalDate asOf = brief.asOf();
        if (asOf != null) {
            return WORDS.get("asOn", PeriodWords.day(asOf));
        }
        Period latest = brief.selection().latest();
        return latest == null
                ? WORDS.get("asOn.unknown")
                : WORDS.get("asOn", PeriodWords.of(latest)) + " (" + WORDS.get("asOn.latest") + ")";
    }

    /** How many sources there are, and who published them. */
    static String sources(Brief brief) {
        int count = brief.sources().size();
        if (count == 0) {
            return none(brief);
        }
        List<String> publishers = brief.sources().stream()
                .map(source -> source.document().publisher())
                .filter(Objects::nonNull)
                .toList();
        String names = publishers.stream().distinct().sorted().collect(Collectors.joining(", "));
        String key = publishers.size() == count ? "sources.by" : "sources.among";
        return WORDS.count("sources", count) + (names.isEmpty() ? "" : WORDS.get(key, names));
    }

    /** That there are none. */
    static String none(Brief brief) {
        return WORDS.get(brief.since() == null ? "sources.none" : "sources.none.new");
    }

    /** What a reader must know of the selection: sources without a date, sources left out. */
    static List<String> remarks(Brief brief) {
        Selection selection = brief.selection();
        List<String> remarks = new ArrayList<>();
        if (selection.withoutDate() > 0) {
            remarks.add(WORDS.count("sources.undated", selection.withoutDate()) + ".");
        }
        if (selection.undated() > 0) {
            remarks.add(WORDS.count("leftOut.undated", selection.undated()));
        }
        if (selection.later() > 0) {
            remarks.add(WORDS.count("leftOut.later", selection.later()));
        }
        return remarks;
    }

    /** Who published a source, when, and what it is called. */
    static String source(Source source) {
        Document document = source.document();
        Period published = document.published();
        String date = published == null ? WORDS.get("undated") : PeriodWords.of(published);
        String name = Stream.of(document.publisher(), date, document.id())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return name + (source.isOneVoice() ? dash(saidBy(source.notes().get(0))) : "");
    }

    /** An addition to what stands before it; nothing where there is none. */
    static String dash(String addition) {
        return addition.isEmpty() ? "" : " – " + addition;
    }

    /** The chain of attribution of a sentence; empty where the publisher speaks. */
    static String saidBy(Source.Note note) {
        return note.saidBy().isEmpty() ? "" : WORDS.get("quoting", String.join(", ", note.saidBy()));
    }
}
