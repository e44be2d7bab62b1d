package dyad.record.fact;

import com.fasterxml.jackson.databind.JsonNode;
import dyad.language.Languages;
import dyad.language.Yaml;
import dyad.model.Figure;
import dyad.model.Span;
import dyad.model.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a figure of trade covers where that is not all trade: "oil exports", "trade in services", "ненефтяной товарооборот". The words are
 * those of {@code packs/scopes.yaml}. What is of one scope is not compared with what is of another.
 */
public final class Scope {
    private static final Set<String> TYPES = Set.of("trade-turnover", "exports", "imports", "trade-balance");
    private static final int MOST_BETWEEN = 4;
    private static final Map<String, Scope> LANGUAGES = load();

    private final List<Phrase> phrases = new ArrayList<>();
    private final Set<String> behind = new HashSet<>();
    private final Set<String> joining = new HashSet<>();

    private Scope() {}

    /** Words by which a scope is told; those that end in {@code *} stand for any ending. */
    record Phrase(String scope, List<String> words, boolean anywhere) {
        static Phrase of(String scope, String phrase) {
            boolean anywhere = phrase.startsWith("~");
            String words = anywhere ? phrase.substring(1) : phrase;
            return new Phrase(scope, List.of(words.split(" ")), anywhere);
        }

        boolean stands(List<String> tokens, int at) {
            if (at < 0 || at + words.size() > tokens.size()) {
                return false;
            }
            for (int i = 0; i < words.size(); i++) {
                String word = words.get(i);
                String token = tokens.get(at + i);
                boolean fits = word.endsWith("*")
                        ? token.startsWith(word.substring(0, word.length() - 1))
                        : token.equals(word);
                if (!fits) {
                    return false;
                }
            }
            return true;
        }
    }

    private static Map<String, Scope> load() {
        JsonNode file = Yaml.required("scopes.yaml");
        Map<String, Scope> languages = new HashMap<>();
        Yaml.each(
                file.get("scopes"),
                (scope, words) -> Yaml.each(words, (language, phrases) -> {
                    Scope one = languages.computeIfAbsent(language, k -> new Scope());
                    Yaml.texts(phrases).forEach(phrase -> one.add(scope, phrase));
                }));
        languages.forEach((language, one) -> {
            one.behind.addAll(Yaml.texts(file.get("behind").get(language)));
            one.joining.addAll(Yaml.texts(file.get("joining").get(language)));
        });
        return languages;
    }

    private void add(String scope, String phrase) {
        phrases.add(Phrase.of(scope, phrase));
    }

    /**
     * The scope of what is stated, as it is called in the data, such as {@code non-oil}, or of a rank, among whom it is one, such as
     * {@code investor}; null where it is all, a rank among trading partners, or neither trade nor rank.
     */
    public static @Nullable String of(Statement said) {
        if (said instanceof Figure && said.type().equals("partner-rank")) {
            return RankScope.of(said);
        }
        String language = Languages.primary(said.said().language());
        Scope words = language == null ? null : LANGUAGES.get(language);
        return words == null || !(said instanceof Figure) || !TYPES.contains(said.type()) ? null : words.in(said);
    }

    private @Nullable String in(Statement said) {
        Span type = said.said().evidence().get("type");
        Span near = type == null ? said.said().evidence().get("value") : type;
        String quote = said.said().quote();
        int length = quote.codePointCount(0, quote.length());
        int from = near == null ? -1 : near.start() - said.said().span().start();
        if (near == null || from < 0 || from + near.length() > length) {
            return null;
        }
        int start = quote.offsetByCodePoints(0, from);
        int end = quote.offsetByCodePoints(start, near.length());
        List<String> before = type == null ? List.of() : tokens(quote.substring(0, start));
        List<String> within = type == null ? List.of() : tokens(quote.substring(start, end));
        return in(before, within, tokens(quote.substring(end)));
    }

    private @Nullable String in(List<String> before, List<String> within, List<String> after) {
        int first = 0;
        while (first < after.size() && first < MOST_BETWEEN && behind.contains(after.get(first))) {
            first++;
        }
        for (Phrase phrase : phrases) {
            int last = before.size() - phrase.words.size();
            if (phrase.stands(before, last) && !isJoined(before, last - 1)
                    || isAnywhere(phrase, within)
                    || phrase.stands(after, first) && !isJoined(after, first + phrase.words.size())
                    || phrase.anywhere && (isAnywhere(phrase, before) || isAnywhere(phrase, after))) {
                return phrase.scope;
            }
        }
        return null;
    }

    private boolean isJoined(List<String> tokens, int at) {
        return at >= 0 && at < tokens.size() && joining.contains(tokens.get(at));
    }

    private static boolean isAnywhere(Phrase phrase, List<String> tokens) {
        for (int at = 0; at + phrase.words.size() <= tokens.size(); at++) {
            if (phrase.stands(tokens, at)) {
                return true;
            }
        }
        return false;
    }

    /** Words with their hyphens, and each other sign by itself. */
    static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        String small = text.toLowerCase(Locale.ROOT);
        int from = 0;
        for (int at = 0; at <= small.length(); at++) {
            char c = at < small.length() ? small.charAt(at) : ' ';
            if (Character.isLetterOrDigit(c) || c == '-' && at > from) {
                continue;
            }
            if (at > from) {
                tokens.add(small.substring(from, at));
            }
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                tokens.add(String.valueOf(c));
            }
            from = at + 1;
        }
        return tokens;
    }
}
