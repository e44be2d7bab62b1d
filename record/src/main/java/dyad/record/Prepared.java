package dyad.record;

import dyad.model.Document;
import dyad.model.Dyad;
import dyad.model.Event;
import dyad.model.Figure;
import dyad.model.Parties;
import dyad.model.Period;
import dyad.model.Statement;
import dyad.model.Tie;
import dyad.reader.Reading;
import dyad.reader.StatementJson;
import dyad.record.search.Stems;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A reading with all that is to be written of it, worked out before anybody has to wait for the right to write.
 *
 * @param taken the document and what was read from it
 * @param textHash hash of the text
 * @param rows a row a statement
 * @param words what the document is found by, see {@link SearchTable#words}
 */
record Prepared(Taken taken, String textHash, List<Row> rows, String words) {
    /**
     * A statement as the tables have it.
     *
     * @param reaches the last day of what it speaks of, or null
     * @param dyads the pairs of states it is about
     */
    record Row(
            String id, String kind, String type, @Nullable String reaches, String json, List<String> dyads) {}

    static Prepared of(Taken taken, Stems stems) {
        return of(taken, taken.textHash(), stems);
    }

    /**
     * The same.
     *
     * @param textHash that of the text, where it is known already
     */
    static Prepared of(Taken taken, String textHash, Stems stems) {
        Document read = taken.reading().document();
        String day = Columns.written(read.day());
        List<Row> rows = taken.reading().statements().stream()
                .map(said -> row(said, day))
                .toList();
        return new Prepared(taken, textHash, rows, words(taken.reading(), stems));
    }

    /** What a reading is found by, see {@link SearchTable#words}. */
    static String words(Reading reading, Stems stems) {
        Set<String> dyads = new TreeSet<>();
        reading.statements().forEach(said -> dyads.addAll(dyads(said.parties())));
        Document read = reading.document();
        return SearchTable.words(stems.of(read.text(), read.language()), dyads);
    }

    List<String> lines() {
        return rows.stream().map(Row::json).toList();
    }

    /**
     * The row of a statement.
     *
     * @param day the last day on which its document may have been published, or null
     */
    static Row row(Statement said, @Nullable String day) {
        Period period = period(said);
        return new Row(
                said.id(),
                said.kind().code(),
                said.type(),
                period == null ? day : last(period).toString(),
                StatementJson.line(said),
                dyads(said.parties()));
    }

    private static @Nullable Period period(Statement said) {
        if (said instanceof Figure figure) {
            return figure.period();
        }
        if (said instanceof Event event) {
            return event.period();
        }
        Tie tie = (Tie) said;
        return tie.until() == null ? tie.since() : tie.until();
    }

    private static LocalDate last(Period period) {
        LocalDate last = period.last();
        return last == null ? LocalDate.of(9999, 12, 31) : last;
    }

    /** The pairs a statement is about: among all the states, or of one that acts and one acted upon. */
    static List<String> dyads(Parties parties) {
        TreeSet<String> dyads = new TreeSet<>();
        List<String> all = parties.all();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                Dyad dyad = Dyad.of(all.get(i), all.get(j));
                if (dyad.isIn(parties)) {
                    dyads.add(dyad.toString());
                }
            }
        }
        return List.copyOf(dyads);
    }
}
