package dyad.record.fact;

import dyad.model.Bound;
import dyad.model.Figure;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One value that is told of a time, and who speaks for it.
 *
 * @param told by whom it is told, as far as one of them may stand for it; the newest first
 * @param telling how many texts of different origin tell it
 * @param bearing how many tell it, or what can be so as well; exact numbers do not speak for a bound
 */
record Support(List<Testimony> told, int telling, int bearing) {
    /** The values of figures of one time, each compared once with each other, however many tell it; who tells it stays in its order. */
    static List<Support> of(List<Testimony> told, Comparing comparing) {
        List<List<Testimony>> values = new ArrayList<>(Variant.group(told).values());
        List<Set<String>> origins = values.stream().map(Support::origins).toList();
        List<Support> all = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            Testimony one = values.get(i).get(0);
            Set<String> bearing = new HashSet<>(origins.get(i));
            for (int j = 0; j < values.size(); j++) {
                Testimony other = values.get(j).get(0);
                // "over 10" is no better for the 14 and the 16 that dispute each other
                boolean counts = j != i && (isExact(one) || !isExact(other));
                if (counts && comparing.bearOut(one, other)) {
                    bearing.addAll(origins.get(j));
                }
            }
            all.add(new Support(values.get(i), origins.get(i).size(), bearing.size()));
        }
        return all;
    }

    private static Set<String> origins(List<Testimony> told) {
        Set<String> origins = new HashSet<>();
        told.forEach(each -> origins.add(each.origin()));
        return origins;
    }

    /** Of those who tell it the newest, or the newest whom a person accepted. */
    Testimony first() {
        return told.stream().filter(Support::isAccepted).findFirst().orElse(told.get(0));
    }

    boolean isAccepted() {
        return isAccepted(first());
    }

    private static boolean isAccepted(Testimony told) {
        return Judgements.isAccepted(told.said());
    }

    /** Whether more sources speak for this, or as many, and more of them tell it. */
    boolean hasMoreThan(Support other) {
        return bearing != other.bearing ? bearing > other.bearing : telling > other.telling;
    }

    /** Whether this is a number where the other is a bound, or a number that the other rounds. */
    boolean isMoreExactThan(Support other, Comparing comparing) {
        if (isExact(first()) != isExact(other.first())) {
            return isExact(first());
        }
        return comparing.of(first(), other.first()) == Difference.EXACT_AGAINST_ROUNDED
                && Values.isFiner(
                        first().figure().value(), other.first().figure().value());
    }

    private static boolean isExact(Testimony told) {
        Figure figure = told.figure();
        return figure.bound() == Bound.EXACT && figure.upTo() == null;
    }

    /** Whether the other copies or translates this, slips and all. */
    boolean isOriginalOf(Support other, Comparing comparing) {
        Testimony copy = other.first();
        return isOf(first().origin())
                && !other.isOf(first().origin())
                && copy.origin().equals(first().origin())
                && comparing.bearOut(first(), copy);
    }

    private boolean isOf(String document) {
        return first().document().id().equals(document);
    }

    /** Another document that copies this, however it puts the number, is no other voice. */
    boolean isCopiedBy(Support other, Comparing comparing) {
        Testimony copy = other.first();
        return copy.origin().equals(first().origin())
                && !other.isOf(first().document().id())
                && comparing.bearOut(first(), copy);
    }
}
