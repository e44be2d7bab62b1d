package dyad.web.dyad;

import dyad.model.Event;
import dyad.model.Period;
import dyad.model.Statement;
import dyad.web.map.Svg;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * When there was how much cooperation and how much conflict: for each stretch of time the events of either kind as a bar, up and down, and
 * the balance as a line. A bar leads to its stretch of time; there every event stands by itself.
 */
final class Timeline {
    /** The events that PLOVER's codebook groups as verbal and material conflict. */
    private static final Set<String> CONFLICT =
            Set.of("REQUEST", "ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT");

    /** As wide as the page on a large screen, and as on a phone, so that its words are as large on both. */
    static final int BROAD = 900;

    static final int NARROW = 360;
    private static final int HEIGHT = 190;
    private static final int LEFT = 34;
    private static final int RIGHT = 10;
    private static final int AXIS = 118;
    private static final int TOP = 12;
    private static final int BOTTOM = 24;
    private static final int MANY = 48;
    private static final int LABEL = 46;
    private static final int YEAR = 12;
    private static final int QUARTER = 3;

    /**
     * An event with its day.
     *
     * @param day when it took place, or began
     */
    private record Dated(LocalDate day, boolean conflict) {}

    /** A stretch of time. */
    record Bin(YearMonth from, YearMonth to, int cooperation, int conflict) {
        int balance() {
            return cooperation - conflict;
        }
    }

    private final List<Dated> events;
    private final YearMonth from;
    private final YearMonth to;

    private Timeline(List<Dated> events, YearMonth from, YearMonth to) {
        this.events = events;
        this.from = from;
        this.to = to;
    }

    /**
     * The timeline of events, or null where there is nothing to draw.
     *
     * @param statements what took place; others are passed over
     * @param since the first day shown, or null for all
     * @param until the last day shown, or null for all
     */
    static @Nullable Timeline of(List<Statement> statements, @Nullable LocalDate since, @Nullable LocalDate until) {
        List<Dated> events = new ArrayList<>();
        for (Statement said : statements) {
            Period period = said instanceof Event event ? event.period() : null;
            LocalDate first = period == null ? null : period.first();
            if (first != null) {
                events.add(new Dated(first, CONFLICT.contains(said.type())));
            }
        }
        if (events.isEmpty()) {
            return null;
        }
        LocalDate earliest =
                events.stream().map(Dated::day).min(LocalDate::compareTo).orElseThrow();
        LocalDate latest =
                events.stream().map(Dated::day).max(LocalDate::compareTo).orElseThrow();
        YearMonth from = since == null ? YearMonth.of(earliest.getYear(), 1) : YearMonth.from(since);
        YearMonth to = until == null ? YearMonth.of(latest.getYear(), YEAR) : YearMonth.from(until);
        return from.isAfter(to) ? null : new Timeline(events, from, to);
    }

    private int months() {
        return (to.getYear() - from.getYear()) * YEAR + to.getMonthValue() - from.getMonthValue() + 1;
    }

    /** How many months a bar covers. */
    private int step() {
        int months = months();
        if (months <= 2 * YEAR) {
            return 1;
        }
        if (months <= 8 * YEAR) {
            return QUARTER;
        }
        int years = 1;
        while (months / (years * YEAR) > MANY) {
            years++;
        }
        return years * YEAR;
    }

    List<Bin> bins() {
        int step = step();
        List<Bin> bins = new ArrayList<>();
        for (YearMonth at = from; !at.isAfter(to); at = at.plusMonths(step)) {
            YearMonth last = at.plusMonths(step - 1L);
            YearMonth end = last.isAfter(to) ? to : last;
            int[] counts = new int[2];
            for (Dated event : events) {
                YearMonth month = YearMonth.from(event.day());
                if (!month.isBefore(at) && !month.isAfter(end)) {
                    counts[event.conflict() ? 1 : 0]++;
                }
            }
            bins.add(new Bin(at, end, counts[0], counts[1]));
        }
        return bins;
    }

    /**
     * How a timeline is told and where its bars lead.
     *
     * @param title what it shows
     * @param language of the names of months
     * @param tip what to say of a bar
     * @param address where a stretch of time is shown
     */
    record Telling(
            String title,
            Locale language,
            BiFunction<Bin, Boolean, String> tip,
            BiFunction<YearMonth, YearMonth, String> address) {}

