package dyad.language.time;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A question to one token, and what the token stands for where the answer is yes. */
interface Test {
    /** What the token stands for, or null where it does not fit. */
    @Nullable
    When of(Line line, int at);

    /** Adds the symbols of the tokens that may fit. */
    void addTo(BitSet symbols);

    /** One of these words, by their symbols; {@code capital} where it must be written with a capital. */
    record Words(When[] bySymbol, boolean capital) implements Test {
        static Words of(Map<Integer, When> values, boolean capital) {
            int size =
                    values.keySet().stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
            When[] bySymbol = new When[size];
            values.forEach((symbol, value) -> bySymbol[symbol] = value);
            return new Words(bySymbol, capital);
        }

        @Override
        public @Nullable When of(Line line, int at) {
            int symbol = line.symbol(at);
            When value = symbol < bySymbol.length ? bySymbol[symbol] : null;
            return value != null && capital && !line.tokens.isCapital(at) ? null : value;
        }

        @Override
        public void addTo(BitSet symbols) {
            for (int i = 0; i < bySymbol.length; i++) {
                if (bySymbol[i] != null) {
                    symbols.set(i);
                }
            }
        }
    }

    /** One word or sign as it stands. */
    record Word(int symbol) implements Test {
        @Override
        public @Nullable When of(Line line, int at) {
            return line.symbol(at) == symbol ? When.UNKNOWN : null;
        }

        @Override
        public void addTo(BitSet symbols) {
            symbols.set(symbol);
        }
    }

    /** Either of several. */
    record Any(Test[] tests) implements Test {
        static Any of(List<Test> tests) {
            return new Any(tests.toArray(Test[]::new));
        }

        @Override
        public @Nullable When of(Line line, int at) {
            for (Test test : tests) {
                When value = test.of(line, at);
                if (value != null) {
                    return value;
                }
            }
            return null;
        }

        @Override
        public void addTo(BitSet symbols) {
            for (Test test : tests) {
                test.addTo(symbols);
            }
        }
    }
}
