package dyad.brief;

import dyad.language.NamedStates;
import dyad.language.States;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Finds a state by what a person types: alpha-3 or alpha-2 code or English name, in any case and with or without accents. */
public final class StateFinder {
    private static final int SUGGESTIONS = 3;
    private static final int CODE = 3;
    private static final int FAR = 100;
    private static final Map<String, String> ALPHA3 = StateNames.alpha3ByAlpha2();
    private static final Set<String> CODES = Set.copyOf(ALPHA3.values());

    private StateFinder() {}

    /** The code of the state that goes by this name or code. */
    public static Optional<String> find(String typed) {
        String plain = plain(typed);
        String code = plain.toUpperCase(Locale.ROOT);
        if (code.length() == 3 && CODES.contains(code)) {
            return Optional.of(code);
        }
        if (code.length() == 2 && ALPHA3.containsKey(code)) {
            return Optional.ofNullable(ALPHA3.get(code));
        }
        return Optional.ofNullable(Names.ALL.get(plain));
    }

    /** Whether this is the code of a state, ISO 3166-1 alpha-3, of one that was, or of an organisation of states. */
    public static boolean isCode(String code) {
        return CODES.contains(code) || Messages.english().find("state." + code) != null || Former.isCode(code);
    }

    /** Names are looked up only when somebody asks for what is no state of today: their data take time to load. */
    private static final class Former {
        private static final States ALL = States.load();

        static boolean isCode(String code) {
            return ALL.of(code) != null;
        }
    }

    /** What to tell of a name that is not known: which known ones are nearest. */
    public static String unknown(String typed) {
        List<String> bearers = Names.READ.find(typed);
        if (bearers.size() > 1) {
            return "\"" + typed + "\" is the name of several states; give a code: " + String.join(", ", bearers);
        }
        List<String> nearest = nearest(typed).stream()
                .map(code -> StateNames.of(code) + " (" + code + ")")
                .toList();
        String hint = nearest.isEmpty()
                ? "give names or codes, as in KAZ-ITA"
                : "did you mean " + String.join(" or ", nearest) + "?";
        return "no state is called \"" + typed + "\"; " + hint;
    }

    /** The codes of the states whose names or codes are spelt most like it, nearest first; none where none is near. */
    public static List<String> nearest(String typed) {
        String plain = plain(typed);
        Map<String, Integer> distances = new TreeMap<>();
        Names.ALL.forEach((name, code) -> near(plain, name, code, distances));
        if (plain.length() == CODE) {
            ALPHA3.values().forEach(code -> near(plain, code.toLowerCase(Locale.ROOT), code, distances));
        }
        return distances.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .limit(SUGGESTIONS)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static void near(String typed, String name, String code, Map<String, Integer> distances) {
        int most = mostOf(typed);
        if (Math.abs(typed.length() - name.length()) <= most) {
            int distance = Spelling.distance(typed, name);
            if (distance <= most) {
                distances.merge(code, distance, Math::min);
            }
        }
    }

    /** How many letters may be wrong in a name: one of three in a short one, a third of a long one. */
    private static int mostOf(String typed) {
        return typed.length() <= CODE ? 1 : Math.max(2, typed.length() / 4);
    }

    /** How far a name is from any that is known: 0 for one that is, {@link #FAR} for one that is like none. */
    public static int distance(String typed) {
        if (find(typed).isPresent() || Names.READ.find(typed).size() > 1) {
            return 0;
        }
        String plain = plain(typed);
        int least = FAR;
        for (String name : Names.ALL.keySet()) {
            if (Math.abs(plain.length() - name.length()) <= mostOf(plain)) {
                least = Math.min(least, Spelling.distance(plain, name));
            }
        }
        return least <= mostOf(plain) ? least : nearest(typed).isEmpty() ? FAR : 1;
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
                StateNames.inAllLanguages(code).forEach(name -> names.putIfAbsent(plain(name), code));
            }
            names.putAll(READ.all());
            return names;
        }
    }
}
