package dyad.brief;

import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Names of states and organisations of states by their codes, in the language of the words: those of CLDR, unless the words give one. */
public final class StateNames {
    private static final Map<String, String> ALPHA2 = alpha2();
    private static final int LEAST_DECLINED = 6;
    private static final int LONGEST_ENDING = 3;

    private final Messages words;

    StateNames(Messages words) {
        this.words = words;
    }

    /** The English name of the state or organisation with this code; the code itself where it is not known. */
    public static String of(String code) {
        return Messages.english().state(code);
    }

    /** What a state is called in the languages of briefs, English first. */
    public static List<String> inAllLanguages(String code) {
        return Messages.LANGUAGES.stream()
                .map(language -> Messages.of(language).state(code))
                .toList();
    }

    /** Whether a word is what a state is called in a language of briefs, or one of its cases, as "Италию" is of Italy. */
    static boolean isNamedBy(String code, String word) {
        return inAllLanguages(code).stream().anyMatch(name -> word.equals(name) || isCase(name, word));
    }

    /** A short name is too like those of others: Niger, Nigeria. */
    private static boolean isCase(String name, String word) {
        int alike = 0;
        int least = Math.min(name.length(), word.length());
        while (alike < least && name.charAt(alike) == word.charAt(alike)) {
            alike++;
        }
        boolean cyrillic = Character.UnicodeScript.of(name.codePointAt(0)) == Character.UnicodeScript.CYRILLIC;
        return cyrillic
                && name.length() >= LEAST_DECLINED
                && alike >= name.length() - 1
                && word.length() - name.length() <= LONGEST_ENDING;
    }

    /** All codes of states, ISO 3166-1 alpha-3 by alpha-2. */
    public static Map<String, String> alpha3ByAlpha2() {
        return ALPHA2.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
    }

    String name(String code) {
        String listed = words.find("state." + code);
        if (listed != null) {
            return listed;
        }
        String alpha2 = ALPHA2.get(code);
        return alpha2 == null ? code : plain(ULocale.getDisplayCountry("und-" + alpha2, words.language()));
    }

    String list(List<String> codes) {
        List<String> names = codes.stream().map(this::name).toList();
        if (names.size() < 2) {
            return String.join("", names);
        }
        int last = names.size() - 1;
        return String.join(", ", names.subList(0, last)) + " " + words.get("and") + " " + names.get(last);
    }

    // CLDR tells some states apart by an addition, as in "Myanmar (Burma)"
    private static String plain(String name) {
        int bracket = name.indexOf(" (");
        return bracket > 0 ? name.substring(0, bracket) : name;
    }

    private static Map<String, String> alpha2() {
        Map<String, String> codes = new HashMap<>();
        for (String alpha2 : Locale.getISOCountries()) {
            codes.put(new Locale("", alpha2).getISO3Country(), alpha2);
        }
        codes.put("XKX", "XK");
        return codes;
    }
}
