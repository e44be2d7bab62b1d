package dyad.reader.rule;

import dyad.language.Chart;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Something a pattern cannot do without: an edge of one of some classes, or one of some words.
 *
 * @param types classes
 * @param words words in normal form
 */
record Need(BitSet types, Set<String> words) {
    /** One need of each alternative: the first, which is as good as any. */
    static Need anyOf(List<List<Need>> alternatives) {
        BitSet types = new BitSet();
        Set<String> words = new HashSet<>();
        for (List<Need> needs : alternatives) {
            types.or(needs.get(0).types);
            words.addAll(needs.get(0).words);
        }
        return new Need(types, words);
    }

    boolean isMet(Chart chart) {
        return chart.hasAny(types) || !words.isEmpty() && chart.hasAnyWord(words);
    }
}
