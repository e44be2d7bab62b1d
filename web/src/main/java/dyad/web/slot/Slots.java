package dyad.web.slot;

import dyad.brief.Amount;
import dyad.brief.Messages;
import dyad.model.Document;
import dyad.model.Event;
import dyad.model.Figure;
import dyad.model.Participant;
import dyad.model.Period;
import dyad.model.Place;
import dyad.model.Said;
import dyad.model.Span;
import dyad.model.Statement;
import dyad.model.Tie;
import dyad.web.page.Shortened;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The slots of a statement in words, in the order of the statement format, each with the words of the text it was read from. */
public final class Slots {
    private static final int LONGEST = 600;
    private static final int MOST = 40;

    private final Messages words;
    private final SlotWords named;
    private final Statement statement;
    private final Document document;
    private final List<Slot> slots = new ArrayList<>();

    private Slots(Statement statement, Document document, Messages words) {
        this.words = words;
        this.named = new SlotWords(words);
        this.statement = statement;
        this.document = document;
    }

    /** The slots of a statement that was read from a document. */
    public static List<Slot> of(Statement statement, Document document, Messages words) {
        Slots slots = new Slots(statement, document, words);
        slots.type();
        slots.parties();
        if (statement instanceof Figure figure) {
            slots.figure(figure);
        } else if (statement instanceof Event event) {
            slots.event(event);
        } else {
            slots.tie((Tie) statement);
        }
        slots.said();
        return slots.slots;
    }

    private void type() {
        String group = statement instanceof Figure ? "indicator." : statement instanceof Event ? "event." : "tie.";
        add("type", words.get(group + statement.type()));
    }

    private void parties() {
        states("between", statement.parties().between());
        states("from", statement.parties().from());
        states("to", statement.parties().to());
    }

    private void states(String field, List<String> codes) {
        if (!codes.isEmpty()) {
            add(field, words.states(codes));
        }
    }

    private void figure(Figure figure) {
        code("measure", figure.measure().code());
        Amount amount = words.amount(figure);
        String exact = amount.exact().equals(amount.shown()) ? null : amount.exact();
        add("value", amount.shown(), exact);
        code("unit", figure.unit());
        code("bound", figure.bound().code());
        period("period", figure.period());
        period("against", figure.against());
    }

    private void code(String field, String code) {
        add(field, named.meaning(field, code));
    }

    private void event(Event event) {
        String mode = event.mode() == null ? null : words.find("event." + event.type() + "." + event.mode());
        add("mode", mode == null ? event.mode() : mode);
        period("period", event.period());
        add("name", event.name());
        people("actors", event.actors());
        people("recipients", event.recipients());
    }

    private void people(String field, List<Participant> people) {
        List<String> all = people.stream().map(this::person).toList();
        add(field, all.isEmpty() ? null : String.join("; ", Shortened.first(MOST, all)));
    }

    private String person(Participant person) {
        String who = Stream.of(person.name(), person.office(), person.sector())
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(", "));
        String state = words.state(person.state());
        return who.isEmpty() ? state : who + " (" + state + ")";
    }

    private void tie(Tie tie) {
        add("name", tie.name());
        period("since", tie.since());
        period("until", tie.until());
        if (tie.status() != null) {
            code("status", tie.status());
        }
        add("by", tie.by());
    }

    private void said() {
        Said said = statement.said();
        List<String> places = said.places().stream().map(this::place).toList();
        add("place", places.isEmpty() ? null : String.join("; ", Shortened.first(MOST, places)));
        code("modality", statement.modality().code());
        String by = String.join(" → ", Shortened.first(MOST, said.saidBy()));
        add("saidBy", by.isEmpty() ? words.get("document.publisher.speaks") : by);
        add("language", words.languageName(said.language()));
    }

    private String place(Place place) {
        return place.name() + (place.state() == null ? "" : " (" + words.state(place.state()) + ")");
    }

    private void period(String field, @Nullable Period period) {
        if (period != null) {
            add(field, words.period(period));
        }
    }

    private void add(String field, @Nullable String value) {
        add(field, value, null);
    }

    private void add(String field, @Nullable String value, @Nullable String exact) {
        if (value != null && !value.isEmpty()) {
            slots.add(new Slot(field, named.label(field), Shortened.to(LONGEST, value), exact, evidence(field)));
        }
    }

    private @Nullable String evidence(String field) {
        Span span = statement.said().evidence().get(field);
        String text = document.text();
        if (span == null || span.end() > text.codePointCount(0, text.length())) {
            return null;
        }
        int from = text.offsetByCodePoints(0, span.start());
        String found = text.substring(from, text.offsetByCodePoints(from, span.length()));
        return found.isBlank() ? null : Shortened.to(LONGEST, found);
    }
}
