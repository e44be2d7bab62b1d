package dyad.record.same;

import dyad.model.Parties;
import dyad.model.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a name tells of which thing it names, whatever its wording, case, articles, and the names of the states it lies between.
 *
 * @param telling words that tell one thing from others; none in a bare "treaty"
 * @param numbers numbers and years in it, in digits
 * @param grades words that set a thing off from a plainer one: enhanced, new, honorary
 * @param paper what kind of paper it is, or empty where it is none or may be any
 * @param words all its words but the names of the states
 * @param order those of its words that join nothing, in their order
 */
public record Name(
        Set<String> telling,
        Set<String> numbers,
        Set<String> grades,
        String paper,
        Set<String> words,
        List<String> order) {
    /**
     * What a name tells between these states.
     *
     * @param language BCP 47 tag of the language it is in
     */
    public static Name of(String name, Parties parties, String language) {
        return of(name, parties, Vocabulary.of(language), Set.of());
    }

    /**
     * What the name of a statement tells; nothing where it has none. Where a consulate or a route lies is told by its places, and an agreement
     * may be called by where it was signed.
     */
    public static Name of(Statement said) {
        Vocabulary vocabulary = Vocabulary.of(said.said().language());
        Set<String> places = new HashSet<>();
        if (!said.type().equals("agreement")) {
            said.said().places().forEach(place -> places.addAll(vocabulary.words(place.name())));
        }
        String name = said.name();
        Name all = of(name == null ? "" : name, said.parties(), vocabulary, Set.of());
        Name placeless = places.isEmpty() ? all : of(name == null ? "" : name, said.parties(), vocabulary, places);
        return placeless.isBare() ? all : placeless;
    }

    private static Name of(String name, Parties parties, Vocabulary vocabulary, Set<String> places) {
        List<String> states = parties.all();
        Set<String> telling = new TreeSet<>();
        Set<String> numbers = new TreeSet<>();
        Set<String> grades = new TreeSet<>();
        Set<String> words = new TreeSet<>();
        List<String> order = new ArrayList<>();
        String paper = "";
        for (String word : vocabulary.words(name)) {
            if (vocabulary.isOfState(word, states) || places.contains(word)) {
                continue;
            }
            words.add(word);
            if (!vocabulary.isJoining(word)) {
                order.add(word);
            }
            String kind = vocabulary.paper(word);
            String number = vocabulary.number(word);
            paper = paper.isEmpty() ? kind : paper;
            if (!number.isEmpty()) {
                numbers.add(number);
            } else if (vocabulary.isGrade(word)) {
                grades.add(word);
            } else if (kind.isEmpty() && !vocabulary.isJoining(word)) {
                telling.add(word);
            }
        }
        return new Name(
                Set.copyOf(telling),
                Set.copyOf(numbers),
                Set.copyOf(grades),
                paper,
                Set.copyOf(words),
                List.copyOf(order));
    }

    /** Whether it says only of what sort a thing is: "the treaty", "a joint statement". */
    public boolean isBare() {
        return telling.isEmpty();
    }

    /**
     * Whether two names are of one thing: nothing tells them apart, and they share all that tells, or all of the shorter of them, if that
     * is two words or more and at least half of the longer; or one begins with all of the other, as in "Shusha Declaration on Allied
     * Relations".
     */
    public boolean isSame(Name other) {
        if (isShortOf(other) || other.isShortOf(this)) {
            return true;
        }
        if (!mayBe(other)) {
            return false;
        }
        if (isBare() || other.isBare()) {
            return words.equals(other.words);
        }
        Set<String> shared = new HashSet<>(telling);
        shared.retainAll(other.telling);
        int less = Math.min(telling.size(), other.telling.size());
        int more = Math.max(telling.size(), other.telling.size());
        return shared.size() == less && (less == more || less >= 2 && 2 * less >= more);
    }

    private boolean isShortOf(Name other) {
        int last = order.size() - 1;
        return !isBare()
                && !Vocabulary.ENGLISH.paper(order.get(last)).isEmpty()
                && other.order.size() > order.size()
                && other.order.subList(0, order.size()).equals(order);
    }

    /** Whether kind of paper, numbers and grade leave room for one thing. */
    public boolean mayBe(Name other) {
        boolean papers = isAnyPaper() || other.isAnyPaper() || paper.equals(other.paper);
        boolean counted = numbers.isEmpty() || other.numbers.isEmpty() || numbers.equals(other.numbers);
        return papers && counted && grades.equals(other.grades);
    }

    private boolean isAnyPaper() {
        return paper.isEmpty() || paper.equals("any");
    }

    /** Whether this is a session, meeting or round of what the other names: all the words of that are in it. */
    public boolean isSessionOf(Name body) {
        return !body.isBare()
                && words.containsAll(body.telling)
                && words.stream().anyMatch(Vocabulary.ENGLISH::isSession);
    }
}
