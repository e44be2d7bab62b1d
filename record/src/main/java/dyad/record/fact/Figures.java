package dyad.record.fact;

import dyad.model.Document;
import dyad.model.Dyad;
import dyad.model.Figure;
import dyad.model.Measure;
import dyad.model.Parties;
import dyad.model.Statement;
import dyad.reader.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The figures on two states as series, each with what the record stands by and what disagrees.
 *
 * <pre>{@code
 * Figures figures = new Figures(Publishers.load(), new Comparing(rates));
 * List<Series> series = figures.of(Dyad.of("KAZ", "ITA"), readings, Set.of("trade-turnover"));
 * }</pre>
 */
public final class Figures {
    /** In the order of publication, undated last; of one day by their ids. */
    public static final Comparator<Document> EARLIEST_FIRST = Comparator.comparing(
                    Document::day, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Document::id)
            .thenComparing(Document::text);

    private final Publishers publishers;
    private final Comparing comparing;

    /** With what is known of publishers, and of rates. */
    public Figures(Publishers publishers, Comparing comparing) {
        this.publishers = publishers;
        this.comparing = comparing;
    }

    /**
     * The series of a dyad, by indicator, direction and scope; levels only. Exports and the partner's imports are set side by side. The same readings in any order give the same series.
     *
     * @param types the indicators wanted; all where there are none
     */
    public List<Series> of(Dyad dyad, List<Reading> readings, Set<String> types) {
        List<Reading> sorted = new ArrayList<>(readings);
        sorted.sort(Comparator.comparing(Reading::document, EARLIEST_FIRST));
        Origins origins = new Origins(publishers);
        Map<String, List<Testimony>> grouped = new TreeMap<>();
        for (Reading reading : sorted) {
            String origin = origins.of(reading.document());
            for (Statement said : reading.statements()) {
                boolean wanted = said instanceof Figure figure
                        && figure.measure() == Measure.LEVEL
                        && dyad.isIn(said.parties())
                        && isWanted(figure, types);
                if (wanted) {
                    Testimony told = told((Figure) said, reading.document(), origin);
                    grouped.computeIfAbsent(series(told), k -> new ArrayList<>())
                            .add(told);
                }
            }
        }
        List<Series> series = new ArrayList<>();
        for (List<Testimony> told : grouped.values()) {
            Parties parties = told.get(0).figure().parties();
            series.add(Series.of(told.get(0).figure().type(), parties, told, comparing));
        }
        return Mirrors.among(series, comparing).stream()
                .filter(each -> types.isEmpty() || types.contains(each.type()))
                .toList();
    }

    /** Whether the figures of an indicator are compared with those of another: exports with what the partner imports. */
    public static boolean isMirrored(String type) {
        return !Mirrors.of(type).isEmpty();
    }

    /** Whether it is asked for, or mirrors what is. */
    private static boolean isWanted(Figure figure, Set<String> types) {
        return types.isEmpty() || types.contains(figure.type()) || types.contains(Mirrors.of(figure.type()));
    }

    /** What is of one series; a part of the trade stands behind the whole. */
    private static String series(Testimony told) {
        String scope = told.scope();
        return told.said().type() + " " + told.said().parties() + (scope == null ? "" : " " + scope);
    }

    private Testimony told(Figure figure, Document document, String origin) {
        return new Testimony(figure, document, publishers.reporter(figure, document), origin);
    }
}
