package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.PlaceName;
import dyad.language.StateName;
import dyad.language.time.TimeMention;
import dyad.model.Document;
import dyad.model.Event;
import dyad.model.Figure;
import dyad.model.Modality;
import dyad.model.Period;
import dyad.model.Said;
import dyad.model.Span;
import dyad.model.Statement;
import dyad.model.Tie;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Tells how sure a reading is, beside what was read: which times and states a statement's sentence offers, and which of them the statement has.
 * What was decided among several, or taken from another sentence, is less sure than what stands there alone. Nothing of it is part of
 * a statement; it is worked out from the text when it is asked for. Not for several threads at once; what it has looked at it remembers.
 *
 * <pre>{@code
 * Sureness sureness = new Sureness(Reader.create());
 * List<Unsure> unsure = sureness.of(document, statement);
 * double doubt = Sureness.doubt(unsure);
 * }</pre>
 */
public final class Sureness {
    /** From this on, of what {@link #doubt} gives, a statement is worth a second look: of those of the project's documents more than four in ten are not strictly right, of all others less than two. */
    public static final double DOUBTFUL = 3;

    private static final List<String> NAMES =
            List.of("state", "adjective", "inhabitant", "parliament", "seat", "organisation", "capital", "place");

    private final Reader reader;
    private final Map<Document, List<Sentence>> sentences = new HashMap<>();

    /** With the packs of a reader. */
    public Sureness(Reader reader) {
        this.reader = reader;
    }

    /** How much is unsure about a statement, from 0 on. */
    public static double doubt(List<Unsure> unsure) {
        return unsure.stream().mapToDouble(each -> each.kind().weight()).sum();
    }

    /**
     * What is not settled about a statement, the weightiest first.
     *
     * @param document the document it was read from, as the reader completed it
     */
    public List<Unsure> of(Document document, Statement statement) {
        List<Unsure> unsure = new ArrayList<>();
        Sentence around = needsText(statement) ? around(document, statement.said()) : null;
        time(statement, document, around, unsure);
        if (around != null) {
            states(statement, around, unsure);
        }
        if (isNotYet(statement)) {
            unsure.add(new Unsure(Unsure.Kind.NOT_YET, List.of()));
        }
        unsure.sort(Comparator.comparingDouble(each -> -each.kind().weight()));
        return List.copyOf(unsure);
    }

    /** Where nothing of its own speaks against a statement, what else its sentence holds cannot make it doubtful. */
    private static boolean needsText(Statement statement) {
        return time(statement) == null || isNotYet(statement);
    }

    private static boolean isNotYet(Statement statement) {
        Modality modality = statement.said().modality();
        return modality == Modality.PLANNED || modality == Modality.PROPOSED;
    }

    private static @Nullable Period time(Statement statement) {
        if (statement instanceof Figure figure) {
            return figure.period();
        }
        return statement instanceof Event event ? event.period() : ((Tie) statement).since();
    }

    /** A tie lasts and need not tell since when, and a rank is as it is told. */
    private static boolean hasTime(Statement statement) {
        return !(statement instanceof Tie) && !statement.type().equals("partner-rank");
    }

    private static void time(Statement statement, Document document, @Nullable Sentence around, List<Unsure> unsure) {
        Period time = time(statement);
        if (time != null) {
            String slot = statement instanceof Tie ? "since" : "period";
            boolean told = statement.said().evidence().containsKey(slot) || time.equals(document.published());
            if (!told) {
                unsure.add(new Unsure(Unsure.Kind.TIME_FROM_ELSEWHERE, List.of(time.edtf())));
            }
            return;
        }
        if (hasTime(statement)) {
            unsure.add(new Unsure(Unsure.Kind.NO_TIME, List.of()));
        }
        boolean ended = statement instanceof Tie tie && tie.until() != null;
        if (around != null
                && !around.times.isEmpty()
                && !ended
                && !statement.type().equals("partner-rank")) {
            Unsure.Kind kind = statement instanceof Tie ? Unsure.Kind.BEGINNING_NOT_TAKEN : Unsure.Kind.TIME_NOT_TAKEN;
            unsure.add(new Unsure(kind, List.copyOf(around.times)));
        }
    }

    private static void states(Statement statement, Sentence around, List<Unsure> unsure) {
        Set<String> parties = new TreeSet<>(statement.parties().all());
        Set<String> missing = new TreeSet<>(parties);
        missing.removeAll(around.states);
        Set<String> others = new TreeSet<>(around.states);
        others.removeAll(parties);
        if (!others.isEmpty()) {
            unsure.add(new Unsure(Unsure.Kind.OTHER_STATE, List.copyOf(others)));
        }
        if (missing.size() == 1) {
            unsure.add(new Unsure(Unsure.Kind.STATE_FROM_ELSEWHERE, List.copyOf(missing)));
        } else if (!missing.isEmpty()) {
            unsure.add(new Unsure(Unsure.Kind.ALL_STATES_FROM_ELSEWHERE, List.copyOf(missing)));
        }
    }

    /** What the sentences in which a statement stands offer; null where its language is not the document's, or not read. */
    private @Nullable Sentence around(Document document, Said said) {
        Set<String> states = new TreeSet<>();
        Set<String> times = new TreeSet<>();
        boolean found = false;
        for (Sentence sentence : sentences.computeIfAbsent(document, this::sentences)) {
            boolean within = sentence.language.equals(said.language())
                    && sentence.span.start() < said.span().end()
                    && said.span().start() < sentence.span.end();
            if (within) {
                found = true;
                states.addAll(sentence.states);
                times.addAll(sentence.times);
            }
        }
        return found ? new Sentence(said.span(), said.language(), states, times) : null;
    }

    /** What a sentence offers: the states it names, and the times it tells. */
    private record Sentence(Span span, String language, Set<String> states, Set<String> times) {}

    private List<Sentence> sentences(Document document) {
        String language = reader.language(document).orElse(null);
        if (language == null) {
            return List.of();
        }
        LanguageReader of = reader.reader(language);
        Classes classes = of.pack().classes();
        int period = classes.number("period");
        CodePoints points = new CodePoints(document.text());
        List<Sentence> found = new ArrayList<>();
        for (Chart chart : of.charts(document)) {
            Set<String> states = new TreeSet<>();
            NAMES.forEach(name -> chart.all(classes.number(name)).forEach(edge -> state(edge, states)));
            Set<String> times = new TreeSet<>();
            chart.all(period).forEach(edge -> time(edge, times));
            Span span = points.span(
                    chart.tokens().start(chart.from()), chart.tokens().end(chart.to() - 1));
            found.add(new Sentence(span, language, states, times));
        }
        return found;
    }

    private static void state(Edge edge, Set<String> states) {
        if (edge.detail() instanceof StateName name) {
            states.add(name.code());
        } else if (edge.detail() instanceof PlaceName place) {
            states.add(place.state());
        }
    }

    private static void time(Edge edge, Set<String> times) {
        if (edge.detail() instanceof TimeMention time && time.period() != null) {
            times.add(time.period().edtf());
        }
    }
}
