package dyad.record.fact;

import dyad.model.Parties;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether two names are of one thing, by their words: at least half of those of the longer name are in the other. */
final class Names {
    /** These join words or say of what sort a thing is, not which one. */
    private static final Set<String> COMMON = Set.of(
            "the",
            "a",
            "an",
            "of",
            "on",
            "in",
            "and",
            "for",
            "to",
            "with",
            "between",
            "agreement",
            "treaty",
            "memorandum",
            "understanding",
            "declaration",
            "protocol",
            "convention",
            "cooperation",
            "joint",
            "bilateral");

    /** "Kazakh" and "Kazakhstan", "Italian" and "Italy" begin alike. */
    private static final int STEM = 4;

    private Names() {}

    /** The names of the two states are in the name of all that lies between them, and tell nothing apart. */
    static boolean areSame(String one, String other, Parties parties) {
        Set<String> states = stems(parties);
        Set<String> first = telling(one, states);
        Set<String> second = telling(other, states);
        if (first.isEmpty() || second.isEmpty()) {
            first = words(one);
            second = words(other);
        }
        Set<String> shared = new HashSet<>(first);
        shared.retainAll(second);
        return !shared.isEmpty() && 2 * shared.size() >= Math.max(first.size(), second.size());
    }

    /** Whether nothing tells two things apart: equal, or one of them is not named. */
    static boolean mayBeSame(@Nullable String one, @Nullable String other, Parties parties) {
        return one == null || other == null || areSame(one, other, parties);
    }

    private static Set<String> telling(String name, Set<String> states) {
        Set<String> words = words(name);
        words.removeAll(COMMON);
        words.removeIf(word -> word.length() >= STEM && states.contains(word.substring(0, STEM)));
        return words;
    }

    private static Set<String> words(String name) {
        List<String> words = Arrays.asList(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
        Set<String> set = new TreeSet<>(words);
        set.remove("");
        return set;
    }

    private static Set<String> stems(Parties parties) {
        Set<String> stems = new HashSet<>();
        Stream.of(Locale.getISOCountries())
                .map(code -> new Locale("", code))
                .filter(state -> parties.all().contains(state.getISO3Country()))
                .flatMap(state -> words(state.getDisplayCountry(Locale.ENGLISH)).stream())
                .filter(word -> word.length() >= STEM)
                .forEach(word -> stems.add(word.substring(0, STEM)));
        return stems;
    }
}
