package dyad.language.time;

import java.util.BitSet;
import java.util.Set;

/** A part of patterns that has a name and may take several tokens. */
interface Phrase {
    /** Its ends from a token on. */
    Results at(Line line, int at);

    /** The symbols it may begin with. */
    BitSet first();

    /** The symbols its second token may have where the first has this one; {@link Vocabulary#UNKNOWN} where it may end there. */
    BitSet second(int first);

    /** Adds the symbols of all tokens it may take. */
    void addAll(BitSet symbols, Set<Step> seen);

    /** The symbols of which one must be among its tokens; empty where there are no such. */
    BitSet need(Needs needs);
}
