package dyad.brief;

import dyad.language.quantity.Quantity;
import dyad.model.Document;
import dyad.model.Event;
import dyad.model.Figure;
import dyad.model.Measure;
import dyad.model.Modality;
import dyad.model.Period;
import dyad.model.Span;
import dyad.model.Statement;
import dyad.model.Tie;
import dyad.record.fact.Finding;
import dyad.record.fact.HowMany;
import dyad.record.fact.Testimony;
import dyad.record.fact.Verdict;
import dyad.record.same.Counts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The exact words that bring a sentence of a draft to what the record says, to be put in the place of exactly those that are wrong, in
 * the language of the sentence.
 * Where no such words can be told with certainty there are none: a person writes the sentence anew.
 */
final class Replacements {
    private final Document draft;
    private final Statement said;
    private final Statement told;
    private final Document source;
    private final Optional<Wordings> wordings;

    private Replacements(Document draft, Statement said, Testimony told) {
        this.draft = draft;
        this.said = said;
        this.told = told.said();
        this.source = told.document();
        this.wordings = Wordings.of(said.said().language());
    }

    /** What to write; nothing where the sentence may stay, or where the record only says that it is wrong. */
    static List<Replacement> of(Document draft, Finding finding) {
        boolean wrong = finding.verdict() == Verdict.OUTDATED || finding.verdict() == Verdict.CONTRADICTS;
        if (!wrong || finding.differing().isEmpty()) {
            return List.of();
        }
        Testimony told = finding.differing().get(0);
        boolean denied =
                told.said().modality() == Modality.DENIED || finding.said().modality() == Modality.DENIED;
        List<Replacement> all = denied ? List.of() : new Replacements(draft, finding.said(), told).all();
        return all.stream().filter(each -> !each.words().equals(each.before())).toList();
    }

    private List<Replacement> all() {
        if (said instanceof Figure mine && told instanceof Figure theirs) {
            return figure(mine, theirs).map(List::of).orElse(List.of());
        }
        if (said instanceof Tie mine && told instanceof Tie theirs) {
            return date("since", mine.since(), theirs.since()).map(List::of).orElse(List.of());
        }
        return said instanceof Event mine && told instanceof Event theirs ? event(mine, theirs) : List.of();
    }

    private Optional<Replacement> figure(Figure mine, Figure theirs) {
        Span span = said.said().evidence().get("value");
        if (span == null || isAim(mine) != isAim(theirs)) {
            return Optional.empty();
        }
        String time = time(mine, theirs);
        // nothing comes between a number and what it counts
        return theirs.unit().equals("count") && !time.isEmpty()
                ? Optional.empty()
                : wordings.flatMap(data -> value(new ValueWords(data, text(span), place(span)), mine, theirs))
                        .map(to -> replacement(span, to + time));
    }

    private static Optional<String> value(ValueWords words, Figure mine, Figure theirs) {
        return mine.measure() == Measure.LEVEL ? words.level(mine, theirs) : words.change(mine, theirs);
    }

    private ValueWords.Place place(Span span) {
        int start = draft.text().offsetByCodePoints(0, span.start());
        int end = draft.text().offsetByCodePoints(start, span.length());
        return new ValueWords.Place(Neighbours.before(draft.text(), start), Neighbours.after(draft.text(), end));
    }

    private static boolean isAim(Statement said) {
        return said.modality() == Modality.PLANNED || said.modality() == Modality.PROPOSED;
    }

    /** The year of a value where the draft tells none: what is newest today will not always be. */
    private String time(Figure mine, Figure theirs) {
        Period period = theirs.period();
        return mine.period() != null || period == null || period.isDay()
                ? ""
                : " (" + wordings.map(data -> data.messages().period(period)).orElse(period.edtf()) + ")";
    }

    private List<Replacement> event(Event mine, Event theirs) {
        Optional<Replacement> date = date("period", mine.period(), theirs.period());
        if (isAim(mine) == isAim(theirs)) {
            return Stream.concat(date.stream(), counts()).toList();
        }
        Optional<HeldWords> held = isAim(mine) ? wordings.flatMap(this::held) : Optional.empty();
        if (held.isEmpty() || mine.period() != null && date.isEmpty()) {
            return List.of();
        }
        List<Replacement> both = new ArrayList<>();
        both.add(replacement(held.get().span(), held.get().words()));
        date.ifPresent(both::add);
        return both;
    }

    /** How many instead of how many, of what both count and count otherwise. */
    private Stream<Replacement> counts() {
        List<Counts.Count> theirs = Counts.of(told, source).things();
        return Counts.of(said, draft).things().stream().flatMap(mine -> theirs.stream()
                .filter(each -> each.thing().equals(mine.thing()) && !HowMany.meets(mine.quantity(), each.quantity()))
                .limit(1)
                .flatMap(each -> count(mine, each.quantity()).stream()));
    }

    private Optional<Replacement> count(Counts.Count mine, Quantity theirs) {
        String text = draft.text();
        int first = text.codePointCount(0, mine.start());
        Span span = new Span(first, first + text.codePointCount(mine.start(), mine.end()));
        return wordings.flatMap(data ->
                        new ValueWords(data, text(span), place(span)).level(figure(mine.quantity()), figure(theirs)))
                .map(words -> replacement(span, words));
    }

    private Figure figure(Quantity many) {
        return new Figure(said.said(), Measure.LEVEL, many.value(), many.upTo(), many.unit(), many.bound(), null, null);
    }

    private Optional<HeldWords> held(Wordings data) {
        return HeldWords.in(draft.text(), said.said().span(), data);
    }

    private Optional<Replacement> date(String slot, @Nullable Period mine, @Nullable Period theirs) {
        Span span = said.said().evidence().get(slot);
        return span == null || mine == null || theirs == null
                ? Optional.empty()
                : wordings.flatMap(data -> new DateWords(
                                        data, text(span), place(span).before())
                                .instead(mine, theirs, isAim(said) != isAim(told)))
                        .map(words -> replacement(span, words));
    }

    private Replacement replacement(Span span, String words) {
        String before = text(span);
        boolean begins = Character.isUpperCase(before.codePointAt(0));
        return new Replacement(span, before, begins ? Wording.capital(words) : words);
    }

    private String text(Span span) {
        int start = draft.text().offsetByCodePoints(0, span.start());
        return draft.text().substring(start, draft.text().offsetByCodePoints(start, span.length()));
    }
}
