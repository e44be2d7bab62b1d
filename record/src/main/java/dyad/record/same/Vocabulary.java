package dyad.record.same;

import com.fasterxml.jackson.databind.JsonNode;
import dyad.language.Yaml;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The words of a language by which things are told apart: {@code same.yaml} of its pack, with its names of states and its ordinals. */
final class Vocabulary {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Only English names are known yet; names of other languages are compared by their bare words. */
    static final Vocabulary ENGLISH = new Vocabulary("en");

    private final Map<String, String> endings = new LinkedHashMap<>();
    private final Map<String, Map<List<String>, List<String>>> families = new HashMap<>();
    private final Set<String> joining = new HashSet<>();
    private final Set<String> grades = new HashSet<>();
    private final Map<String, String> papers = new HashMap<>();
    private final Map<String, Integer> ordinals = new HashMap<>();
    private final Set<String> ordinalMarks;
    private final Map<String, Set<String>> stateWords = new HashMap<>();
    private final List<List<List<String>>> offices = new ArrayList<>();
    private final Set<String> deputies = new HashSet<>();
    private final Set<String> sessions = new HashSet<>();
    private final Map<String, List<List<String>>> acts = new HashMap<>();

    private Vocabulary(String language) {
        JsonNode same = Yaml.required(language + "/same.yaml");
        Yaml.each(same.get("endings"), (ending, instead) -> endings.put(ending, instead.asText()));
        Yaml.each(same.get("families"), (one, others) -> Yaml.texts(others).forEach(other -> family(one, other)));
        Yaml.texts(same.get("joining")).forEach(word -> joining.add(singular(word)));
        Yaml.texts(same.get("grades")).forEach(word -> grades.addAll(words(word)));
        Yaml.each(same.get("papers"), (kind, words) -> Yaml.texts(words).forEach(word -> papers.put(word, kind)));
        same.get("offices")
                .forEach(office -> offices.add(
                        Yaml.texts(office).stream().map(Vocabulary::plain).toList()));
        deputies.addAll(Yaml.texts(same.get("deputies")));
        sessions.addAll(Yaml.texts(same.get("sessions")));
        Yaml.each(
                same.get("acts"),
                (act, words) -> acts.put(
                        act, Yaml.texts(words).stream().map(Vocabulary::plain).toList()));
        JsonNode numbers = Yaml.required(language + "/numbers.yaml");
        Yaml.each(numbers.get("ordinals"), (word, number) -> ordinals.put(word, number.asInt()));
        ordinalMarks = Set.copyOf(Yaml.texts(numbers.get("ordinalMarks")));
        Yaml.each(Yaml.required(language + "/states.yaml"), this::state);
    }

    private void family(String one, String other) {
        List<String> from = singulars(other);
        families.computeIfAbsent(from.get(0), k -> new HashMap<>()).put(from, plain(one));
    }

    private void state(String code, JsonNode forms) {
        for (String field : List.of("names", "adjectives", "inhabitants", "combining", "capitals")) {
            for (String form : Yaml.texts(forms.get(field))) {
                singulars(form).forEach(word -> stateWords
                        .computeIfAbsent(word, k -> new HashSet<>())
                        .add(code));
            }
        }
    }

    /** Words as they are, in lower case. */
    static List<String> plain(String text) {
        return Arrays.stream(BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private String singular(String word) {
        for (Map.Entry<String, String> ending : endings.entrySet()) {
            String end = ending.getKey();
            if (word.endsWith(end) && word.length() > end.length() + 2) {
                return word.substring(0, word.length() - end.length()) + ending.getValue();
            }
        }
        return word;
    }

    private List<String> singulars(String text) {
        return plain(text).stream().map(this::singular).toList();
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

    /** The numbers of the offices that a text names; none where it speaks of a deputy, or of what is in no list. */
    Set<Integer> offices(String text) {
        List<String> words = plain(text);
        Set<Integer> found = new TreeSet<>();
        for (int i = 0; i < offices.size(); i++) {
            if (offices.get(i).stream().anyMatch(office -> holds(words, office))) {
                found.add(i);
            }
        }
        return words.stream().anyMatch(deputies::contains) ? Set.of() : found;
    }

    /** Whether a text tells of an act: {@code ratified}, {@code in-force}. */
    boolean tells(String act, String text) {
        List<String> words = plain(text);
        return acts.getOrDefault(act, List.of()).stream().anyMatch(phrase -> holds(words, phrase));
    }

    private static boolean holds(List<String> words, List<String> phrase) {
        for (int at = 0; at + phrase.size() <= words.size(); at++) {
            if (words.subList(at, at + phrase.size()).equals(phrase)) {
                return true;
            }
        }
        return false;
    }
}
