package dyad.brief;

import dyad.model.Document;
import dyad.model.Dyad;
import dyad.model.Judged;
import dyad.model.Period;
import dyad.model.Statement;
import dyad.reader.Reading;
import dyad.record.fact.Judgements;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which documents a brief is made of.
 *
 * @param used with the statements about the two states that count; latest first, undated last
 * @param rejected with those that people rejected, in the same order
 * @param undated how many were left out because it is not known when they were published
 * @param later how many were left out because they were published later
 */
record Selection(List<Reading> used, List<Reading> rejected, int undated, int later) {
    private static final Comparator<Reading> LATEST_FIRST = Comparator.<Reading, LocalDate>comparing(
                    reading -> reading.document().day(), Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
            .thenComparing(reading -> reading.document().id())
            .thenComparing(reading -> reading.document().text());

    static Selection of(Dyad dyad, List<Reading> readings, @Nullable LocalDate asOf) {
        List<Reading> used = new ArrayList<>();
        List<Reading> rejected = new ArrayList<>();
        int undated = 0;
        int later = 0;
        for (Reading reading : readings) {
            List<Statement> about = reading.statements().stream()
                    .filter(said -> dyad.isIn(said.parties()))
                    .toList();
            LocalDate day = reading.document().day();
            if (about.isEmpty()) {
                continue;
            }
            if (asOf != null && day == null) {
                undated++;
            } else if (asOf != null && day != null && day.isAfter(asOf)) {
                later++;
            } else {
                add(used, reading, about, said -> !Judgements.isRejected(said));
                add(rejected, reading, about, Judgements::isRejected);
            }
        }
        used.sort(LATEST_FIRST);
        rejected.sort(LATEST_FIRST);
        return new Selection(List.copyOf(used), List.copyOf(rejected), undated, later);
    }

    private static void add(
            List<Reading> readings, Reading reading, List<Statement> about, Predicate<Statement> condition) {
        List<Statement> some = about.stream().filter(condition).toList();
        if (!some.isEmpty()) {
            readings.add(new Reading(reading.document(), some, List.of()));
        }
    }

    /**
     * What a brief on what is new tells: of what was used no more than this, and of what was rejected that which is new.
     *
     * @param some what of the used is told
     * @param since the day after which a document is new, and from which on a rejection is
     */
    Selection told(List<Reading> some, LocalDate since) {
        List<Reading> news = new ArrayList<>();
        for (Reading reading : rejected) {
            LocalDate day = reading.document().day();
            boolean later = day != null && day.isAfter(since);
            add(news, reading, reading.statements(), said -> later || isRejectedFrom(said, since));
        }
        return new Selection(some, List.copyOf(news), undated, this.later);
    }

    private static boolean isRejectedFrom(Statement said, LocalDate since) {
        Judged judged = said.said().judged();
        return judged != null
                && judged.marks().stream()
                        .filter(mark -> mark.sort() == Judged.Sort.REJECTED)
                        .map(mark -> mark.at().atZone(ZoneOffset.UTC).toLocalDate())
                        .anyMatch(day -> !day.isBefore(since));
    }

    /** All whose sentences are shown. */
    List<Reading> cited() {
        if (rejected.isEmpty()) {
            return used;
        }
        Map<Document, List<Statement>> statements = new LinkedHashMap<>();
        Stream.concat(used.stream(), rejected.stream()).forEach(reading -> statements
                .computeIfAbsent(reading.document(), k -> new ArrayList<>())
                .addAll(reading.statements()));
        List<Reading> cited = new ArrayList<>();
        statements.forEach((document, said) -> cited.add(new Reading(document, said, List.of())));
        cited.sort(LATEST_FIRST);
        return cited;
    }

    /** How many of the used carry no date. */
    int withoutDate() {
        return (int) used.stream()
                .filter(reading -> reading.document().day() == null)
                .count();
    }

    /** When the latest of the used was published, as far as that is known. */
    @Nullable
    Period latest() {
        return used.stream()
                .map(reading -> reading.document().published())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
