package dyad.language.time;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the written form of a pattern: words and signs as they stand, {@code {slot:class}}, {@code ( a | b )}, {@code x?} for what may
 * be missing, {@code ~} for "touches", {@code !x} and {@code &x} for what must not or must follow.
 */
final class PatternParser {
    /** What a name in braces is. */
    interface Names {
        /** A class of words, a shape, or a single word. */
        Form leaf(String name, int slot);

        /** A word or sign as it stands. */
        Test word(String word);
    }

    /** A parsed pattern, not yet tied to what follows. */
    @FunctionalInterface
    interface Form {
        Step before(Step next);
    }

    /** A form that is one token. */
    record Leaf(Test test, int slot) implements Form {
        @Override
        public Step before(Step next) {
            return new Step.Token(test, slot, next);
        }
    }

    private static final String META = " (){}?|~!&";

    private final String text;
    private final Names names;
    private final List<String> slots;
    private int at;

    private PatternParser(String text, Names names, List<String> slots) {
        this.text = text;
        this.names = names;
        this.slots = slots;
    }

    /** The steps of a pattern; adds its slots to those given. */
    static Step parse(String text, Names names, List<String> slots) {
        PatternParser parser = new PatternParser(text, names, slots);
        Form form = parser.alternatives();
        if (parser.at < text.length()) {
            throw parser.error("unexpected '" + text.charAt(parser.at) + "'");
        }
        return form.before(new Step.End());
    }

    /** The one token that a written class or choice of words asks for. */
    static Test test(String text, Names names) {
        return new PatternParser(text, names, new ArrayList<>()).oneOf();
    }

    private Form alternatives() {
        List<Form> ways = new ArrayList<>();
        ways.add(sequence());
        while (peek() == '|') {
            at++;
            ways.add(sequence());
        }
        return ways.size() == 1 ? ways.get(0) : choice(ways);
    }

    private static Form choice(List<Form> ways) {
        if (ways.stream().allMatch(way -> way instanceof Leaf leaf && leaf.slot() < 0)) {
            return new Leaf(
                    Test.Any.of(ways.stream().map(way -> ((Leaf) way).test()).toList()), -1);
        }
        return next -> Step.Fork.of(ways.stream().map(way -> way.before(next)).toList());
    }

    private Form sequence() {
        List<Form> forms = new ArrayList<>();
        for (char c = peek(); c != 0 && c != '|' && c != ')'; c = peek()) {
            forms.add(item());
        }
        if (forms.size() == 1) {
            return forms.get(0);
        }
        return next -> {
            Step step = next;
            for (int i = forms.size() - 1; i >= 0; i--) {
                step = forms.get(i).before(step);
            }
            return step;
        };
    }

    private Form item() {
        Form form = atom();
        if (at < text.length() && text.charAt(at) == '?') {
            at++;
            return next -> Step.Fork.of(List.of(form.before(next), next));
        }
        return form;
    }

    private Form atom() {
        char c = peek();
        switch (c) {
            case '~' -> {
                at++;
                return Step.Touch::new;
            }
            case '!', '&' -> {
                at++;
                Test test = oneOf();
                return next -> new Step.Look(test, c == '&', next);
            }
            case '(' -> {
                at++;
                Form form = alternatives();
                expect(')');
                return form;
            }
            case '{' -> {
                return braces();
            }
            default -> {
                String word = word();
                return word.startsWith("#") ? names.leaf(word, -1) : new Leaf(names.word(word), -1);
            }
        }
    }

    private Test oneOf() {
        Form form = peek() == '(' || peek() == '{' ? atom() : at == 0 ? alternatives() : atom();
        if (form instanceof Leaf leaf) {
            return leaf.test();
        }
        throw error("only single tokens can be looked at");
    }

    private Form braces() {
        at++;
        int end = text.indexOf('}', at);
        if (end < 0) {
            throw error("unclosed {");
        }
        String inside = text.substring(at, end);
        at = end + 1;
        int colon = inside.indexOf(':');
        return names.leaf(inside.substring(colon + 1), colon < 0 ? -1 : slot(inside.substring(0, colon)));
    }

    private int slot(String name) {
        if (!slots.contains(name)) {
            slots.add(name);
        }
        return slots.indexOf(name);
    }

    private String word() {
        int start = at;
        while (at < text.length() && META.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        if (at == start) {
            throw error("a word is missing");
        }
        return text.substring(start, at);
    }

    private char peek() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at < text.length() ? text.charAt(at) : 0;
    }

    private void expect(char c) {
        if (peek() != c) {
            throw error("'" + c + "' is missing");
        }
        at++;
    }

    private IllegalArgumentException error(String what) {
        return new IllegalArgumentException(what + " at " + at + " in pattern \"" + text + "\"");
    }
}
