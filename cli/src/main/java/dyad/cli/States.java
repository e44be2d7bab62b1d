package dyad.cli;

import dyad.brief.StateNames;
import dyad.language.NamedStates;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds a state by what a person types: alpha-3 or alpha-2 code or English name, in any case and with or without accents. */
final class States {
    private static final int SUGGESTIONS = 3;
    private static final Map<String, String> ALPHA3 = StateNames.alpha3ByAlpha2();

    private States() {}

    /** The code of the state that goes by this name or code. */
    static Optional<String> find(String typed) {
        String plain = plain(typed);
        String code = plain.toUpperCase(Locale.ROOT);
        if (code.length() == 3 && ALPHA3.containsValue(code)) {
            return Optional.of(code);
        }
        if (code.length() == 2 && ALPHA3.containsKey(code)) {
            return Optional.ofNullable(ALPHA3.get(code));
        }
        return Optional.ofNullable(Names.ALL.get(plain));
    }

    /** What to tell of a name that is not known: which known ones are nearest. */
    static String unknown(String typed) {
        List<String> bearers = Names.READ.find(typed);
        if (bearers.size() > 1) {
            return "\"" + typed + "\" is the name of several states; give a code: " + String.join(", ", bearers);
        }
        String plain = plain(typed);
        List<String> names = new ArrayList<>(Names.ALL.keySet());
        int most = Math.max(2, plain.length() / 3);
        List<String> nearest = names.stream()
                .filter(name -> Spelling.distance(plain, name) <= most)
                .sorted(Comparator.<String>comparingInt(name -> Spelling.distance(plain, name))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(SUGGESTIONS)
                .map(name -> StateNames.of(Names.ALL.getOrDefault(name, name)))
                .distinct()
                .toList();
        String hint = nearest.isEmpty()
                ? "give names or codes, as in KAZ-ITA"
                : "did you mean " + String.join(" or ", nearest) + "?";
        return "no state is called \"" + typed + "\"; " + hint;
    }

    private static String plain(String typed) {
        return NamedStates.plain(typed);
    }

    /** Names are looked up only when somebody types one: their data take time to load. */
    private static final class Names {
        static final NamedStates READ = NamedStates.load("en");
        static final Map<String, String> ALL = all();

        /** Those that are read in texts, and those that locale data show. */
        private static Map<String, String> all() {
            Map<String, String> names = new TreeMap<>();
            for (String code : ALPHA3.values()) {
                names.put(plain(StateNames.of(code)), code);
            }
            names.putAll(READ.all());
            return names;
        }
    }
}
