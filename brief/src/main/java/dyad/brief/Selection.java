package dyad.brief;

import dyad.model.Dyad;
import dyad.model.Period;
import dyad.model.Statement;
import dyad.reader.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which documents a brief is made of.
 *
 * @param used with the statements about the two states; latest first, undated last
 * @param undated how many were left out because it is not known when they were published
 * @param later how many were left out because they were published later
 */
record Selection(List<Reading> used, int undated, int later) {
    private static final Comparator<Reading> LATEST_FIRST = Comparator.<Reading, LocalDate>comparing(
                    reading -> reading.document().day(), Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
            .thenComparing(reading -> reading.document().id())
            .thenComparing(reading -> reading.document().text());

    static Selection of(Dyad dyad, List<Reading> readings, @Nullable LocalDate asOf) {
        List<Reading> used = new ArrayList<>();
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
                used.add(new Reading(reading.document(), about, List.of()));
            }
        }
        used.sort(LATEST_FIRST);
        return new Selection(List.copyOf(used), undated, later);
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
