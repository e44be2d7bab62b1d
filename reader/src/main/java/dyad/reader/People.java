package dyad.reader;

import dyad.language.NameStems;
import dyad.language.name.Person;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The people a document has introduced, and whose they are: "Slovenia's foreign minister Tanja Fajon", later "Fajon" or "the minister". */
final class People {
    private static final int SHORTEST = 3;

    private final NameStems stems;
    private final Map<String, Person> surnames = new HashMap<>();
    private final Map<String, Person> names = new HashMap<>();
    private final Map<String, Person> later = new HashMap<>();
    private final Map<String, Map<String, Person>> holders = new HashMap<>();
    private final Set<String> strangers = new HashSet<>();

    People(NameStems stems) {
        this.stems = stems;
    }

    /** Notes someone of whom the text tells further on whose he is: a surname that two share tells nothing. */
    void foretell(Person person) {
        String surname = person.surname();
        if (person.state() != null && surname != null && surname.length() >= SHORTEST) {
            later.merge(stems.of(surname), person, People::oneOf);
        }
    }

    /** Notes that someone of this surname is not to be taken for one of the document's own state. */
    void stranger(String surname) {
        strangers.add(surname);
    }

    /** Whether nobody said whose someone of this surname is, and it may be another's than the document's own. */
    boolean isStranger(@Nullable String surname) {
        return surname != null && strangers.contains(surname);
    }

    /** Notes someone whose state is known, under the word of the office by which texts refer again ({@code null} where there is none). */
    void note(Person person, @Nullable String head) {
        String surname = person.surname();
        if (person.state() == null) {
            return;
        }
        if (person.name() != null && surname != null) {
            surnames.put(stems.of(surname), person);
            for (String word : person.name().split("[ -]")) {
                if (word.length() >= SHORTEST) {
                    names.merge(stems.of(word), person, People::oneOf);
                }
            }
        }
        if (head != null) {
            Map<String, Person> known = holders.computeIfAbsent(head, h -> new LinkedHashMap<>());
            known.merge(person.state(), person, (before, now) -> now.name() == null ? before : now);
        }
    }

    /** A word that two people share still tells the state they share. */
    private static Person oneOf(Person one, Person other) {
        return one.state() != null && one.state().equals(other.state()) ? other : new Person(null, null, null, null);
    }

    boolean isEmpty() {
        return surnames.isEmpty();
    }

    /** Whether nobody's state is told anywhere in the text. */
    boolean isUntold() {
        return surnames.isEmpty() && later.isEmpty();
    }

    /** Whoever has this surname, or null. */
    @Nullable
    Person surname(String word) {
        Person known = surnames.get(stems.of(word));
        return known == null ? later.get(stems.of(word)) : known;
    }

    /** Whoever has this word in the name, or null. */
    @Nullable
    Person named(String word) {
        return names.get(stems.of(word));
    }

    /** The state of whom "the minister" means: the only one of that office so far; null where there are several or none. */
    @Nullable
    String holder(String head) {
        Map<String, Person> known = holders.getOrDefault(head, Map.of());
        return known.size() == 1 ? known.keySet().iterator().next() : null;
    }

    /** Whether several states' holders of an office were named. */
    boolean isShared(String head) {
        return holders.getOrDefault(head, Map.of()).size() > 1;
    }

    /** Whether a state's holder of an office is known to be someone of another surname. */
    boolean isOther(String head, String state, @Nullable String surname) {
        Person known = holders.getOrDefault(head, Map.of()).get(state);
        String name = known == null ? null : known.name();
        String last = known == null ? null : known.surname();
        return name != null
                && last != null
                && surname != null
                && !stems.of(surname).equals(stems.of(last))
                && !(" " + name.toLowerCase(Locale.ROOT) + " ").contains(" " + surname.toLowerCase(Locale.ROOT) + " ");
    }
}
