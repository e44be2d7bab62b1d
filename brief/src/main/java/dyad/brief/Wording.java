package dyad.brief;

import dyad.model.Dyad;
import dyad.model.Event;
import dyad.model.Figure;
import dyad.model.Measure;
import dyad.model.Participant;
import dyad.model.Parties;
import dyad.model.Period;
import dyad.model.Place;
import dyad.model.Statement;
import dyad.model.Tie;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Puts facts into words: short, a date and what happened, a name and since when. */
final class Wording {
    private static final Messages WORDS = Messages.english();
    private static final int LONGEST_QUOTE = 140;

    private final Dyad dyad;

    Wording(Dyad dyad) {
        this.dyad = dyad;
    }

    /** A line that says all of a fact. */
    Line line(Fact fact) {
        Statement said = fact.said();
        List<Piece> pieces;
        if (said instanceof Figure figure) {
            pieces = figure(figure);
        } else {
            pieces = said instanceof Event event ? event(event) : tie((Tie) said);
        }
        return new Line(pieces, fact.notes());
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
            String period = PeriodWords.of(figure.period());
            boolean stock = figure.period().isDay() && figure.measure() == Measure.LEVEL;
            pieces.add(Piece.plain(", " + (stock ? WORDS.get("as.on", period) : period)));
        }
        return pieces;
    }

    /** What a figure measures, with its direction. */
    String indicator(Figure figure) {
        Parties parties = figure.parties();
        String key = "indicator." + figure.type();
        String directed = parties.isDirected()
                ? WORDS.find(key + ".directed", StateNames.list(parties.from()), StateNames.list(parties.to()))
                : null;
        String name = directed == null ? WORDS.get(key) + direction(parties) : directed + others(parties);
        return figure.measure() == Measure.CHANGE ? WORDS.get("change", name) : name;
    }

    /** The value, what a change is compared with, and among whom a rank is one where not among all. */
    List<Piece> value(Figure figure) {
        Piece amount = Piece.amount(AmountWords.of(figure));
        if (figure.type().equals("partner-rank") && !figure.said().places().isEmpty()) {
            String among = figure.said().places().get(0).name();
            return List.of(amount, Piece.plain(" (" + among + ")"));
        }
        if (figure.against() == null) {
            return List.of(amount);
        }
        String against = WORDS.get("against", PeriodWords.of(figure.against()));
        return List.of(amount, Piece.plain(" " + against));
    }

    private List<Piece> event(Event event) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(Piece.lead(event.period() == null ? WORDS.get("no.date") : PeriodWords.of(event.period())));
        pieces.add(Piece.plain(": " + act(event) + direction(event.parties())));
        if (event.name() != null) {
            pieces.add(Piece.plain(": " + event.name()));
        }
        String people = people(event);
        pieces.add(Piece.plain((people.isEmpty() ? "" : "; " + people) + places(event)));
        // a quarrel is told in the source's words; a visit needs them only where nothing else says what it was
        boolean bare = event.name() == null && people.isEmpty();
        if (bare || event.name() == null && Topic.isQuarrel(event)) {
            pieces.add(Piece.plain(" – "));
            pieces.add(Piece.quote(excerpt(event.said().quote())));
        }
        return pieces;
    }

    private static String act(Event event) {
        String mode = event.mode() == null ? null : WORDS.find("event." + event.type() + "." + event.mode());
        return mode == null ? WORDS.get("event." + event.type()) : mode;
    }

    private static String people(Event event) {
        List<String> people = new ArrayList<>();
        event.actors().forEach(person -> add(people, person));
        event.recipients().forEach(person -> add(people, person));
        return String.join("; ", people);
    }

    private static void add(List<String> people, Participant person) {
        String who = join(", ", person.name(), person.office());
        if (!who.isEmpty()) {
            people.add(who + " (" + StateNames.of(person.state()) + ")");
        }
    }

    /** The last meeting of a body, in short: what, when, where. */
    String session(Event event) {
        String when = event.period() == null ? WORDS.get("no.date") : PeriodWords.of(event.period());
        return join(", ", event.name(), when) + places(event);
    }

    private List<Piece> tie(Tie tie) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(Piece.lead(title(tie)));
        pieces.add(Piece.plain(direction(tie.parties()) + details(tie, true)));
        if (tie.name() == null && !tie.type().equals("relations")) {
            pieces.add(Piece.plain(" – "));
            pieces.add(Piece.quote(excerpt(tie.said().quote())));
        }
        return pieces;
    }

    /** A tie under a heading that already tells its status. */
    Line withoutStatus(Fact fact) {
        Tie tie = (Tie) fact.said();
        List<Piece> pieces = new ArrayList<>(List.of(Piece.lead(title(tie))));
        pieces.add(Piece.plain(direction(tie.parties()) + details(tie, false)));
        if (tie.name() == null) {
            pieces.add(Piece.plain(" – "));
            pieces.add(Piece.quote(excerpt(tie.said().quote())));
        }
        return new Line(List.copyOf(pieces), fact.notes());
    }

    static String title(Tie tie) {
        String name = tie.name();
        return name == null || tie.type().equals("relations") ? WORDS.get("tie." + tie.type()) : capital(name);
    }

    private String details(Tie tie, boolean withStatus) {
        StringBuilder details = new StringBuilder();
        if (tie.since() != null) {
            details.append(", ").append(since(tie, tie.since()));
        }
        if (tie.until() != null) {
            details.append(", ").append(WORDS.get("until", PeriodWords.of(tie.until())));
        }
        if (withStatus && tie.status() != null) {
            details.append(", ").append(WORDS.get("status." + tie.status()));
        }
        if (tie.by() != null) {
            details.append(", ").append(WORDS.get("by", tie.by()));
        }
        return details.append(places(tie)).toString();
    }

    /** An agreement that was signed in a year is "2009", a link that runs from then on is "since 2009". */
    private static String since(Tie tie, Period since) {
        String words = PeriodWords.of(since);
        boolean agreement = tie.type().equals("agreement");
        return agreement || since.isInterval() ? words : WORDS.get("since", words);
    }

    private static String places(Statement said) {
        StringBuilder places = new StringBuilder();
        String name = said.name() == null ? "" : said.name();
        for (Place place : said.said().places()) {
            boolean told = said.parties().all().stream()
                    .anyMatch(state -> StateNames.of(state).equals(place.name()));
            if (!told && !name.contains(place.name())) {
                places.append(", ").append(place.name());
            }
        }
        return places.toString();
    }

    /** Who to whom; nothing where it is simply between the two. */
    private String direction(Parties parties) {
        String direction = parties.isDirected()
                ? " (" + WORDS.get("direction", StateNames.list(parties.from()), StateNames.list(parties.to())) + ")"
                : "";
        return parties.isDirected() ? direction : others(parties);
    }

    private String others(Parties parties) {
        List<String> others = parties.all().stream()
                .filter(state -> !state.equals(dyad.first()) && !state.equals(dyad.second()))
                .toList();
        return others.isEmpty() || parties.isDirected() ? "" : " (" + WORDS.get("also", StateNames.list(others)) + ")";
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
