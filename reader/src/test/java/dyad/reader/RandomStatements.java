package dyad.reader;

import dyad.model.Bound;
import dyad.model.Event;
import dyad.model.Figure;
import dyad.model.Measure;
import dyad.model.Modality;
import dyad.model.Participant;
import dyad.model.Parties;
import dyad.model.Period;
import dyad.model.Place;
import dyad.model.Said;
import dyad.model.Span;
import dyad.model.Statement;
import dyad.model.Tie;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Statements of all kinds with all sorts of content, the same for the same seed. */
final class RandomStatements {
    private static final String[] WORDS = {
        "Neos",
        "«Book of words»",
        "line\nbreak",
        "quote \" and \\",
        "emoji 😀",
        "e\u0301",
        "\u0000\u0001",
        "Қазақстан",
        "</script>",
        ""
    };
    private static final String[] STATES = {"ITA", "KAZ", "EU", "SUN", "FRA"};
    private static final String[] PERIODS = {"2022", "2022-40", "2022-08-21", "1992/2022", "2024-05/.."};
    private static final String[] NUMBERS = {"0", "15", "-3.5", "8000000000", "0.000001", "123456789.25"};

    private final Random random;

    RandomStatements(long seed) {
        random = new Random(seed);
    }

    Stream<Statement> stream(int count) {
        return Stream.generate(this::next).limit(count);
    }

    private Statement next() {
        return switch (random.nextInt(3)) {
            case 0 ->
                new Figure(
                        said(),
                        pick(Measure.values()),
                        number(),
                        random.nextBoolean() ? number() : null,
                        pick("USD", "%", "count"),
                        pick(Bound.values()),
                        period(),
                        period());
            case 1 -> new Event(said(), maybe(), period(), maybe(), people(), people());
            default -> new Tie(said(), maybe(), period(), period(), maybe(), maybe());
        };
    }

    private Said said() {
        int start = random.nextInt(1000);
        Map<String, Span> evidence = new LinkedHashMap<>();
        for (String slot : List.of("value", "period", "from")) {
            if (random.nextBoolean()) {
                evidence.put(slot, new Span(start, start + random.nextInt(9)));
            }
        }
        return new Said(
                "type",
                parties(),
                pick(Modality.values()),
                random.nextBoolean() ? List.of() : List.of(pick(WORDS), pick(WORDS)),
                places(),
                pick(WORDS),
                "en",
                new Span(start, start + 5),
                pick(WORDS),
                evidence,
                pick(WORDS));
    }

    private Parties parties() {
        return random.nextBoolean()
                ? Parties.between(List.of("ITA", pick("KAZ", "FRA"), pick(STATES)))
                : Parties.directed(List.of(pick(STATES)), List.of(pick(STATES), pick(STATES)));
    }

    private List<Place> places() {
        return Stream.generate(() -> new Place(pick(WORDS), random.nextBoolean() ? "ITA" : null))
                .limit(random.nextInt(3))
                .toList();
    }

    private List<Participant> people() {
        return Stream.generate(() -> new Participant(pick(STATES), maybe(), maybe(), maybe()))
                .limit(random.nextInt(3))
                .toList();
    }

    private BigDecimal number() {
        return new BigDecimal(pick(NUMBERS));
    }

    private @Nullable Period period() {
        return random.nextBoolean() ? Period.of(pick(PERIODS)) : null;
    }

    private @Nullable String maybe() {
        return random.nextBoolean() ? pick(WORDS) : null;
    }

    @SafeVarargs
    private <T> T pick(T... from) {
        return from[random.nextInt(from.length)];
    }
}
