package dyad.cli;

import dyad.brief.StateFinder;
import dyad.model.Dyad;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The dyad at the beginning of the words of a command line, and the words that follow it.
 *
 * @param dyad two different states
 * @param rest what follows
 */
record DyadArgument(Dyad dyad, List<String> rest) {
    /** What stands between two states in one word. */
    static final String SEPARATORS = "-–—,/ :";

    private static final int LONGEST_NAME = 6;

    /**
     * Finds the dyad: one word for both ({@code KAZ-ITA}, {@code "Kazakhstan Italy"}), or a name after the other, each of one or more
     * words.
     *
     * @throws UsageException if there is none
     */
    static DyadArgument first(List<String> words) {
        DyadArgument whole = joined(words);
        if (whole != null) {
            return whole;
        }
        for (int end = Math.min(LONGEST_NAME, words.size()); end > 0; end--) {
            Optional<String> first = StateFinder.find(String.join(" ", words.subList(0, end)));
            if (first.isPresent()) {
                return second(first.get(), words.subList(end, words.size()));
            }
        }
        throw new UsageException(UnknownDyad.message(words));
    }

    /** A dyad in one word, as an option has it. */
    static Dyad of(String text) {
        DyadArgument whole = joined(List.of(text));
        if (whole == null) {
            throw new UsageException(UnknownDyad.message(List.of(text)));
        }
        return whole.dyad();
    }

    private static @Nullable DyadArgument joined(List<String> words) {
        String text = words.get(0);
        for (int i = 1; i < text.length() - 1; i++) {
            if (SEPARATORS.indexOf(text.charAt(i)) >= 0) {
                Optional<String> one = StateFinder.find(text.substring(0, i));
                Optional<String> other = StateFinder.find(text.substring(i + 1));
                if (one.isPresent() && other.isPresent()) {
                    return new DyadArgument(dyad(one.get(), other.get()), words.subList(1, words.size()));
                }
            }
        }
        return null;
    }

    private static DyadArgument second(String first, List<String> words) {
        for (int end = Math.min(LONGEST_NAME, words.size()); end > 0; end--) {
            Optional<String> second = StateFinder.find(String.join(" ", words.subList(0, end)));
            if (second.isPresent()) {
                return new DyadArgument(dyad(first, second.get()), words.subList(end, words.size()));
            }
        }
        if (words.isEmpty()) {
            throw new UsageException("a second state is missing, as in KAZ-ITA");
        }
        List<String> both = new ArrayList<>(List.of(first));
        both.addAll(words);
        throw new UsageException(UnknownDyad.message(both));
    }

    private static Dyad dyad(String one, String other) {
        if (one.equals(other)) {
            throw new UsageException("two different states are needed, not " + one + " twice");
        }
        return Dyad.of(one, other);
    }
}
