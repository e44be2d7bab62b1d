package dyad.cli;

import dyad.brief.StateNames;
import java.text.Normalizer;
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

    /** What people type besides the names the locale data have. */
    private static final Map<String, String> ALSO = Map.ofEntries(
            Map.entry("usa", "USA"),
            Map.entry("america", "USA"),
            Map.entry("uk", "GBR"),
            Map.entry("britain", "GBR"),
            Map.entry("great britain", "GBR"),
            Map.entry("uae", "ARE"),
            Map.entry("turkey", "TUR"),
            Map.entry("burma", "MMR"),
            Map.entry("czech republic", "CZE"),
            Map.entry("ivory coast", "CIV"),
            Map.entry("swaziland", "SWZ"),
            Map.entry("cape verde", "CPV"),
            Map.entry("macedonia", "MKD"),
            Map.entry("east timor", "TLS"),
            Map.entry("holland", "NLD"),
            Map.entry("dr congo", "COD"),
            Map.entry("congo", "COG"),
            Map.entry("palestine", "PSE"),
            Map.entry("hong kong", "HKG"),
            Map.entry("macau", "MAC"),
            Map.entry("kyrgyz republic", "KGZ"),
            Map.entry("viet nam", "VNM"),
            Map.entry("holy see", "VAT"));

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
        String also = ALSO.get(plain);
        return Optional.ofNullable(also != null ? also : Names.ALL.get(plain));
    }

    /** What to tell of a name that is not known: which known ones are nearest. */
    static String unknown(String typed) {
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
        String letters = Normalizer.normalize(typed, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        String words = letters.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replace("&", " and ")
                .replaceAll("[-–_.\\s]+", " ")
                .strip();
        return words.startsWith("the ") ? words.substring(4) : words;
    }

    /** Names are looked up only when somebody types one: their data take time to load. */
    private static final class Names {
        static final Map<String, String> ALL = all();

        private static Map<String, String> all() {
            Map<String, String> names = new TreeMap<>();
            for (String code : ALPHA3.values()) {
                names.put(plain(StateNames.of(code)), code);
            }
            return names;
        }
    }
}
