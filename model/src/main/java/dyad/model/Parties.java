package dyad.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * The states a statement is about: undirected ({@code between}) or directed ({@code from}, {@code to}). Codes are ISO 3166-1 alpha-3 or
 * the usual code of an organisation of states; lists are sorted and without repetition.
 */
public record Parties(List<String> between, List<String> from, List<String> to) {
    public Parties {
        boolean undirected = between.size() >= 2 && from.isEmpty() && to.isEmpty();
        boolean directed = between.isEmpty() && !from.isEmpty() && !to.isEmpty();
        if (!undirected && !directed) {
            throw new IllegalArgumentException("two or more states between, or from and to: " + between + from + to);
        }
        between = sorted(between);
        from = sorted(from);
        to = sorted(to);
    }

    /** Two or more states without direction. */
    public static Parties between(Collection<String> states) {
        return new Parties(sorted(states), List.of(), List.of());
    }

    /** States that act, and states acted upon. */
    public static Parties directed(Collection<String> from, Collection<String> to) {
        return new Parties(List.of(), sorted(from), sorted(to));
    }

    /** Whether the statement has a direction. */
    public boolean isDirected() {
        return between.isEmpty();
    }

    /** All states, sorted. */
    public List<String> all() {
        if (!isDirected()) {
            return between;
        }
        List<String> all = new ArrayList<>(from);
        all.addAll(to);
        return sorted(all);
    }

    private static List<String> sorted(Collection<String> codes) {
        return isSorted(codes) ? List.copyOf(codes) : List.copyOf(new TreeSet<>(codes));
    }

    /** Whether nothing is to be done, as with the one or two states that most statements are about. */
    private static boolean isSorted(Collection<String> codes) {
        String last = "";
        for (String code : codes) {
            if (code.compareTo(last) <= 0) {
                return false;
            }
            last = code;
        }
        return true;
    }

    @Override
    public String toString() {
        return isDirected() ? String.join(",", from) + ">" + String.join(",", to) : String.join(",", between);
    }
}
