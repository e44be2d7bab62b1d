package dyad.web.answer;

import dyad.brief.Messages;
import dyad.brief.StateFinder;
import dyad.model.Dyad;
import dyad.model.Kind;
import dyad.record.Contents;
import dyad.record.Query;
import dyad.record.Record;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Pairs of states with how much was read on them.
 *
 * @param note what the answer is
 * @param asOf the last day of publication that counts, or null
 * @param knownAt the instant at which the record is asked, or null
 * @param total how many there are in all parts
 * @param next cursor of the next part, or null
 * @param dyads those with most statements first
 */
@Schema(description = "Pairs of states with how many statements were read on each.")
public record DyadsAnswer(
        @Schema(description = "What the answer is, and is not")
        String note,

        @Schema(description = "Last day of publication that counts; absent where all does") @Nullable
        String asOf,

        @Schema(description = "Instant at which the record is asked; absent where all it holds now counts") @Nullable
        String knownAt,

        @Schema(description = "How many there are in all parts")
        int total,

        @Schema(description = "Cursor of the next part; absent in the last") @Nullable
        String next,

        @Schema(description = "Those with most statements first")
        List<DyadAnswer> dyads) {
    /**
     * A pair of states.
     *
     * @param dyad the states
     * @param first the first state
     * @param second the second state
     * @param figures how many figures
     * @param events how many events
     * @param ties how many ties
     */
    @Schema(description = "A pair of states with how many statements were read on it, before people judged them.")
    public record DyadAnswer(
            @Schema(description = "Codes in order, ISO 3166-1 alpha-3", example = "ITA-KAZ")
            String dyad,

            @Schema(description = "The first state") StateName first,
            @Schema(description = "The second state") StateName second,

            @Schema(description = "How many figures were read", minimum = "0")
            int figures,

            @Schema(description = "How many events were read", minimum = "0")
            int events,

            @Schema(description = "How many ties were read", minimum = "0")
            int ties) {}

    /**
     * What a state is called.
     *
     * @param code its code
     * @param names by language
     */
    @Schema(description = "What a state is called.")
    public record StateName(
            @Schema(description = "ISO 3166-1 alpha-3, or the usual code of an organisation of states", example = "KAZ")
            String code,

            @Schema(description = "Its names by language: en, it, kk, ru")
            Map<String, String> names) {
        static StateName of(String code) {
            Map<String, String> names = new LinkedHashMap<>();
            Messages.LANGUAGES.forEach(
                    language -> names.put(language, Messages.of(language).state(code)));
            return new StateName(code, names);
        }
    }

    /**
     * The dyads of a record.
     *
     * @param words one state, of which all dyads are wanted; or two, of which that one is wanted, even where nothing is known of it; or null
     *     for all
     * @throws dyad.web.page.BadRequest if a state is not known, saying what is near to it
     */
    public static DyadsAnswer of(Record record, @Nullable String words, Times given, Part part) {
        Times times = part.times(given);
        String wanted = FactsAnswer.blankless(words);
        Optional<String> one = wanted == null ? Optional.empty() : StateFinder.find(wanted);
        Dyad dyad = wanted == null || one.isPresent() ? null : AskedDyad.of(wanted);
        Map<Dyad, Map<Kind, Integer>> counts =
                Contents.of(record).counts(times.on(dyad == null ? Query.all() : Query.of(dyad)));
        List<Dyad> all = new ArrayList<>(dyad == null ? counts.keySet() : List.of(dyad));
        all.removeIf(
                each -> one.isPresent() && !List.of(each.first(), each.second()).contains(one.get()));
        all.sort(Comparator.comparingInt((Dyad each) -> -counts.getOrDefault(each, Map.of()).values().stream()
                .mapToInt(Integer::intValue)
                .sum()));
        return new DyadsAnswer(
                Caveat.NOTE,
                times.day(),
                times.instant(),
                all.size(),
                part.next(all.size()),
                part.of(all).stream()
                        .map(each -> answer(each, counts.getOrDefault(each, Map.of())))
                        .toList());
    }

    private static DyadAnswer answer(Dyad dyad, Map<Kind, Integer> counts) {
        return new DyadAnswer(
                dyad.toString(),
                StateName.of(dyad.first()),
                StateName.of(dyad.second()),
                counts.getOrDefault(Kind.FIGURE, 0),
                counts.getOrDefault(Kind.EVENT, 0),
                counts.getOrDefault(Kind.TIE, 0));
    }
}
