package dyad.language.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The meaning of a pattern as the pack writes it: {@code last(month(m, y))}, a slot, or a number. */
sealed interface Expression {
    /** What it stands for, given the slots; null refuses the pattern. */
    @Nullable
    When of(@Nullable When[] slots, Reference reference);

    /** What a slot caught. */
    record Slot(int index) implements Expression {
        @Override
        public @Nullable When of(@Nullable When[] slots, Reference reference) {
            return slots[index];
        }
    }

    /** A number or a code. */
    record Constant(When value) implements Expression {
        @Override
        public When of(@Nullable When[] slots, Reference reference) {
            return value;
        }
    }

    /** A function of others. */
    record Call(Meaning meaning, List<Expression> arguments) implements Expression {
        @Override
        public @Nullable When of(@Nullable When[] slots, Reference reference) {
            @Nullable When[] values = new When[arguments.size()];
            for (int i = 0; i < values.length; i++) {
                Expression argument = arguments.get(i);
                values[i] = argument.of(slots, reference);
                if (values[i] == null && argument instanceof Call) {
                    return null;
                }
            }
            return meaning.of(new Args(values), reference);
        }
    }

    /** Reads the written form. */
    static Expression parse(String text, List<String> slots) {
        Parser parser = new Parser(text, slots);
        Expression expression = parser.expression();
        if (parser.at < text.length()) {
            throw new IllegalArgumentException("cannot read the meaning \"" + text + "\" at " + parser.at);
        }
        return expression;
    }

    /** A recursive descent over the written form. */
    final class Parser {
        private final String text;
        private final List<String> slots;
        private int at;

        private Parser(String text, List<String> slots) {
            this.text = text;
            this.slots = slots;
        }

        private Expression expression() {
            String name = name();
            if (at < text.length() && text.charAt(at) == '(') {
                return call(name);
            }
            int slot = slots.indexOf(name);
            if (slot >= 0) {
                return new Slot(slot);
            }
            return new Constant(constant(name));
        }

        private When constant(String name) {
            if (!name.isEmpty() && name.chars().allMatch(c -> c == '-' || Character.isDigit(c))) {
                return When.number(Integer.parseInt(name));
            }
            if (!name.isEmpty() && Character.isUpperCase(name.charAt(name.length() - 1))) {
                return When.code(name);
            }
            throw new IllegalArgumentException("no slot \"" + name + "\" in \"" + text + "\"; slots are " + slots);
        }

        private Call call(String name) {
            Map<String, Meaning> known = Meanings.ALL;
            Meaning meaning = known.get(name);
            if (meaning == null) {
                throw new IllegalArgumentException("no meaning \"" + name + "\" (in \"" + text + "\")");
            }
            List<Expression> arguments = new ArrayList<>();
            do {
                at++;
                skipSpace();
                if (text.charAt(at) != ')') {
                    arguments.add(expression());
                }
                skipSpace();
            } while (at < text.length() && text.charAt(at) == ',');
            if (at >= text.length() || text.charAt(at) != ')') {
                throw new IllegalArgumentException("unclosed bracket in \"" + text + "\"");
            }
            at++;
            return new Call(meaning, List.copyOf(arguments));
        }

        private String name() {
            skipSpace();
            int start = at;
            while (at < text.length()
                    && ("-_".indexOf(text.charAt(at)) >= 0 || Character.isLetterOrDigit(text.charAt(at)))) {
                at++;
            }
            return text.substring(start, at);
        }

        private void skipSpace() {
            while (at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
        }
    }
}
