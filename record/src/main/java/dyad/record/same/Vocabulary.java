package dyad.record.same;

import com.fasterxml.jackson.databind.JsonNode;
import dyad.language.Languages;
import dyad.language.Yaml;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words of a language by which things are told apart: {@code same.yaml} of its pack, with its names of states and its ordinals. What is
 * said in another language than English goes by the English words for it, so that one thing told in two languages has one name; a word that
 * no family knows stays as it is, and is that of no other language.
 */
final class Vocabulary {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** A word that two states share still tells them from all others where it is no short one, such as "new": Korea, Congo. */
    private static final int TELLING = 5;

    /** By its words all others go. */
    static final Vocabulary ENGLISH = new Vocabulary("en", null);

    private static final List<String> KNOWN = Languages.READ.stream()
            .filter(language -> Yaml.optional(language + "/same.yaml").isObject())
            .toList();
    private static final Map<String, Vocabulary> OTHERS = new ConcurrentHashMap<>();

    private final Forms forms;
    private final Map<String, Map<List<String>, List<String>>> families = new HashMap<>();
    private final Set<String> joining = new HashSet<>();
    private final Set<String> grades = new HashSet<>();
    private final Map<String, String> papers = new HashMap<>();
    private final Map<String, Integer> ordinals = new HashMap<>();
    private final Set<String> ordinalMarks;
    private final Map<String, Set<String>> stateWords = new HashMap<>();
    private final Map<String, List<List<String>>> offices = new TreeMap<>();
    private final Set<String> deputies = new HashSet<>();
    private final Set<String> sessions = new HashSet<>();
    private final Map<String, List<List<String>>> acts = new HashMap<>();
    private final CountedWords countedWords;

    private Vocabulary(String language, @Nullable Vocabulary english) {
        JsonNode same = Yaml.required(language + "/same.yaml");
        forms = english == null ? Forms.byEndings(same.path("endings")) : Forms.byStems(language);
        Yaml.each(same.get("families"), (one, others) -> {
            List<String> canon = english == null ? plain(one) : english.words(one);
            Yaml.texts(others).forEach(other -> family(canon, other));
        });
        Yaml.texts(same.get("joining")).forEach(word -> joining.addAll(singulars(word)));
        Yaml.texts(same.get("grades")).forEach(word -> grades.addAll(words(word)));
        Yaml.each(same.get("papers"), (kind, words) -> Yaml.texts(words).forEach(word -> papers.put(word, kind)));
        Yaml.each(same.get("offices"), (office, words) -> offices.put(office, phrases(words)));
        Yaml.texts(same.get("deputies")).forEach(word -> deputies.addAll(singulars(word)));
        sessions.addAll(Yaml.texts(same.get("sessions")));
        Yaml.each(same.get("acts"), (act, words) -> acts.put(act, phrases(words)));
        if (english != null) {
            joining.addAll(english.joining);
            grades.addAll(english.grades);
            papers.putAll(english.papers);
            sessions.addAll(english.sessions);
        }
        JsonNode numbers = Yaml.required(language + "/numbers.yaml");
        Yaml.each(numbers.get("ordinals"), (word, number) -> ordinals.put(forms.base(word), number.asInt()));
        ordinalMarks = Set.copyOf(Yaml.texts(numbers.get("ordinalMarks")));
        Yaml.each(Yaml.required(language + "/states.yaml"), this::state);
        countedWords = new CountedWords(this, same, Yaml.required(language + "/states.yaml"));
    }

    /** The vocabulary of a language; where there is none for it, that of English, in whose words its own are nothing. */
    static Vocabulary of(@Nullable String language) {
        String known = known(language);
        return known == null || known.equals("en")
                ? ENGLISH
                : OTHERS.computeIfAbsent(known, code -> new Vocabulary(code, ENGLISH));
    }

    /** The primary subtag of a language that has a vocabulary; null for any other. */
    static @Nullable String known(@Nullable String language) {
        String primary = Languages.primary(language);
        return primary != null && KNOWN.contains(primary) ? primary : null;
    }

    /** Loaded only when somebody asks for all of them. */
    private static final class All {
        static final List<Vocabulary> LANGUAGES =
                KNOWN.stream().map(Vocabulary::of).toList();
    }

    /** Those of all languages, English first: for what does not tell its language. */
    static List<Vocabulary> all() {
        return All.LANGUAGES;
    }

    List<List<String>> phrases(JsonNode words) {
        return Yaml.texts(words).stream().map(this::singulars).toList();
    }

    private void family(List<String> canon, String other) {
        List<String> from = singulars(other);
        families.computeIfAbsent(from.get(0), k -> new HashMap<>()).put(from, canon);
    }

