package dyad.cli;

import dyad.brief.StateFinder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that should name two states and do not: which of them is not known, and which states are spelt most like it. */
final class UnknownDyad {
    private static final int MOST_WORDS = 4;

    private UnknownDyad() {}

    /** Two names as the words may have been meant. */
    private record Guess(String first, String second) {
        int distance() {
            return StateFinder.distance(first) + StateFinder.distance(second);
        }

        /** What is wrong with the guess. */
        String message() {
            return Stream.of(first, second)
                    .filter(name -> StateFinder.distance(name) > 0
                            || StateFinder.find(name).isEmpty())
                    .map(StateFinder::unknown)
                    .collect(Collectors.joining("; "));
        }
    }

    /** One line for the user: of the ways to take the words apart, the one that is nearest to names of states. */
    static String message(List<String> words) {
        List<Guess> guesses = guesses(words);
        return guesses.stream()
                .min(Comparator.comparingInt(Guess::distance))
                .map(Guess::message)
                .filter(message -> !message.isEmpty())
                .orElseGet(() -> StateFinder.unknown(words.get(0)));
    }

    private static List<Guess> guesses(List<String> words) {
        List<Guess> guesses = new ArrayList<>();
        String text = words.get(0);
        for (int i = 1; i < text.length() - 1; i++) {
            if (DyadArgument.SEPARATORS.indexOf(text.charAt(i)) >= 0) {
                guesses.add(new Guess(
                        text.substring(0, i).strip(), text.substring(i + 1).strip()));
            }
        }
        if (text.length() == 6) {
            guesses.add(new Guess(text.substring(0, 3), text.substring(3)));
        }
        for (int end = 1; end < Math.min(MOST_WORDS, words.size()); end++) {
            for (int last = end + 1; last <= Math.min(end + MOST_WORDS, words.size()); last++) {
                String first = String.join(" ", words.subList(0, end));
                guesses.add(new Guess(first, String.join(" ", words.subList(end, last))));
            }
        }
        return guesses;
    }
}
