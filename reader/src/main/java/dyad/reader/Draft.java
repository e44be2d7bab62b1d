package dyad.reader;

import dyad.language.Tokens;
import dyad.model.Bound;
import dyad.model.Event;
import dyad.model.Figure;
import dyad.model.Kind;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A candidate on its way to becoming a statement: what the decisions have filled in so far. Tokens, not characters. */
final class Draft {
    /** Ties of which the contract says that they are planned as such. */
    private static final Set<String> BEGINNING = Set.of("link", "mission", "centre", "project", "culture", "twinning");

    private static final Set<String> REACHED = Set.of("signed", "in-force");

    private static final Set<String> FLOWS =
            Set.of("trade-turnover", "exports", "imports", "trade-balance", "freight", "energy");

    final Kind kind;
    final String type;
    final String rule;
    Parties parties;
    int from;
    int to;
    Modality modality = Modality.ACTUAL;
    final List<String> saidBy = new ArrayList<>();
    final List<Place> places = new ArrayList<>();
    final Map<String, int[]> evidence = new TreeMap<>();
    Measure measure = Measure.LEVEL;
    BigDecimal value = BigDecimal.ZERO;

    /** Whether it is told beside what the text is about, so that the next sentence does not go on from it. */
    boolean aside;

    /** Whether it tells of flights or trains, which may be told of once by their ends and once without. */
    boolean service;

    @Nullable
    BigDecimal upTo;

    String unit = "count";
    Bound bound = Bound.EXACT;

    @Nullable
    Period period;

    @Nullable
    Period against;

    @Nullable
    String mode;

    @Nullable
    String name;

    final List<Participant> actors = new ArrayList<>();
    final List<Participant> recipients = new ArrayList<>();

    @Nullable
    Period since;

    @Nullable
    Period until;

    @Nullable
    String status;

    @Nullable
    String by;

    Draft(Kind kind, String type, String rule, Parties parties, int from, int to) {
        this.kind = kind;
        this.type = type;
        this.rule = rule;
        this.parties = parties;
        this.from = from;
        this.to = to;
    }

    /** What is only intended has not been signed; what is proposed or denied has no such status. */
    void status(@Nullable String given) {
        boolean claimed = given == null || modality == Modality.ACTUAL || !REACHED.contains(given);
        boolean begins = given == null && modality == Modality.PLANNED && BEGINNING.contains(type);
        status = begins ? "planned" : claimed ? given : modality == Modality.PLANNED ? "planned" : null;
    }

    /** Whether its value is as of a date rather than over a period; money invested may be either, and is taken as the text dates it. */
    boolean isStock() {
        return !FLOWS.contains(type);
    }

    /** Notes where a slot was read, and widens the quote to hold it. */
    void evidence(String slot, int first, int end) {
        evidence.put(slot, new int[] {first, end});
        from = Math.min(from, first);
        to = Math.max(to, end);
    }

    Statement statement(Tokens tokens, String document, String language, CodePoints points) {
        Map<String, Span> spans = new TreeMap<>();
        evidence.forEach(
                (slot, range) -> spans.put(slot, points.span(tokens.start(range[0]), tokens.end(range[1] - 1))));
        Said said = new Said(
                type,
                parties,
                modality,
                List.copyOf(saidBy),
                List.copyOf(places),
                document,
                language,
                points.span(tokens.start(from), tokens.end(to - 1)),
                tokens.text(from, to),
                spans,
                rule);
        return switch (kind) {
            case FIGURE -> new Figure(said, measure, value.stripTrailingZeros(), upTo, unit, bound, period, against);
            case EVENT -> new Event(said, mode, period, name, List.copyOf(actors), List.copyOf(recipients));
            case TIE -> new Tie(said, name, since, until, status, by);
        };
    }
}
