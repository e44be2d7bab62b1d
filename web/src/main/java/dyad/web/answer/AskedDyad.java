package dyad.web.answer;

import dyad.brief.StateFinder;
import dyad.model.Dyad;
import dyad.web.page.BadRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The two states that a program names: by codes, or by names in English, Italian, Russian or Kazakh. */
public final class AskedDyad {
    private static final String SEPARATORS = "-–—,/:; ";
    private static final int LONGEST = 200;
    /** Names of states have fewer words than that. */
    private static final int MOST = 16;

    private AskedDyad() {}

    /**
     * The dyad in one text, as in {@code KAZ-ITA}, {@code Kazakhstan Italy} or {@code Казахстан – Италия}.
     *
     * @throws BadRequest that says which state is not known and what is near to it
     */
    public static Dyad of(String text) {
        String named = text.strip();
        if (named.isEmpty() || named.length() > LONGEST) {
            throw new BadRequest("two states are needed, as codes or names: KAZ-ITA, or Kazakhstan, Italy");
        }
        List<String[]> splits = splits(named);
        for (String[] both : splits) {
            Optional<String> one = StateFinder.find(both[0]);
            Optional<String> other = StateFinder.find(both[1]);
            if (one.isPresent() && other.isPresent()) {
                return of(one.get(), other.get());
            }
        }
        throw BadRequest.notFound(unknown(named, splits));
    }

    private static Dyad of(String one, String other) {
        if (one.equals(other)) {
            throw new BadRequest("two different states are needed, not " + one + " twice");
        }
        return Dyad.of(one, other);
    }

    private static List<String[]> splits(String named) {
        List<String[]> splits = new ArrayList<>();
        for (int i = 1; i < named.length() - 1 && splits.size() < MOST; i++) {
            if (SEPARATORS.indexOf(named.charAt(i)) >= 0) {
                splits.add(new String[] {
                    trimmed(named.substring(0, i)), trimmed(named.substring(i + 1)),
                });
            }
        }
        return splits;
    }

    /** Without the separators that stand around another, as in "Kazakhstan – Italy". */
    private static String trimmed(String name) {
        int from = 0;
        int to = name.length();
        while (from < to && SEPARATORS.indexOf(name.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && SEPARATORS.indexOf(name.charAt(to - 1)) >= 0) {
            to--;
        }
        return name.substring(from, to);
    }

    /** Of the ways to take the text apart, what is not known in the one that is nearest to names of states. */
    private static String unknown(String named, List<String[]> splits) {
        if (splits.isEmpty()) {
            return StateFinder.find(named).isPresent()
                    ? "a second state is missing, as in KAZ-ITA"
                    : StateFinder.unknown(Times.cut(named));
        }
        Comparator<String[]> nearest =
                Comparator.comparingInt(both -> StateFinder.distance(both[0]) + StateFinder.distance(both[1]));
        String[] both = splits.stream().min(nearest).orElseThrow();
        return Stream.of(both)
                .filter(name -> StateFinder.find(name).isEmpty())
                .map(name -> StateFinder.unknown(Times.cut(name)))
                .collect(Collectors.joining("; "));
    }
}
