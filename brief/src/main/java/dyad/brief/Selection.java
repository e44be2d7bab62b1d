package dyad.brief;

import dyad.model.Document;
import dyad.model.Dyad;
import dyad.model.Period;
import dyad.model.Statement;
import dyad.reader.Reading;
import dyad.record.fact.Judgements;
import java.time.LocalDate;
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