    private void state(String code, JsonNode forms) {
        for (String field : List.of("names", "adjectives", "inhabitants", "combining", "capitals")) {
            for (String form : written(forms.get(field))) {
                singulars(form).forEach(word -> stateWords
                        .computeIfAbsent(word, k -> new HashSet<>())
                        .add(code));
            }
        }
    }

    /** Forms as they are, or under the names of their paradigms, irregular ones after slashes. */
    static List<String> written(@Nullable JsonNode field) {
        List<String> written = new ArrayList<>();
        if (field != null && field.isObject()) {
            field.forEach(list -> Yaml.texts(list).forEach(form -> written.addAll(List.of(form.split("/")))));
        } else {
            written.addAll(Yaml.texts(field));
        }
        return written;
    }

    /** Words as they are, in lower case. */
    static List<String> plain(String text) {
        return Arrays.stream(BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Words in their singular. */
    List<String> singulars(String text) {
        return plain(text).stream().map(forms::base).toList();
    }

    /** Words in their singular, each phrase by the one its family goes by. */
    List<String> words(String text) {
        List<String> words = singulars(text);
        List<String> named = new ArrayList<>();
        for (int at = 0; at < words.size(); ) {
            List<String> phrase = longest(words, at);
            named.addAll(phrase.isEmpty() ? List.of(words.get(at)) : family(phrase));
            at += Math.max(1, phrase.size());
        }
        return named;
    }

    private List<String> longest(List<String> words, int at) {
        List<String> longest = List.of();
        for (List<String> phrase :
                families.getOrDefault(words.get(at), Map.of()).keySet()) {
            int end = at + phrase.size();
            boolean here = end <= words.size() && words.subList(at, end).equals(phrase);
            longest = here && phrase.size() > longest.size() ? phrase : longest;
        }
        return longest;
    }

    private List<String> family(List<String> phrase) {
        return families.getOrDefault(phrase.get(0), Map.of()).getOrDefault(phrase, phrase);
    }

    boolean isJoining(String word) {
        return joining.contains(word);
    }

    boolean isGrade(String word) {
        return grades.contains(word);
    }

    boolean isSession(String word) {
        return sessions.contains(word);
    }

    /** Whether a word is part of what one of these states, or its capital, is called. */
    boolean isOfState(String word, List<String> states) {
        return stateWords.getOrDefault(word, Set.of()).stream().anyMatch(states::contains);
    }

    /** Those of some states that a text names, by a name, an adjective or the capital, in the order in which they stand in it. */
    List<String> named(String text, List<String> states) {
        List<String> named = new ArrayList<>();
        for (String word : singulars(text)) {
            Set<String> bearers = stateWords.getOrDefault(word, Set.of());
            boolean telling = bearers.size() == 1 || bearers.size() == 2 && word.length() >= TELLING;
            states.stream()
                    .filter(state -> telling && bearers.contains(state))
                    .findFirst()
                    .ifPresent(named::add);
        }
        return named;
    }

    /** What kind of paper a word names, or an empty text. */
    String paper(String word) {
        return papers.getOrDefault(word, "");
    }

    /** The number a word or a run of digits stands for, or an empty text. */
    String number(String word) {
        Integer ordinal = ordinals.get(word);
        if (ordinal != null) {
            return ordinal.toString();
        }
        int digits = 0;
        while (digits < word.length() && Character.isDigit(word.charAt(digits))) {
            digits++;
        }
        boolean marked = digits > 0 && (digits == word.length() || ordinalMarks.contains(word.substring(digits)));
        return marked ? word.substring(0, digits) : "";
    }

    /** The offices that a text names, by what they are called in the data; none where it speaks of a deputy, or of what is in no list. */
    Set<String> offices(String text) {
        List<String> words = singulars(text);
        Set<String> found = new TreeSet<>();
        offices.forEach((office, phrases) -> {
            if (phrases.stream().anyMatch(phrase -> holds(words, phrase))) {
                found.add(office);
            }
        });
        return words.stream().anyMatch(deputies::contains) ? Set.of() : found;
    }

    /** Whether a text tells of an act: {@code ratified}, {@code in-force}. */
    boolean tells(String act, String text) {
        List<String> words = singulars(text);
        return acts.getOrDefault(act, List.of()).stream().anyMatch(phrase -> holds(words, phrase));
    }

    static boolean holds(List<String> words, List<String> phrase) {
        for (int at = 0; at + phrase.size() <= words.size(); at++) {
            if (words.subList(at, at + phrase.size()).equals(phrase)) {
                return true;
            }
        }
        return false;
    }

    /** The words by which acts are counted. */
    CountedWords counting() {
        return countedWords;
    }

    /** The form by which a word in small letters goes. */
    String base(String word) {
        return forms.base(word);
    }

    /** Whether a word is part of what some state, or its capital, is called. */
    boolean isOfAnyState(String word) {
        return stateWords.containsKey(word);
    }
}
