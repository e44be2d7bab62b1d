package dyad.record.life;

import dyad.model.Kind;
import dyad.model.Statement;
import dyad.reader.Reading;
import dyad.record.fact.Comparing;
import dyad.record.fact.Figures;
import dyad.record.fact.Origins;
import dyad.record.fact.Publishers;
import dyad.record.fact.Testimony;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Makes facts of statements: finds which are of one thing, what became of it, and where they contradict each other.
 *
 * <pre>{@code
 * Concluding concluding = new Concluding(Publishers.load(), new Comparing(rates));
 * Facts facts = concluding.of(readings, LocalDate.of(2024, 12, 31));
 * }</pre>
 */
public final class Concluding {
    private static final Comparator<Fact> ORDER = Comparator.comparing(
                    (Fact fact) -> fact.told().get(0), Testimony.OLDEST_FIRST)
            .thenComparing(fact -> fact.said().id());

    private final Publishers publishers;
    private final Comparing comparing;

    /** With what is known of publishers, and of rates. */
    public Concluding(Publishers publishers, Comparing comparing) {
        this.publishers = publishers;
        this.comparing = comparing;
    }

    /**
     * All facts, by who first tells of them. The same readings in any order give the same facts.
     *
     * @param asOf the day from which a plan whose time is over has lapsed; the latest day of publication where it is null
     */
    public Facts of(List<Reading> readings, @Nullable LocalDate asOf) {
        Map<Kind, List<Testimony>> told = testimonies(readings);
        LocalDate now = asOf == null ? latest(readings) : asOf;
        List<Testimony> events = told.getOrDefault(Kind.EVENT, List.of());
        TieFacts ties = TieFacts.of(told.getOrDefault(Kind.TIE, List.of()), events, comparing.pairs());
        List<Testimony> rest =
                events.stream().filter(event -> !ties.acts().contains(event)).toList();
        List<Fact> facts =
                new ArrayList<>(FigureFacts.of(told.getOrDefault(Kind.FIGURE, List.of()), comparing.pairs(), now));
        facts.addAll(EventFacts.of(rest, comparing.pairs(), now));
        facts.addAll(ties.facts(now));
        facts.sort(ORDER);
        return new Facts(facts, Conflicts.among(facts, comparing));
    }

    private Map<Kind, List<Testimony>> testimonies(List<Reading> readings) {
        List<Reading> sorted = new ArrayList<>(readings);
        sorted.sort(Comparator.comparing(Reading::document, Figures.EARLIEST_FIRST));
        Origins origins = new Origins(publishers);
        Map<Kind, List<Testimony>> told = new EnumMap<>(Kind.class);
        for (Reading reading : sorted) {
            String origin = origins.of(reading.document());
            for (Statement said : reading.statements()) {
                told.computeIfAbsent(said.kind(), k -> new ArrayList<>())
                        .add(new Testimony(
                                said, reading.document(), publishers.reporter(said, reading.document()), origin));
            }
        }
        told.values().forEach(some -> some.sort(Testimony.OLDEST_FIRST));
        return told;
    }

    private static @Nullable LocalDate latest(List<Reading> readings) {
        return readings.stream()
                .map(reading -> reading.document().day())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
