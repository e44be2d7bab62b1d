package dyad.web.answer;

import dyad.brief.Messages;
import dyad.model.Dyad;
import dyad.model.Indicators;
import dyad.model.Kind;
import dyad.model.Period;
import dyad.model.Types;
import dyad.record.Query;
import dyad.record.Record;
import dyad.record.fact.Known;
import dyad.record.fact.Stage;
import dyad.record.life.Concluding;
import dyad.record.life.Fact;
import dyad.record.life.Facts;
import dyad.web.page.BadRequest;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the record concludes on two states.
 *
 * @param note what the answer is
 * @param dyad the states
 * @param asOf the last day of publication that counts, or null
 * @param knownAt the instant at which the record is asked, or null
 * @param total how many facts there are in all parts
 * @param next cursor of the next part, or null
 * @param facts the facts of this part, the latest first
 */
@Schema(description = "What the record concludes on two states: each fact with its status, its steps, and who says so.")
public record FactsAnswer(
        @Schema(description = "What the answer is, and is not")
        String note,

        @Schema(description = "The two states, codes in order", example = "ITA-KAZ")
        String dyad,

        @Schema(description = "Last day of publication that counts; absent where all does") @Nullable
        String asOf,

        @Schema(description = "Instant at which the record is asked; absent where all it holds now counts") @Nullable
        String knownAt,

        @Schema(description = "How many facts there are in all parts")
        int total,

        @Schema(description = "Cursor of the next part; absent in the last") @Nullable
        String next,

        @Schema(description = "The latest first, what has no time last")
        List<FactAnswer> facts) {
    private static final Comparator<Fact> LATEST_FIRST =
            Comparator.comparing(FactsAnswer::last, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()));

    /**
     * Which facts are wanted; what is null or empty admits all.
     *
     * @param kind of figures, events or ties
     * @param type an indicator, event type or tie type
     * @param status how far it has come
     */
    public record Wanted(
            @Nullable Kind kind,
            @Nullable String type,
            @Nullable String status) {
        /** All. */
        public static final Wanted ALL = new Wanted(null, null, null);

        /**
         * As a program gives it.
         *
         * @throws BadRequest if there is no such kind, type or status
         */
        public static Wanted of(@Nullable String kind, @Nullable String type, @Nullable String status) {
            return new Wanted(FactsAnswer.kind(kind), FactsAnswer.type(type), knownStatus(status));
        }

        private boolean admits(Fact fact) {
            return (kind == null || fact.said().kind() == kind)
                    && (type == null || fact.said().type().equals(type))
                    && (status == null || fact.life().now().code().equals(status));
        }

        private static @Nullable String knownStatus(@Nullable String status) {
            if (blankless(status) == null
                    || Arrays.stream(Stage.values())
                            .anyMatch(stage -> stage.code().equals(status))) {
                return blankless(status);
            }
            throw new BadRequest("no status is called \"" + Times.cut(String.valueOf(status)) + "\"; there are "
                    + Arrays.stream(Stage.values()).map(Stage::code).collect(Collectors.joining(", ")));
        }
    }

    /**
     * The kind that goes by a name; null where none is given.
     *
     * @throws BadRequest if there is none
     */
    static @Nullable Kind kind(@Nullable String name) {
        if (blankless(name) == null) {
            return null;
        }
        for (Kind kind : Kind.values()) {
            if (kind.code().equals(String.valueOf(name).strip().toLowerCase(Locale.ROOT))) {
                return kind;
            }
        }
        throw new BadRequest(
                "no kind is called \"" + Times.cut(String.valueOf(name)) + "\"; there are figure, event and tie");
    }

    /**
     * The type that goes by a name; null where none is given.
     *
     * @throws BadRequest if there is none: what is misspelt is not what nothing was found on
     */
    static @Nullable String type(@Nullable String name) {
        String type = blankless(name);
        if (type == null || Indicators.has(type) || Types.EVENTS.contains(type) || Types.TIES.contains(type)) {
            return type;
        }
        throw new BadRequest("no type is called \"" + Times.cut(type) + "\"; there are "
                + Stream.concat(Types.EVENTS.stream(), Types.TIES.stream())
                        .sorted()
                        .collect(Collectors.joining(", "))
                + ", and the indicators");
    }

    static @Nullable String blankless(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** What a record tells. */
    public static FactsAnswer of(Record record, Dyad dyad, Wanted wanted, Times given, Part part, Messages words) {
        Times times = part.times(given);
        List<Fact> facts = concluded(record, dyad, times).all().stream()
                .filter(wanted::admits)
                .sorted(LATEST_FIRST)
                .toList();
        List<FactAnswer> here =
                part.of(facts).stream().map(fact -> FactAnswer.of(fact, words)).toList();
        return new FactsAnswer(
                Caveat.NOTE,
                dyad.toString(),
                times.day(),
                times.instant(),
                facts.size(),
                part.next(facts.size()),
                here);
    }

    static Facts concluded(Record record, Dyad dyad, Times times) {
        Known known = Known.of(record, times.on(Query.of(dyad)));
        return new Concluding(Reviewed.publishers(), known.comparing()).of(known.readings(), times.asOf());
    }

    private static @Nullable LocalDate last(Fact fact) {
        Period period = FactAnswer.period(fact.said());
        LocalDate last = period == null ? null : period.last();
        return period != null && last == null ? LocalDate.MAX : last;
    }
}
