package dyad.brief;

import dyad.model.Span;
import java.util.ArrayList;
import java.util.List;
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
        return alone(text, said, data);
    }

    /** A verb that tells by its own form that it is to be, where the statement has one: "visiterà", "барады". */
    private static Optional<HeldWords> alone(String text, Span said, Wordings data) {
        int start = text.offsetByCodePoints(0, said.start());
        String quote = text.substring(start, text.offsetByCodePoints(start, said.length()));
        List<HeldWords> found = new ArrayList<>();
        data.heldAlone().forEach((verb, done) -> {
            for (int at = quote.indexOf(verb); at >= 0; at = quote.indexOf(verb, at + verb.length())) {
                if (!isOfWord(quote, at - 1) && !isOfWord(quote, at + verb.length())) {
                    int first = said.start() + quote.codePointCount(0, at);
                    found.add(new HeldWords(new Span(first, first + verb.codePointCount(0, verb.length())), done));
                }
            }
        });
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static boolean isOfWord(String text, int at) {
        return at >= 0 && at < text.length() && (Character.isLetter(text.charAt(at)) || text.charAt(at) == '-');
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