    /**
     * The picture.
     *
     * @param width in pixels
     */
    String svg(Telling telling, int width) {
        List<Bin> bins = bins();
        int most = Math.max(
                1,
                bins.stream()
                        .mapToInt(bin -> Math.max(bin.cooperation(), bin.conflict()))
                        .max()
                        .orElse(1));
        StringBuilder svg =
                new StringBuilder("<svg class=\"time\" role=\"group\" aria-label=\"" + Svg.text(telling.title())
                        + "\" viewBox=\"0 0 " + width + " " + HEIGHT + "\" xmlns=\"http://www.w3.org/2000/svg\">\n");
        double slot = (double) (width - LEFT - RIGHT) / bins.size();
        scale(svg, most, width);
        StringBuilder line = new StringBuilder();
        int labelled = -LABEL;
        for (int i = 0; i < bins.size(); i++) {
            Bin bin = bins.get(i);
            double x = LEFT + i * slot;
            String where = telling.address().apply(bin.from(), bin.to());
            bar(
                    svg,
                    x,
                    slot,
                    AXIS - up(bin.cooperation(), most),
                    up(bin.cooperation(), most),
                    "c1",
                    telling.tip().apply(bin, false),
                    where);
            bar(
                    svg,
                    x,
                    slot,
                    AXIS,
                    down(bin.conflict(), most),
                    "c2",
                    telling.tip().apply(bin, true),
                    where);
            double y = bin.balance() >= 0 ? AXIS - up(bin.balance(), most) : AXIS + down(-bin.balance(), most);
            // level over all of its time: a slope would tell of a change that nobody reported
            line.append(Svg.number(x) + "," + Svg.number(y) + " " + Svg.number(x + slot) + "," + Svg.number(y) + " ");
            if (isLabelled(bin) && x - labelled >= LABEL) {
                svg.append("<text class=\"label\" text-anchor=\"middle\" x=\"" + Svg.number(x + slot / 2) + "\" y=\""
                        + (HEIGHT - 6) + "\">" + label(bin, telling.language()) + "</text>\n");
                labelled = (int) x;
            }
        }
        svg.append("<polyline class=\"balance\" fill=\"none\" points=\"")
                .append(line.toString().strip());
        return svg.append("\"/>\n</svg>\n").toString();
    }

    private boolean isLabelled(Bin bin) {
        return step() >= YEAR || bin.from().getMonthValue() == 1 || step() == 1;
    }

    private String label(Bin bin, Locale language) {
        return step() == 1 && bin.from().getMonthValue() != 1
                ? bin.from().getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, language)
                : String.valueOf(bin.from().getYear());
    }

    private static void scale(StringBuilder svg, int most, int width) {
        svg.append("<line class=\"axis\" x1=\"" + LEFT + "\" y1=\"" + AXIS + "\" x2=\"" + (width - RIGHT) + "\" y2=\""
                + AXIS
                + "\"/>\n<line class=\"grid\" x1=\"" + LEFT + "\" y1=\"" + TOP + "\" x2=\"" + (width - RIGHT)
                + "\" y2=\"" + TOP
                + "\"/>\n<text class=\"label\" text-anchor=\"end\" x=\"" + (LEFT - 6) + "\" y=\"" + (TOP + 5) + "\">"
                + most
                + "</text>\n<text class=\"label\" text-anchor=\"end\" x=\"" + (LEFT - 6) + "\" y=\"" + (AXIS + 4)
                + "\">0</text>\n");
    }

    private static double up(int count, int most) {
        return (double) (AXIS - TOP) * count / most;
    }

    private static double down(int count, int most) {
        return (double) (HEIGHT - BOTTOM - AXIS) * count / most;
    }

    private static void bar(
            StringBuilder svg,
            double x,
            double slot,
            double y,
            double height,
            String colour,
            String tip,
            String where) {
        if (height <= 0) {
            return;
        }
        svg.append("<a href=\"" + Svg.text(where) + "\"><rect class=\"" + colour + "\" x=\""
                + Svg.number(x + slot * .12)
                + "\" y=\"" + Svg.number(y) + "\" width=\"" + Svg.number(Math.max(1.5, slot * .76)) + "\" height=\""
                + Svg.number(height) + "\"><title>" + Svg.text(tip) + "</title></rect></a>\n");
    }

    /** Whether only a part of what there is, is shown. */
    boolean isPart() {
        return events.stream()
                .anyMatch(event -> YearMonth.from(event.day()).isBefore(from)
                        || YearMonth.from(event.day()).isAfter(to));
    }

    YearMonth from() {
        return from;
    }

    YearMonth to() {
        return to;
    }
}
