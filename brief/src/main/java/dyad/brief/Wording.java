package dyad.brief;

import dyad.model.Dyad;
import dyad.model.Event;
import dyad.model.Figure;
import dyad.model.Measure;
import dyad.model.Modality;
import dyad.model.Participant;
import dyad.model.Parties;
import dyad.model.Period;
import dyad.model.Place;
import dyad.model.Statement;
import dyad.model.Tie;
import dyad.record.fact.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts facts into words: short, a date and what happened, a name and since when. */
final class Wording {
    private static final int LONGEST_QUOTE = 140;

    private final Dyad dyad;
    private final Messages words;

    Wording(Dyad dyad, Messages words) {
        this.dyad = dyad;
        this.words = words;
    }

    /** The words of the language. */
    Messages words() {
        return words;
    }

    /** A line that says all of a fact. */
    Line line(Item item) {
        return new Line(pieces(item.said()), item.notes());
    }

    /** All of what is stated. */
    List<Piece> pieces(Statement said) {
        if (said instanceof Figure figure) {
            return figure(figure);
        }
        return said instanceof Event event ? event(event, when(event)) : tie((Tie) said, true);
    }

    /** An event at another time than its own, or at none. */
    List<Piece> pieces(Event event, String when) {
        return event(event, when);
    }

    private String when(Event event) {
        return event.period() == null ? words.get("no.date") : words.period(event.period());
    }

    /** What a thing is, without its time: a value, a visit of whom, an agreement by its name. */
    List<Piece> about(Statement said) {
        if (said instanceof Tie tie) {
            return called(tie);
        }
        if (said instanceof Event event) {
            List<Piece> pieces = new ArrayList<>(List.of(Piece.lead(act(event))));
            addDeed(pieces, event);
            return pieces;
        }
        return figure((Figure) said);
    }

    /** What something is called, or what kind of thing it is. */
    String title(Statement said) {
        if (said instanceof Tie tie) {
            return title(tie);
        }
        String name = said.name();
        return name != null
                ? capital(name)
                : said instanceof Event event ? act(event) + direction(event.parties()) : "";
    }

