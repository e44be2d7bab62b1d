package dyad.brief;

import dyad.language.Languages;
import dyad.model.Event;
import dyad.model.Participant;
import dyad.model.Place;
import dyad.model.Said;
import dyad.model.Statement;
import dyad.model.Tie;
import dyad.record.fact.Testimony;
import dyad.record.life.Fact;
import dyad.record.same.People;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Calls what sources of several languages tell as those in the reader's own language call it: "Treaty on Strategic Partnership", where the
 * fullest account has "Trattato sul partenariato strategico". What none of them names keeps the words it has.
 */
final class OwnWords {
    private OwnWords() {}

    /** A fact in the words of those who tell it in this language, as far as there are any. */
    static Fact of(Fact fact, String language) {
        Statement said = fact.said();
        if (fact.told().stream().allMatch(told -> isIn(told, said.said().language()))) {
            return fact;
        }
        List<Statement> own = fact.told().stream()
                .filter(told -> isIn(told, language))
                .map(Testimony::said)
                .filter(each -> each.kind() == said.kind()) // an agreement is told by its signing too
                .toList();
        if (own.isEmpty()) {
            return fact;
        }
        Statement named =
                said instanceof Tie tie ? tie(tie, own) : said instanceof Event event ? event(event, own) : said;
        return new Fact(named, fact.told(), fact.life());
    }

    private static boolean isIn(Testimony told, String language) {
        return Objects.equals(Languages.primary(told.said().said().language()), Languages.primary(language));
    }

    private static Tie tie(Tie tie, List<Statement> own) {
        String name = name(own);
        Function<Statement, Stream<String>> operator = each -> Stream.ofNullable(((Tie) each).by());
        String by = own.stream().flatMap(operator).findFirst().orElse(tie.by());
        return new Tie(
                placed(tie.said(), own), name == null ? tie.name() : name, tie.since(), tie.until(), tie.status(), by);
    }

    private static Event event(Event event, List<Statement> own) {
        List<Participant> people = own.stream()
                .map(each -> (Event) each)
                .flatMap(each -> Stream.concat(each.actors().stream(), each.recipients().stream()))
                .filter(person -> person.name() != null)
                .toList();
        String name = event.name() == null ? null : name(own);
        return new Event(
                placed(event.said(), own),
                event.mode(),
                event.period(),
                name == null ? event.name() : name,
                called(event.actors(), people),
                called(event.recipients(), people));
    }

    /** A name with a capital is a paper's own; a longer one tells more. */
    private static @Nullable String name(List<Statement> own) {
        Comparator<String> capital = Comparator.comparing(name -> Character.isUpperCase(name.codePointAt(0)));
        return own.stream()
                .flatMap(each -> Stream.ofNullable(each.name()))
                .filter(name -> !name.isEmpty())
                .max(capital.thenComparing(String::length).thenComparing(Comparator.reverseOrder()))
                .orElse(null);
    }

    private static List<Participant> called(List<Participant> people, List<Participant> own) {
        return people.stream()
                .map(person -> own.stream()
                        .filter(other ->
                                other.state().equals(person.state()) && People.areSame(List.of(person), List.of(other)))
                        .findFirst()
                        .orElse(person))
                .distinct()
                .toList();
    }

    /** As many places by the names they have in the own language, or those that are there. */
    private static Said placed(Said said, List<Statement> own) {
        List<Place> places = own.stream()
                .map(each -> each.said().places())
                .filter(each -> each.size() == said.places().size())
                .filter(each -> states(each).equals(states(said.places())))
                .findFirst()
                .orElse(said.places());
        return new Said(
                said.type(),
                said.parties(),
                said.modality(),
                said.saidBy(),
                places,
                said.document(),
                said.language(),
                said.span(),
                said.quote(),
                said.evidence(),
                said.rule(),
                said.judged());
    }

    private static List<String> states(List<Place> places) {
        return places.stream()
                .map(place -> String.valueOf(place.state()))
                .sorted()
                .toList();
    }
}
