package dyad.brief;

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
import dyad.record.fact.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The exact words that bring a sentence of a draft to what the record says, to be put in the place of exactly those that are wrong.
 * Where no such words can be told with certainty there are none: a person writes the sentence anew.
 */
final class Replacements {
    private final Document draft;
    private final Statement said;
    private final Statement told;

    private Replacements(Document draft, Statement said, Statement told) {
        this.draft = draft;
        this.said = said;
        this.told = told;
    }

    /** What to write; nothing where the sentence may stay, or where the record only says that it is wrong. */
    static List<Replacement> of(Document draft, Finding finding) {
        boolean wrong = finding.verdict() == Verdict.OUTDATED || finding.verdict() == Verdict.CONTRADICTS;
        if (!wrong || finding.differing().isEmpty()) {
            return List.of();
        }
        Statement told = finding.differing().get(0).said();
        boolean denied = told.modality() == Modality.DENIED || finding.said().modality() == Modality.DENIED;
        return denied ? List.of() : new Replacements(draft, finding.said(), told).all();
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
        ValueWords words = new ValueWords(text(span));
        Optional<String> value =
                mine.measure() == Measure.LEVEL ? words.level(mine, theirs) : words.change(mine, theirs);
        return value.map(to -> replacement(span, to + time(mine, theirs)));
    }

    private static boolean isAim(Statement said) {
        return said.modality() == Modality.PLANNED || said.modality() == Modality.PROPOSED;
    }

    /** The year of a value where the draft tells none: what is newest today will not always be. */
    private static String time(Figure mine, Figure theirs) {
        Period period = theirs.period();
        return mine.period() != null || period == null || period.isDay()
                ? ""
                : " (" + Messages.english().period(period) + ")";
    }

    private List<Replacement> event(Event mine, Event theirs) {
        Optional<Replacement> date = date("period", mine.period(), theirs.period());
        if (isAim(mine) == isAim(theirs)) {
            return date.map(List::of).orElse(List.of());
        }
        Optional<HeldWords> held =
                isAim(mine) ? HeldWords.in(draft.text(), said.said().span()) : Optional.empty();
        if (held.isEmpty() || mine.period() != null && date.isEmpty()) {
            return List.of();
        }
        List<Replacement> both = new ArrayList<>();
        both.add(replacement(held.get().span(), held.get().words()));
        date.ifPresent(both::add);
        return both;
    }

    private Optional<Replacement> date(String slot, @Nullable Period mine, @Nullable Period theirs) {
        Span span = said.said().evidence().get(slot);
        return span == null || mine == null || theirs == null
                ? Optional.empty()
                : DateWords.instead(text(span), mine, theirs, isAim(said) != isAim(told))
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
