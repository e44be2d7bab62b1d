package dyad.record.same;

import dyad.model.Participant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Whether two accounts are of the same people. */
public final class People {
    private People() {}

    /**
     * Whether nothing tells them apart: where both name people, one must be the same; where one tells offices only, of those that a state
     * has one of, one must be the same.
     */
    public static boolean mayBeSame(List<Participant> some, List<Participant> others) {
        boolean named = hasNames(some) && hasNames(others);
        if (named) {
            return shareName(some, others);
        }
        Set<String> one = offices(some);
        Set<String> other = offices(others);
        return one.isEmpty() || other.isEmpty() || shareOffice(one, other);
    }

    /** Whether a person is told by both, by name, or by office where one of them gives no name. */
    public static boolean areSame(List<Participant> some, List<Participant> others) {
        return hasNames(some) && hasNames(others)
                ? shareName(some, others)
                : shareOffice(offices(some), offices(others));
    }

    private static boolean hasNames(List<Participant> people) {
        return people.stream().anyMatch(person -> person.name() != null);
    }

    private static boolean shareName(List<Participant> some, List<Participant> others) {
        return some.stream().anyMatch(one -> others.stream().anyMatch(other -> isSame(one, other)));
    }

    /** One is named as the other, or in short; or both by the same last name after the same initial. */
    private static boolean isSame(Participant one, Participant other) {
        if (one.name() == null || other.name() == null) {
            return false;
        }
        boolean scripts = isLatin(one.name()) != isLatin(other.name()) || !isLatin(one.name());
        List<String> mine = scripts ? sounds(one.name()) : Vocabulary.plain(one.name());
        List<String> theirs = scripts ? sounds(other.name()) : Vocabulary.plain(other.name());
        if (mine.isEmpty() || theirs.isEmpty()) {
            return false;
        }
        boolean last = mine.get(mine.size() - 1).equals(theirs.get(theirs.size() - 1));
        boolean initial = mine.get(0).charAt(0) == theirs.get(0).charAt(0);
        return last && initial || mine.containsAll(theirs) || theirs.containsAll(mine);
    }

    /** In two alphabets, or in one in which a name is written as it sounds in several languages, the sound tells. */
    private static List<String> sounds(String name) {
        return Vocabulary.plain(name).stream()
                .map(Sound::of)
                .filter(sound -> !sound.isEmpty())
                .toList();
    }

    private static boolean isLatin(String name) {
        return name.codePoints()
                .filter(Character::isLetter)
                .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
    }

    private static boolean shareOffice(Set<String> one, Set<String> other) {
        Set<String> shared = new HashSet<>(one);
        shared.retainAll(other);
        return !shared.isEmpty();
    }

    private static Set<String> offices(List<Participant> people) {
        Set<String> offices = new TreeSet<>();
        for (Participant person : people) {
            String told = Objects.requireNonNullElse(person.office(), "");
            Vocabulary.all().forEach(language -> language.offices(told)
                    .forEach(office -> offices.add(person.state() + " " + office)));
        }
        return offices;
    }
}
