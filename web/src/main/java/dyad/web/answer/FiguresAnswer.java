package dyad.web.answer;

import dyad.brief.Messages;
import dyad.model.Dyad;
import dyad.model.Indicators;
import dyad.model.Kind;
import dyad.record.Query;
import dyad.record.Record;
import dyad.record.fact.Comparing;
import dyad.record.fact.Conversion;
import dyad.record.fact.Disagreement;
import dyad.record.fact.Figures;
import dyad.record.fact.Known;
import dyad.record.fact.Series;
import dyad.record.fact.Standing;
import dyad.record.fact.Testimony;
import dyad.web.page.BadRequest;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The figures on two states.
 *
 * @param note what the answer is
 * @param dyad the states
 * @param asOf the last day of publication that counts, or null
 * @param knownAt the instant at which the record is asked, or null
 * @param total how many periods of series there are in all parts
 * @param next cursor of the next part, or null
 * @param series by indicator and direction
 */
@Schema(
        description =
                "The figures on two states: every value by period with its source, the one the record stands by, and what differs.")
public record FiguresAnswer(
        @Schema(description = "What the answer is, and is not")
        String note,

        @Schema(description = "The two states, codes in order", example = "ITA-KAZ")
        String dyad,

        @Schema(description = "Last day of publication that counts; absent where all does") @Nullable
        String asOf,

        @Schema(description = "Instant at which the record is asked; absent where all it holds now counts") @Nullable
        String knownAt,

        @Schema(description = "How many points there are in all parts, over all series")
        int total,

        @Schema(description = "Cursor of the next part; absent in the last") @Nullable
        String next,

        @Schema(description = "By indicator and direction") List<FigureSeries> series) {
    /** So many values of one period are listed; of a well-told year there may be hundreds. */
    private static final int MOST_VALUES = 40;

    /**
     * All that is told of one indicator in one direction.
     *
     * @param indicator the indicator
     * @param between the states where there is no direction, else null
     * @param from exporter, investor, home; or null
     * @param to the other side; or null
     * @param scope what it covers where that is not all of the trade, or null
     * @param points by period, the latest first
     * @param disagreements what differs, of the points of this part
     */
    @Schema(description = "All that is told of one indicator in one direction.")
    public record FigureSeries(
            @Schema(description = "The indicator, as GET /api/v1/indicators lists them", example = "trade-turnover")
            String indicator,

            @Schema(description = "The states, where there is no direction") @Nullable
            List<String> between,

            @Schema(description = "Exporter, investor, home of the company or traveller; where there is a direction")
            @Nullable
            List<String> from,

            @Schema(description = "Importer, host; where there is a direction") @Nullable
            List<String> to,

            @Schema(
                    description = "What it covers, where that is not all of the trade; absent where it is",
                    example = "non-oil")
            @Nullable
            String scope,

            @Schema(description = "By period, the latest first; what has no period last")
            List<FigurePoint> points,

            @Schema(description = "Pairs of values that differ, with how: first told in a point of this part")
            List<FigureDisagreement> disagreements) {}

    /**
     * What is told of one period.
     *
     * @param period the period, or null where none is told
     * @param periodWords the period in words
     * @param standsBy what the record stands by, or null where only targets are told, or no period
     * @param values every value, the newest first
     * @param more how many values are not listed, or null
     */
    @Schema(description = "What is told of one period.")
    public record FigurePoint(
            @Schema(description = "EDTF; absent where no time is told", example = "2022-40") @Nullable
            String period,

            @Schema(description = "The period in words; absent where no time is told", example = "first half of 2022")
            @Nullable
            String periodWords,

            @Schema(description = "The value the record stands by; absent where only targets are told, or no time")
            @Nullable
            FigureStanding standsBy,

            @Schema(description = "Every value that a source tells, the newest first")
            List<Value> values,

            @Schema(
                    description =
                            "How many further values there are that are not listed here; GET /api/v1/statements has all")
            @Nullable
            Integer more) {}

    /**
     * The value the record stands by.
     *
     * @param statement id of the statement that tells it
     * @param text the value in words
     * @param reason why this one
     * @param why the reason in words
     * @param sources how many independent sources say the same
     */
    @Schema(description = "The value the record stands by, and why.")
    public record FigureStanding(
            @Schema(description = "Id of the statement that tells it")
            String statement,

            @Schema(description = "The value in words", example = "$16.1 billion")
            String text,

            @Schema(
                    description = "Why this one",
                    allowableValues = {"only", "agreed", "judged", "most-sources", "most-exact", "newest", "equal"})
            String reason,

            @Schema(description = "The reason in words") String why,

            @Schema(
                    description = "How many independent sources say the same; wire copies of one text are one source",
                    minimum = "1")
            int sources) {}

    /**
     * Values that differ.
     *
     * @param difference how
     * @param text how, in words
     * @param rate the rates by which money was compared, or null
     * @param one those who say the one
     * @param other those who say the other
     * @param judged what a person decided on the two, or null
     */
    @Schema(description = "Values that differ, how, and who tells which.")
    public record FigureDisagreement(
            @Schema(
                    description = "How they differ; only contradiction means that both cannot be so",
                    allowableValues = {
                        "copy",
                        "target-against-actual",
                        "stock-against-flow",
                        "other-period",
                        "other-currency",
                        "bound-compatible",
                        "exact-against-rounded",
                        "other-reporter",
                        "later-revision",
                        "both-right",
                        "contradiction"
                    })
            String difference,

            @Schema(description = "How they differ, in words")
            String text,

            @Schema(
                    description =
                            "The rates by which money was compared, in units of each currency for one euro; absent where none was")
            @Nullable
            String rate,

            @Schema(description = "Who says the one, the oldest first; at most 20")
            List<Value> one,

            @Schema(description = "Who says the other, the oldest first; at most 20")
            List<Value> other,

            @Schema(description = "What a person decided on the two; absent where nobody did") @Nullable
            Decided judged) {}

    private record Place(Series series, Series.Point point) {}

    /**
     * What a record tells.
     *
     * @param indicators those wanted; all where there are none
     * @throws BadRequest for an indicator that is none
     */
    public static FiguresAnswer of(
            Record record, Dyad dyad, List<String> indicators, Times given, Part part, Messages words) {
        Times times = part.times(given);
        Known known = Known.of(record, times.on(Query.of(dyad).of(Kind.FIGURE)));
        Figures figures = new Figures(Reviewed.publishers(), known.comparing());
        List<Series> all = figures.of(dyad, known.readings(), known(indicators));
        List<Place> places = new ArrayList<>();
        all.forEach(series -> series.points().forEach(point -> places.add(new Place(series, point))));
        Map<Series, List<Series.Point>> here = new LinkedHashMap<>();
        for (Place place : part.of(places)) {
            here.computeIfAbsent(place.series(), k -> new ArrayList<>()).add(place.point());
        }
        List<FigureSeries> series = new ArrayList<>();
        here.forEach((one, points) -> series.add(series(one, points, known.comparing(), words)));
        return new FiguresAnswer(
                Caveat.NOTE,
                dyad.toString(),
                times.day(),
                times.instant(),
                places.size(),
                part.next(places.size()),
                series);
    }

    private static Set<String> known(List<String> indicators) {
        for (String indicator : indicators) {
            if (!Indicators.has(indicator)) {
                throw new BadRequest("no indicator is called \"" + Times.cut(indicator) + "\"; there are "
                        + String.join(", ", Indicators.all()));
            }
        }
        return new TreeSet<>(indicators);
    }

    private static FigureSeries series(Series one, List<Series.Point> points, Comparing comparing, Messages words) {
        Set<Testimony> told = new HashSet<>();
        points.forEach(point -> told.addAll(point.told()));
        boolean directed = one.parties().isDirected();
        return new FigureSeries(
                one.type(),
                directed ? null : one.parties().between(),
                directed ? one.parties().from() : null,
                directed ? one.parties().to() : null,
                one.points().get(0).told().get(0).scope(),
                points.stream().map(point -> point(point, words)).toList(),
                one.disagreements().stream()
                        .filter(each -> told.contains(each.one().get(0)))
                        .map(each -> disagreement(each, comparing, words))
                        .toList());
    }

    private static FigurePoint point(Series.Point point, Messages words) {
        int more = point.told().size() - MOST_VALUES;
        return new FigurePoint(
                point.period() == null ? null : point.period().edtf(),
                point.period() == null ? null : words.period(point.period()),
                standing(point.standing(), words),
                point.told().stream()
                        .limit(MOST_VALUES)
                        .map(told -> Value.of(told, words))
                        .toList(),
                more > 0 ? more : null);
    }

    private static @Nullable FigureStanding standing(@Nullable Standing standing, Messages words) {
        return standing == null
                ? null
                : new FigureStanding(
                        standing.told().said().id(),
                        words.amount(standing.told().figure()).shown(),
                        standing.reason().code(),
                        words.get("reason." + standing.reason().code(), standing.sources()),
                        standing.sources());
    }

    private static FigureDisagreement disagreement(Disagreement each, Comparing comparing, Messages words) {
        String difference = each.difference().code();
        return new FigureDisagreement(
                difference,
                words.get("difference." + difference),
                rate(each, comparing),
                values(each.one(), words),
                values(each.other(), words),
                Decided.of(each.judged()));
    }

    private static List<Value> values(List<Testimony> told, Messages words) {
        return told.stream()
                .limit(MOST_VALUES / 2)
                .map(one -> Value.of(one, words))
                .toList();
    }

    private static @Nullable String rate(Disagreement each, Comparing comparing) {
        Testimony one = each.one().get(0);
        Testimony other = each.other().get(0);
        boolean same = one.figure().unit().equals(other.figure().unit());
        return same
                ? null
                : comparing.conversion(one, other).map(FiguresAnswer::words).orElse(null);
    }

    private static String words(Conversion conversion) {
        String rates = conversion.rates().stream()
                .map(rate -> rate.perEuro().toPlainString() + " " + rate.currency())
                .collect(Collectors.joining(" = "));
        return "1 EUR = " + rates + ", average of " + conversion.period() + ", "
                + conversion.rates().get(0).source();
    }
}
