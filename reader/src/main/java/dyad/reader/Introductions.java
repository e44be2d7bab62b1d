package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.name.Person;
import dyad.language.name.PersonReader;
import java.util.List;

/** Finds the persons of all sentences of a text, so that one whose state is told only further on is known from the beginning. */
final class Introductions {
    private final PersonReader persons;
    private final Strangers strangers;
    private final int person;
    private final int place;
    private final int figure;

    Introductions(Classes classes, PersonReader persons) {
        this.persons = persons;
        strangers = new Strangers(classes);
        person = classes.number(PersonReader.PERSON);
        place = classes.number("place");
        figure = classes.number("public-figure");
    }

    /** Adds them to the sentences and tells the discourse of them. */
    void of(List<Chart> charts, Discourse discourse) {
        for (Chart chart : charts) {
            foretellKnown(chart, discourse);
            persons.read(chart);
            for (Edge who : chart.all(person)) {
                noTown(chart, who);
                discourse.people().foretell(who.as(Person.class));
            }
        }
        strangers.note(charts, discourse);
    }

    /** Those of whom texts need not say whose they are, their own leaders first of all: "Қасым-Жомарт Тоқаев Мәскеуге барды". */
    private void foretellKnown(Chart chart, Discourse discourse) {
        for (Edge name : chart.has(figure) ? chart.all(figure) : List.<Edge>of()) {
            String whole = chart.tokens().name(name.from(), name.to());
            discourse.people().foretell(new Person(whole, null, "GOV", String.valueOf(name.detail())));
        }
    }

    /** "Trade Minister Mehmet Muş": a surname is no town. */
    private void noTown(Chart chart, Edge who) {
        String name = who.as(Person.class).name();
        for (int at = who.from(); at < who.to() && name != null && chart.has(place); at++) {
            if (chart.is(at, place) && name.contains(chart.tokens().text(at, at + 1))) {
                chart.removeWithin(at, at + 1, place);
            }
        }
    }
}
