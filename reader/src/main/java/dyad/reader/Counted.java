package dyad.reader;

import java.util.List;

/**
 * A noun phrase with a number that counts people or companies: "some 30,000 young Kenyans", "713 enterprises with Korean capital".
 *
 * @param noun what is counted
 * @param from first token, of the number or the noun
 * @param head the token of the noun
 * @param to one past the last token, with what says whose they are
 * @param who the states they belong to, none where that is not said
 * @param vague whether whose they are is said by a word that stands for a state ("our", "the neighbour") and may be the wrong one
 * @param again whether they are some of those spoken of before: "2,300 of whom", "another 500"
 */
record Counted(Noun noun, int from, int head, int to, List<String> who, boolean vague, boolean again) {
    /** What is counted, by its noun. */
    enum Noun {
        STUDENTS("students"),
        WORKERS("workers"),
        VISITORS("visitors"),
        RESIDENTS("citizens"),
        /** People of whom only the verb tells what they do there. */
        PERSONS("citizens"),
        COMPANIES("companies"),
        VENTURES("joint-ventures"),
        /** No noun: those spoken of before. */
        NONE("");

        /** The indicator where no verb says more. */
        final String type;

        Noun(String type) {
            this.type = type;
        }

        boolean isBusiness() {
            return this == COMPANIES || this == VENTURES;
        }
    }

    Counted with(List<String> states) {
        return new Counted(noun, from, head, to, states, vague, again);
    }
}
