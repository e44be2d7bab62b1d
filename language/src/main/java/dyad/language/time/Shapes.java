package dyad.language.time;

import static java.util.Map.entry;

import dyad.language.Tokens.Shape;
import dyad.model.Period;
import java.time.YearMonth;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Questions about the form of a token, which need no word of any language: {@code #year}, {@code #day}, {@code #capital}. */
final class Shapes {
    /** By the name a pack uses. */
    static final Map<String, Test> ALL = Map.ofEntries(
            entry("#year", new Number(4, 4, 1500, 2100, false)),
            entry("#plain-year", new Number(4, 4, 1500, 2100, true)),
            entry("#year2", new Number(2, 2, 0, 99, false)),
            entry("#month2", new Number(2, 2, 1, 12, false)),
            entry("#day2", new Number(2, 2, 1, 31, false)),
            entry("#day", new Number(1, 2, 1, 31, false)),
            entry("#digits", new Number(1, 4, 0, 9999, false)),
            entry("#dmy", new Dotted()),
            entry("#capital", new Letters(EnumSet.of(Shape.CAPITAL, Shape.UPPER))),
            entry("#lower", new Letters(EnumSet.of(Shape.LOWER))),
            entry("#inside", new Letters(EnumSet.of(Shape.LOWER, Shape.NUMBER))));

    private Shapes() {}

    /** A whole number of so many digits between two bounds; {@code plain}: not a whole hundred. */
    private record Number(int fewest, int most, int least, int greatest, boolean plain) implements Test {
        @Override
        public @Nullable When of(Line line, int at) {
            int value = line.number(at);
            if (value < least || value > greatest || plain && value % 100 == 0) {
                return null;
            }
            int digits = line.tokens.norm(at).length();
            return digits < fewest || digits > most ? null : line.whole(at);
        }

        @Override
        public void addTo(BitSet symbols) {
            symbols.set(Vocabulary.NUMBER);
        }
    }

    /** A day written {@code 14.06.2024}. */
    private record Dotted() implements Test {
        @Override
        public @Nullable When of(Line line, int at) {
            if (line.symbol(at) != Vocabulary.NUMBER) {
                return null;
            }
            String[] parts = line.tokens.norm(at).split("\\.", -1);
            if (parts.length != 3 || parts[0].length() > 2 || parts[1].length() > 2 || parts[2].length() != 4) {
                return null;
            }
            return day(Integer.parseInt(parts[2]), Integer.parseInt(parts[1]), Integer.parseInt(parts[0]));
        }

        private static @Nullable When day(int year, int month, int day) {
            boolean valid = month >= 1
                    && month <= 12
                    && day >= 1
                    && year >= 1000
                    && day <= YearMonth.of(year, month).lengthOfMonth();
            return valid ? When.placed(Period.day(java.time.LocalDate.of(year, month, day))) : null;
        }

        @Override
        public void addTo(BitSet symbols) {
            symbols.set(Vocabulary.NUMBER);
        }
    }

    /** A token by what it is made of. */
    private record Letters(Set<Shape> shapes) implements Test {
        @Override
        public @Nullable When of(Line line, int at) {
            return at < line.to && shapes.contains(line.tokens.shape(at)) ? When.UNKNOWN : null;
        }

        @Override
        public void addTo(BitSet symbols) {
            symbols.set(Vocabulary.UNKNOWN);
        }
    }
}
