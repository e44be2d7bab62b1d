package dyad.brief;

import dyad.model.Span;
import java.util.Locale;
import java.util.Optional;

/**
 * A plan in words that has become a fact: "visited" for "will visit".
 *
 * @param span where the plan stands, in code points
 * @param words those to take its place
 */
record HeldWords(Span span, String words) {
    private static final Messages WORDS = Messages.english();

    /** The words of a plan at the beginning of a statement's span and before it; nothing where they are none that is known. */
    static Optional<HeldWords> in(String text, Span said) {
        int start = text.offsetByCodePoints(0, said.start());
        for (String pair : WORDS.get("use.held.verbs").split("\\|")) {
            String verb = pair.substring(0, pair.indexOf(':'));
            if (text.startsWith(verb + " ", start)) {
                String held = pair.substring(pair.indexOf(':') + 1);
                return before(text, start).map(from -> {
                    int first = text.codePointCount(0, from);
                    return new HeldWords(new Span(first, said.start() + verb.length()), held);
                });
            }
        }
        return Optional.empty();
    }

    /** Where the words begin that make the verb a plan. */
    private static Optional<Integer> before(String text, int start) {
        String head = text.substring(Math.max(0, start - 40), start).toLowerCase(Locale.ROOT);
        for (String plan : WORDS.get("use.held.plans").split("\\|")) {
            if (head.endsWith(" " + plan + " ")) {
                return Optional.of(start - plan.length() - 1);
            }
        }
        return Optional.empty();
    }
}
