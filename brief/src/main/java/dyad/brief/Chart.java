package dyad.brief;

import dyad.model.Figure;
import dyad.model.Modality;
import dyad.model.Period;
import dyad.record.fact.Testimony;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A picture of all that is told of one figure over time, in one unit: every source's value a point, and where sources contradict each
 * other marked. A page, a PDF and a Word document have the same picture.
 *
 * <pre>{@code
 * for (Chart chart : brief.charts()) {
 *     Files.writeString(folder.resolve(chart.id() + ".svg"), chart.svg());
 * }
 * }</pre>
 */
public final class Chart {
    /** The fewest points that tell more as a picture than in a table. */
    private static final int FEWEST = 3;

    private static final int LONGEST_YEAR = 366;
    private static final Set<String> NOT_DRAWN = Set.of("rank", "%");

    /**
     * A value told for a time.
     *
     * @param sources how many tell it
     * @param disputed whether another value told for the same time contradicts it
     */
    record Mark(Period period, Figure figure, int sources, boolean disputed) {
        boolean isActual() {
            return figure.modality() == Modality.ACTUAL;
        }

        LocalDate first() {
            return Objects.requireNonNull(period.first());
        }

        LocalDate last() {
            return Objects.requireNonNull(period.last());
        }
    }

    private record Value(
            Period period, BigDecimal value, @Nullable BigDecimal upTo, String bound, Modality modality) {
        static Value of(Figure figure, Period period) {
            BigDecimal upTo = figure.upTo() == null ? null : figure.upTo().stripTrailingZeros();
            return new Value(
                    period,
                    figure.value().stripTrailingZeros(),
                    upTo,
                    figure.bound().code(),
                    figure.modality());
        }
    }

    private final String id;
    private final String indicator;
    private final String unit;
    private final List<Mark> marks;
    private final Messages words;

    private Chart(String id, String indicator, String unit, List<Mark> marks, Messages words) {
        this.id = id;
        this.indicator = indicator;
        this.unit = unit;
        this.marks = marks;
        this.words = words;
    }

    /**
     * The pictures of one indicator, one a unit; none where there is too little to compare.
     *
     * @param id what their ids begin with
     * @param indicator what is measured, in words
     * @param told all values told of it
     * @param disputed those that another one contradicts
     */
    static List<Chart> of(String id, String indicator, List<Testimony> told, Set<Testimony> disputed, Messages words) {
        Map<String, List<Testimony>> byUnit = new TreeMap<>();
        told.stream().filter(each -> drawn(each.figure())).forEach(each -> byUnit.computeIfAbsent(
                        each.figure().unit(), k -> new ArrayList<>())
                .add(each));
        List<Chart> charts = new ArrayList<>();
        byUnit.forEach((unit, some) -> {
            List<Mark> marks = marks(some, disputed);
            long times = marks.stream().map(Mark::period).distinct().count();
            if (marks.size() >= FEWEST && times > 1) {
                String name = unit.replaceAll("[^A-Za-z]", "");
                charts.add(new Chart(name.isEmpty() ? id : id + "-" + name, indicator, unit, marks, words));
            }
        });
        return charts;
    }

    /** What is open or gathers many years has no place beside single years. */
    private static boolean drawn(Figure figure) {
        Period period = figure.period();
        LocalDate first = period == null ? null : period.first();
        LocalDate last = period == null ? null : period.last();
        return first != null
                && last != null
                && ChronoUnit.DAYS.between(first, last) <= LONGEST_YEAR
                && !NOT_DRAWN.contains(figure.unit())
                && figure.modality() != Modality.DENIED;
    }

    private static List<Mark> marks(List<Testimony> told, Set<Testimony> disputed) {
        Map<Value, List<Testimony>> byValue = new LinkedHashMap<>();
        for (Testimony each : told) {
            Period period = Objects.requireNonNull(each.figure().period());
            byValue.computeIfAbsent(Value.of(each.figure(), period), k -> new ArrayList<>())
                    .add(each);
        }
        Map<Value, Mark> marks = new HashMap<>();
        byValue.forEach((value, some) -> {
            int sources =
                    (int) some.stream().map(Testimony::document).distinct().count();
            boolean contradicted = some.stream().anyMatch(disputed::contains);
            marks.put(value, new Mark(value.period, some.get(0).figure(), sources, contradicted));
        });
        return marks.values().stream()
                .sorted(Comparator.comparing(Mark::period)
                        .thenComparing(mark -> mark.figure().value())
                        .thenComparing(mark -> mark.figure().bound())
                        .thenComparing(mark -> String.valueOf(mark.figure().upTo()))
                        .thenComparing(mark -> mark.figure().modality()))
                .toList();
    }

    /** A name for it that is another for each picture of one page; letters, digits and hyphens. */
    public String id() {
        return id;
    }

    /** How many points it has. */
    public int points() {
        return marks.size();
    }

    /** What it shows: the figure and its unit. */
    public String title() {
        String measured = unitName();
        return measured.isEmpty() ? indicator : indicator + ", " + measured;
    }

    /** All it shows in words, for those who do not see it. */
    public String description() {
        String values = marks.stream()
                .map(mark -> words.get(
                        "chart.point",
                        words.period(mark.period()),
                        words.amount(mark.figure()).shown(),
                        words.count("sources", mark.sources()) + (mark.disputed() ? ", " + disputed() : "")))
                .collect(Collectors.joining(" "));
        return words.get("chart.description", values);
    }

    private String disputed() {
        return words.get("difference.contradiction");
    }

    /** What stands below it: what it shows and how to read its marks. */
    public String caption() {
        StringBuilder caption = new StringBuilder(words.get("chart.caption", title()));
        Set<String> keys = new HashSet<>();
        marks.forEach(mark -> keys.add(mark.disputed() ? "chart.disputed" : mark.isActual() ? "" : "chart.open"));
        marks.stream().filter(mark -> !mark.period().isDay()).forEach(mark -> keys.add("chart.span"));
        List.of("chart.span", "chart.open", "chart.disputed").stream()
                .filter(keys::contains)
                .forEach(key -> caption.append(' ').append(words.get(key)));
        return caption.toString();
    }

    /** The unit by its name; empty for what is merely counted. */
    private String unitName() {
        if (unit.equals("count")) {
            return "";
        }
        String known = words.find("unit." + unit, "");
        return known == null || Figure.isMoney(unit) ? unit : known.strip();
    }

    /**
     * It as SVG that needs nothing else: 640 pixels wide, with title and description. On a page its text takes the colours of the classes
     * {@code ink} and {@code soft}.
     */
    public String svg() {
        return new PointChart(this, Lettering::live).draw();
    }

    /**
     * The same for a screen that is narrower: its words keep their size. Its ids differ, so that one page may hold both.
     *
     * @param width in pixels, at least 320 and other than 640
     */
    public String svg(int width) {
        return new PointChart(this, Lettering::live, width).draw();
    }

    List<Mark> marks() {
        return marks;
    }

    Messages words() {
        return words;
    }
}
