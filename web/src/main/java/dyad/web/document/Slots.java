package dyad.web.document;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The slots of a statement in words, in the order of the statement format, each with the words of the text it was read from. */
final class Slots {
    private static final int LONGEST = 600;
    private static final int MOST = 40;

    private final Messages words;
    private final Statement statement;
    private final Document document;
    private final List<Slot> slots = new ArrayList<>();

    private Slots(Statement statement, Document document, Messages words) {
        this.words = words;
        this.statement = statement;
        this.document = document;
    }

    static List<Slot> of(Statement statement, Document document, Messages words) {
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
        add("type", words.get(group + statement.type()), statement.type());
    }

    private void parties() {
        states("between", statement.parties().between());
        states("from", statement.parties().from());
        states("to", statement.parties().to());
    }

    private void states(String field, List<String> codes) {
        if (!codes.isEmpty()) {
            add(field, words.states(codes), String.join(", ", codes));
        }
    }

    private void figure(Figure figure) {
        add("measure", words.get("document.measure." + figure.measure().code()), null);
        Amount amount = words.amount(figure);
        String exact = figure.value().toPlainString()
                + (figure.upTo() == null ? "" : "–" + figure.upTo().toPlainString());
        add("value", amount.shown(), exact);
        add("unit", unit(figure.unit()), null);
        add("bound", words.get("document.bound." + figure.bound().code()), null);
        period("period", figure.period());
        period("against", figure.against());
    }

    private String unit(String unit) {
        String name = words.find("document.unit." + unit);
        return name == null ? unit : name;
    }

    private void event(Event event) {
        String mode = event.mode() == null ? null : words.find("event." + event.type() + "." + event.mode());
        add("mode", mode == null ? event.mode() : mode, event.mode());
        period("period", event.period());
        add("name", event.name(), null);
        people("actors", event.actors());
        people("recipients", event.recipients());
    }

    private void people(String field, List<Participant> people) {
        List<String> all = people.stream().map(this::person).toList();
        add(field, all.isEmpty() ? null : String.join("; ", Shortened.first(MOST, all)), null);
    }

    private String person(Participant person) {
        String who = Stream.of(person.name(), person.office(), person.sector())
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(", "));
        String state = words.state(person.state());
        return who.isEmpty() ? state : who + " (" + state + ")";
    }

    private void tie(Tie tie) {
        add("name", tie.name(), null);
        period("since", tie.since());
        period("until", tie.until());
        add("status", tie.status() == null ? null : words.get("status." + tie.status()), tie.status());
        add("by", tie.by(), null);
    }

    private void said() {
        Said said = statement.said();
        List<String> places = said.places().stream().map(this::place).toList();
        add("place", places.isEmpty() ? null : String.join("; ", Shortened.first(MOST, places)), null);
        String modality = statement.modality().code();
        add("modality", words.get("document.modality." + modality), null);
        String by = String.join(" → ", Shortened.first(MOST, said.saidBy()));
        add("saidBy", by.isEmpty() ? words.get("document.publisher.speaks") : by, null);
        add("language", words.languageName(said.language()), said.language());
    }

    private String place(Place place) {
        return place.name() + (place.state() == null ? "" : " (" + words.state(place.state()) + ")");
    }

    private void period(String field, @Nullable Period period) {
        if (period != null) {
            add(field, words.period(period), period.edtf());
        }
    }

    private void add(String field, @Nullable String value, @Nullable String code) {
        if (value != null && !value.isEmpty()) {
            String other = value.equals(code) ? null : code;
            String label = words.get("document.slot." + field.toLowerCase(Locale.ROOT));
            slots.add(new Slot(field, label, Shortened.to(LONGEST, value), other, evidence(field)));
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
