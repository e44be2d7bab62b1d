package dyad.web.answer;

import dyad.brief.Brief;
import dyad.brief.Messages;
import dyad.language.Languages;
import dyad.model.Indicators;
import dyad.record.Held;
import dyad.record.Record;
import dyad.record.fact.Publisher;
import dyad.web.page.BadRequest;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is known apart from any two states: languages, indicators, publishers, how much the record holds. */
public final class KnownThings {
    private KnownThings() {}

    /**
     * How the service is.
     *
     * @param status ok
     * @param entries how many entries the record holds
     * @param hash the hash over all of them
     */
    @Schema(description = "That the service answers, and how much the record holds.")
    public record HealthAnswer(
            @Schema(description = "ok where the record can be read", allowableValues = "ok")
            String status,

            @Schema(description = "How many entries the record holds: readings and judgements", minimum = "0")
            long entries,

            @Schema(description = "Hash over all entries: it changes with every entry")
            String hash) {
        /** Of a record. */
        public static HealthAnswer of(Record record) {
            Held held = record.held();
            return new HealthAnswer("ok", held.entries(), held.hash());
        }
    }

    /**
     * The languages.
     *
     * @param languages each
     */
    @Schema(description = "The languages that texts are read in and briefs are written in.")
    public record LanguagesAnswer(
            @Schema(description = "Each language") List<LanguageAnswer> languages) {
        /** All of them, named in a language. */
        public static LanguagesAnswer of(Messages words) {
            return new LanguagesAnswer(Stream.concat(Languages.READ.stream(), Brief.languages().stream())
                    .distinct()
                    .sorted()
                    .map(code -> new LanguageAnswer(
                            code,
                            words.languageName(code),
                            Languages.READ.contains(code),
                            Brief.languages().contains(code)))
                    .toList());
        }
    }

    /**
     * A language.
     *
     * @param code BCP 47
     * @param name its name
     * @param read whether texts in it are read
     * @param written whether briefs are written in it
     */
    @Schema(description = "A language.")
    public record LanguageAnswer(
            @Schema(description = "BCP 47", example = "kk") String code,

            @Schema(description = "What it is called", example = "Kazakh")
            String name,

            @Schema(description = "Whether texts in it are read")
            boolean read,

            @Schema(description = "Whether briefs can be written in it")
            boolean written) {}

    /**
     * The indicators.
     *
     * @param indicators each
     */
    @Schema(description = "What figures can be of.")
    public record IndicatorsAnswer(
            @Schema(description = "Each indicator") List<IndicatorAnswer> indicators) {
        /** All of them, named in a language. */
        public static IndicatorsAnswer of(Messages words) {
            return new IndicatorsAnswer(Indicators.all().stream()
                    .map(code -> new IndicatorAnswer(code, words.get("indicator." + code)))
                    .toList());
        }
    }

    /**
     * An indicator.
     *
     * @param code its code
     * @param name its name
     */
    @Schema(description = "An indicator.")
    public record IndicatorAnswer(
            @Schema(description = "Its code", example = "trade-turnover")
            String code,

            @Schema(description = "What it is called", example = "Trade turnover")
            String name) {}

    /**
     * The publishers.
     *
     * @param publishers each
     */
    @Schema(description = "The publishers that are known, as people reviewed them.")
    public record PublishersAnswer(
            @Schema(description = "Each publisher") List<PublisherAnswer> publishers) {
        /**
         * All, or those of a state.
         *
         * @param state code or name of a state, or null
         * @throws BadRequest if there is no such state
         */
        public static PublishersAnswer of(@Nullable String state) {
            String wanted = FactsAnswer.blankless(state);
            String code = wanted == null
                    ? null
                    : dyad.brief.StateFinder.find(wanted)
                            .orElseThrow(() -> BadRequest.notFound(dyad.brief.StateFinder.unknown(Times.cut(wanted))));
            return new PublishersAnswer(Reviewed.publishers().all().stream()
                    .filter(each -> code == null || code.equals(each.state()))
                    .map(PublisherAnswer::of)
                    .toList());
        }
    }

    /**
     * A publisher.
     *
     * @param name its name
     * @param aliases other names
     * @param state its state, or null
     * @param kind what it is
     * @param control who decides what it prints
     * @param languages in which it publishes
     */
    @Schema(description = "A publisher.")
    public record PublisherAnswer(
            @Schema(description = "What it is called in English")
            String name,

            @Schema(description = "Other names it signs with, in any language")
            List<String> aliases,

            @Schema(
                    description = "Its state, ISO 3166-1 alpha-3, or organisation of states; absent for one of none",
                    example = "KAZ")
            @Nullable
            String state,

            @Schema(
                    description = "What it is",
                    allowableValues = {
                        "agency",
                        "newspaper",
                        "broadcaster",
                        "government",
                        "ministry",
                        "presidency",
                        "parliament",
                        "embassy",
                        "statistics",
                        "bank",
                        "organisation"
                    })
            String kind,

            @Schema(
                    description = "Who decides what it prints",
                    allowableValues = {"state", "public", "private", "party"})
            String control,

            @Schema(description = "Languages in which it publishes, BCP 47")
            List<String> languages) {
        private static PublisherAnswer of(Publisher publisher) {
            return new PublisherAnswer(
                    publisher.name(),
                    publisher.aliases(),
                    publisher.state(),
                    publisher.kind(),
                    publisher.control(),
                    publisher.languages());
        }
    }
}
