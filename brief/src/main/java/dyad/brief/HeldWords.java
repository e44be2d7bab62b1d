package dyad.brief;

import dyad.model.Span;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A plan in words that has become a fact: "visited" for "will visit".
 *
 * @param span where the plan stands, in code points
 * @param words those to take its place
 */
record HeldWords(Span span, String words) {
    private static final int LONGEST_PLAN = 40;

    /** The words of a plan at the beginning of a statement's span and before it; nothing where they are none that is known. */
    static Optional<HeldWords> in(String text, Span said, Wordings data) {
        int start = text.offsetByCodePoints(0, said.start());
        for (Map.Entry<String, String> verb : data.held().entrySet()) {
            if (text.startsWith(verb.getKey() + " ", start)) {
                return before(text, start, data).map(from -> {
                    int first = text.codePointCount(0, from);
                    return new HeldWords(
                            new Span(first, said.start() + verb.getKey().length()), verb.getValue());
                });
            }
        }
        return Optional.empty();
    }

    /** Where the words begin that make the verb a plan. */
    private static Optional<Integer> before(String text, int start, Wordings data) {
        String head = text.substring(Math.max(0, start - LONGEST_PLAN), start).toLowerCase(Locale.ROOT);
        for (String plan : data.list("/plans")) {
            if (head.endsWith(" " + plan + " ")) {
                return Optional.of(start - plan.length() - 1);
            }
        }
        return Optional.empty();
    }
}
