package dyad.web.page;

import dyad.brief.Messages;
import dyad.model.Issue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * What the reader and the record say of a problem, in the language of a page. They say it in English, as the command line does; the
 * English words of {@code words/problem_en.properties} tell which problem it is and what stands in its slots.
 */
public final class ProblemWords {
    private static final List<Known> KNOWN = known();
    private static final Map<String, String> LANGUAGES = languages();
    private static final int MOST_NESTED = 2;

    private ProblemWords() {}

    /** A problem by its key, and the fixed parts of its English words; a slot stands between two of them. */
    private record Known(String key, List<String> parts) {
        private int length() {
            return parts.stream().mapToInt(String::length).sum();
        }

        /** What stands in the slots; null where it is another problem. */
        @Nullable
        List<String> slots(String told) {
            String first = parts.get(0);
            String last = parts.get(parts.size() - 1);
            if (parts.size() == 1 || !told.startsWith(first) || !told.endsWith(last)) {
                return told.equals(first) ? List.of() : null;
            }
            List<String> slots = new ArrayList<>();
            int from = first.length();
            for (String part : parts.subList(1, parts.size())) {
                int to = part.equals(last) && slots.size() == parts.size() - 2
                        ? told.length() - last.length()
                        : told.indexOf(part, from);
                if (to < from) {
                    return null;
                }
                slots.add(told.substring(from, to));
                from = to + part.length();
            }
            return slots;
        }
    }

    /** The exact ones first, so that "the file is empty" is not taken for something that "is empty". */
    private static List<Known> known() {
        List<Known> known = new ArrayList<>();
        Properties english = Words.part("problem", "en");
        for (String key : english.stringPropertyNames()) {
            if (!key.startsWith("problem.said")) {
                known.add(new Known(key, List.of(english.getProperty(key).split("\\{\\d\\}", -1))));
            }
        }
        known.sort(Comparator.comparingInt((Known each) -> each.parts().size())
                .thenComparing(Known::length, Comparator.reverseOrder())
                .thenComparing(Known::key));
        return List.copyOf(known);
    }

    private static Map<String, String> languages() {
        Map<String, String> languages = new HashMap<>();
        for (String code : Locale.getISOLanguages()) {
            languages.put(new Locale.Builder().setLanguage(code).build().getDisplayLanguage(Locale.ENGLISH), code);
        }
        return languages;
    }

    /** A problem met while reading: the file, what is wrong, what to do. */
    public static String of(Issue issue, Messages words) {
        String file = of(issue.file(), words);
        String what = of(issue.what(), words);
        String remedy = of(issue.remedy(), words);
        return issue.line() == null
                ? words.get("problem.said", file, what, remedy)
                : words.get("problem.said.line", file, issue.line(), what, remedy);
    }

    /** The same as was told in English; as it was told where nothing is known of it. */
    public static String of(String told, Messages words) {
        return of(told, words, 0);
    }

    private static String of(String told, Messages words, int depth) {
        for (Known each : KNOWN) {
            List<String> slots = each.slots(told);
            if (slots != null) {
                return words.get(
                        each.key(),
                        slots.stream().map(slot -> slot(slot, words, depth)).toArray());
            }
        }
        return told;
    }

    /** What stands in a slot may have words of its own: a language, or what the problem is said of. */
    private static String slot(String slot, Messages words, int depth) {
        String language = LANGUAGES.get(slot);
        if (language != null) {
            return words.languageName(language);
        }
        return depth < MOST_NESTED ? of(slot, words, depth + 1) : slot;
    }

    /** Whether words are known for what is told. */
    static boolean knows(String told) {
        return KNOWN.stream().anyMatch(each -> each.slots(told) != null);
    }
}
