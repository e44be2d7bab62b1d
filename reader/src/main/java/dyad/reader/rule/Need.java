package dyad.reader.rule;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** What a sentence must have for a pattern to match: one of some classes, or what one of several alternatives needs. */
sealed interface Need {
    /** The classes of which one must be there; where there is a choice, those that the fewest patterns use. */
    int[] types(IntUnaryOperator uses);

    /** One of these classes. */
    record Types(int[] anyOf) implements Need {
        @Override
        public int[] types(IntUnaryOperator uses) {
            return anyOf;
        }
    }

    /** All that one of the alternatives needs; none of them is without needs. */
    record Either(List<List<Need>> alternatives) implements Need {
        @Override
        public int[] types(IntUnaryOperator uses) {
            BitSet all = new BitSet();
            for (List<Need> needs : alternatives) {
                for (int type : rarest(needs, uses)) {
                    all.set(type);
                }
            }
            return all.stream().toArray();
        }
    }

    /** Of several needs the one that the fewest patterns share; nothing where there are none. */
    static int[] rarest(List<Need> needs, IntUnaryOperator uses) {
        int[] rarest = {};
        int fewest = Integer.MAX_VALUE;
        for (Need need : needs) {
            int[] types = need.types(uses);
            int sum = 0;
            for (int type : types) {
                sum += uses.applyAsInt(type);
            }
            if (sum < fewest) {
                fewest = sum;
                rarest = types;
            }
        }
        return rarest;
    }
}