    private List<Piece> figure(Figure figure) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(Piece.lead(indicator(figure)));
        pieces.add(Piece.plain(": "));
        pieces.addAll(valueAndTime(figure));
        return pieces;
    }

    /** The value, what a change is compared with, and what it covers or when it was so. */
    List<Piece> valueAndTime(Figure figure) {
        List<Piece> pieces = new ArrayList<>(value(figure));
        if (figure.period() != null) {
            boolean stock = figure.period().isDay() && figure.measure() == Measure.LEVEL;
            String day = figure.modality() == Modality.PLANNED ? "planned.for" : "as.on";
            pieces.add(Piece.plain(", " + (stock ? words.get(day, figure.period()) : words.period(figure.period()))));
        }
        return pieces;
    }

    /** What a figure measures, with its direction. */
    String indicator(Figure figure) {
        Parties parties = figure.parties();
        String key = "indicator." + figure.type();
        String directed = parties.isDirected()
                ? words.find(key + ".directed", words.states(parties.from()), words.states(parties.to()))
                : null;
        String whole = directed == null ? words.get(key) + direction(parties) : directed + others(parties);
        String scope = Scope.of(figure);
        String name = scope == null ? whole : words.get("scope", whole, words.get("scope." + scope));
        return figure.measure() == Measure.CHANGE ? words.get("change", name) : name;
    }

    /** The value, what a change is compared with, and among whom a rank is one where not among all. */
    List<Piece> value(Figure figure) {
        Piece amount = Piece.amount(words.amount(figure));
        if (figure.type().equals("partner-rank") && !figure.said().places().isEmpty()) {
            String among = figure.said().places().get(0).name();
            return List.of(amount, Piece.plain(" (" + among + ")"));
        }
        if (figure.against() == null) {
            return List.of(amount);
        }
        String against = words.get("against", figure.against());
        return List.of(amount, Piece.plain(" " + against));
    }

    private List<Piece> event(Event event, String when) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(Piece.lead(when));
        pieces.add(Piece.plain(": " + act(event)));
        addDeed(pieces, event);
        return pieces;
    }

    /** With whom, what about, who and where; in the source's words where nothing else tells. */
    private void addDeed(List<Piece> pieces, Event event) {
        pieces.add(Piece.plain(direction(event.parties())));
        if (event.name() != null) {
            pieces.add(Piece.plain(": " + event.name()));
        }
        String people = people(event);
        pieces.add(Piece.plain((people.isEmpty() ? "" : "; " + people) + places(event)));
        // a quarrel is told in the source's words; a visit needs them only where nothing else says what it was
        boolean bare = event.name() == null && people.isEmpty();
        if (bare || event.name() == null && Topic.isQuarrel(event)) {
            pieces.add(Piece.plain(" – "));
            pieces.add(Piece.quote(words.quoted(excerpt(event.said().quote()))));
        }
    }

    private String act(Event event) {
        String mode = event.mode() == null ? null : words.find("event." + event.type() + "." + event.mode());
        return mode == null ? words.get("event." + event.type()) : mode;
    }

    private String people(Event event) {
        List<String> people = new ArrayList<>();
        named(event.actors()).forEach(person -> add(people, person));
        named(event.recipients()).forEach(person -> add(people, person));
        return String.join("; ", people);
    }

    /** Of a state's people of one office only those with a name, where there are such: "President" is the president named beside it. */
    private static List<Participant> named(List<Participant> all) {
        return all.stream()
                .filter(person -> person.name() != null
                        || all.stream()
                                .noneMatch(other -> other.name() != null
                                        && other.state().equals(person.state())
                                        && Objects.equals(other.office(), person.office())))
                .toList();
    }

    private void add(List<String> people, Participant person) {
        String who = join(", ", person.name(), person.office());
        if (!who.isEmpty()) {
            people.add(who + " (" + words.state(person.state()) + ")");
        }
    }

    /** The last meeting of a body, in short: what, when, where. */
    String session(Event event) {
        return join(", ", event.name(), when(event)) + places(event);
    }

    /** A tie; without its status where a heading already tells it. */
    List<Piece> tie(Tie tie, boolean withStatus) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(Piece.lead(title(tie)));
        pieces.add(Piece.plain(direction(tie.parties()) + details(tie, withStatus)));
        addQuote(pieces, tie);
        return pieces;
    }

    /** A tie without its times, which its steps tell. */
    List<Piece> called(Tie tie) {
        List<Piece> pieces = new ArrayList<>();
        String by = tie.by() == null ? "" : ", " + words.get("by", tie.by());
        pieces.add(Piece.lead(title(tie)));
        pieces.add(Piece.plain(direction(tie.parties()) + by + places(tie)));
        addQuote(pieces, tie);
        return pieces;
    }

    /** What has no name is told in the source's words. */
    private void addQuote(List<Piece> pieces, Tie tie) {
        if (tie.name() == null && !tie.type().equals("relations")) {
            pieces.add(Piece.plain(" – "));
            pieces.add(Piece.quote(words.quoted(excerpt(tie.said().quote()))));
        }
    }

    String title(Tie tie) {
        String name = tie.name();
        return name == null || tie.type().equals("relations") ? words.get("tie." + tie.type()) : capital(name);
    }

    private String details(Tie tie, boolean withStatus) {
        StringBuilder details = new StringBuilder();
        if (tie.since() != null) {
            details.append(", ").append(since(tie, tie.since()));
        }
        if (tie.until() != null) {
            details.append(", ").append(words.get("until", tie.until()));
        }
        if (withStatus && tie.status() != null) {
            details.append(", ").append(words.get("status." + tie.status()));
        }
        if (tie.by() != null) {
            details.append(", ").append(words.get("by", tie.by()));
        }
        return details.append(places(tie)).toString();
    }

    /** An agreement that was signed in a year is "2009", a link that runs from then on is "since 2009". */
    private String since(Tie tie, Period since) {
        boolean agreement = tie.type().equals("agreement");
        return agreement || since.isInterval() ? words.period(since) : words.get("since", since);
    }

    private String places(Statement said) {
        StringBuilder places = new StringBuilder();
        String name = said.name() == null ? "" : said.name();
        for (Place place : said.said().places()) {
            boolean told = said.parties().all().stream().anyMatch(state -> StateNames.isNamedBy(state, place.name()));
            if (!told && !name.contains(place.name())) {
                places.append(", ").append(place.name());
            }
        }
        return places.toString();
    }

    /** Who to whom; nothing where it is simply between the two. */
    private String direction(Parties parties) {
        String direction = parties.isDirected()
                ? " (" + words.get("direction", words.states(parties.from()), words.states(parties.to())) + ")"
                : "";
        return parties.isDirected() ? direction : others(parties);
    }

    private String others(Parties parties) {
        List<String> others = parties.all().stream()
                .filter(state -> !state.equals(dyad.first()) && !state.equals(dyad.second()))
                .toList();
        return others.isEmpty() || parties.isDirected() ? "" : " (" + words.get("also", words.states(others)) + ")";
    }

    static String excerpt(String quote) {
        String line = quote.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST_QUOTE) {
            return line;
        }
        int space = line.lastIndexOf(' ', LONGEST_QUOTE);
        return line.substring(0, space > LONGEST_QUOTE / 2 ? space : LONGEST_QUOTE) + " …";
    }

    static String capital(String name) {
        int first = name.isEmpty() ? 0 : name.offsetByCodePoints(0, 1);
        return name.substring(0, first).toUpperCase(Locale.ROOT) + name.substring(first);
    }

    private static String join(String between, @Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return one == null ? other == null ? "" : other : one;
        }
        return one + between + other;
    }
}
