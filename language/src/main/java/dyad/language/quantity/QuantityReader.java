package dyad.language.quantity;

import com.fasterxml.jackson.databind.JsonNode;
import dyad.language.Beginnings;
import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.Form;
import dyad.language.Lexicon;
import dyad.language.Tokens;
import dyad.language.Tokens.Shape;
import dyad.language.Yaml;
import dyad.model.Bound;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds numbers, amounts of money and of other units, and per cents, with the words that bound them. */
public final class QuantityReader {
    /** Class of amounts of money. */
    public static final String MONEY = "money";
    /** Class of bare numbers. */
    public static final String NUMBER = "number";
    /** Class of per cents. */
    public static final String PERCENT = "percent";
    /** Class of amounts in another unit than money. */
    public static final String AMOUNT = "amount";

    /**
     * A unit.
     *
     * @param kinds classes of its amounts besides {@code amount}
     */
    private record Unit(String code, BigDecimal factor, List<Integer> kinds) {}

    private record Currency(List<String> codes) {}

    private final NumberReader numbers;
    private final int money;
    private final int number;
    private final int percent;
    private final int amount;
    private final int unitClass;
    private final int percentWord;
    private final int currencySign;
    private final int currencyWord;
    private final int rounded;
    private final int[] first;
    private final int[] beforeTypes;
    private final boolean boundsInside;
    private final Map<Integer, Bound> before = new HashMap<>();
    private final Map<Integer, Bound> after = new HashMap<>();

    private QuantityReader(JsonNode data, Classes classes, Lexicon lexicon) {
        numbers = new NumberReader(data, classes, lexicon);
        money = classes.number(MONEY);
        number = classes.number(NUMBER);
        percent = classes.number(PERCENT);
        amount = classes.number(AMOUNT);
        unitClass = classes.number("unit");
        percentWord = classes.number("percent-word");
        currencySign = classes.number("currency-sign");
        currencyWord = classes.number("currency-word");
        rounded = classes.number("number.rounded");
        Yaml.texts(data.get("rounded")).forEach(w -> lexicon.add(w, rounded, Form.WORD, null));
        Yaml.texts(data.get("percent")).forEach(w -> lexicon.add(w, percentWord, Form.WORD, null));
        units(data.get("units"), classes, lexicon);
        boundsInside = data.path("bounds").path("inside").asBoolean(false);
        bounds(data.path("bounds").path("before"), "bound-before.", before, classes, lexicon);
        bounds(data.path("bounds").path("after"), "bound-after.", after, classes, lexicon);
        first = IntStream.concat(IntStream.of(currencySign), numbers.first()).toArray();
        beforeTypes = before.keySet().stream().mapToInt(Integer::intValue).toArray();
    }

    /** Loads {@code numbers.yaml} and {@code currencies.yaml} of a language into a lexicon. */
    public static QuantityReader load(String language, Classes classes, Lexicon lexicon) {
        QuantityReader reader = new QuantityReader(Yaml.required(language + "/numbers.yaml"), classes, lexicon);
        reader.currencies(Yaml.required(language + "/currencies.yaml"), lexicon);
        return reader;
    }

    private void units(@Nullable JsonNode units, Classes classes, Lexicon lexicon) {
        if (units == null) {
            return;
        }
        for (JsonNode unit : units) {
            List<Integer> kinds = Yaml.texts(unit.get("kind")).stream()
                    .map(k -> classes.number(AMOUNT + "." + k))
                    .toList();
            Unit value = new Unit(
                    unit.get("code").asText(),
                    new BigDecimal(unit.path("factor").asText("1")),
                    kinds);
            Yaml.texts(unit.get("words")).forEach(w -> lexicon.add(w, unitClass, Form.WORD, value));
        }
    }

    private static void bounds(JsonNode data, String prefix, Map<Integer, Bound> to, Classes classes, Lexicon lexicon) {
        Yaml.each(data, (bound, words) -> {
            int type = classes.number(prefix + bound);
            to.put(type, Bound.of(bound));
            Yaml.texts(words).forEach(w -> lexicon.add(w, type, Form.WORD, null));
        });
    }

    private void currencies(JsonNode data, Lexicon lexicon) {
        Map<String, TreeSet<String>> signs = new HashMap<>();
        Map<String, TreeSet<String>> words = new HashMap<>();
        Yaml.each(data, (code, names) -> {
            collect(names.get("signs"), code, signs);
            collect(names.get("ambiguousSigns"), code, signs);
            collect(names.get("words"), code, words);
            collect(names.get("ambiguousWords"), code, words);
        });
        signs.forEach((sign, codes) -> lexicon.add(sign, currencySign, Form.WORD, new Currency(List.copyOf(codes))));
        words.forEach((word, codes) -> lexicon.add(word, currencyWord, Form.WORD, new Currency(List.copyOf(codes))));
    }

    private static void collect(@Nullable JsonNode forms, String code, Map<String, TreeSet<String>> to) {
        Yaml.texts(forms)
                .forEach(f -> to.computeIfAbsent(f, k -> new TreeSet<>()).add(code));
    }

    /** Adds the quantities of a sentence to its chart. */
    public void read(Chart chart, CurrencyChoice currency) {
        Beginnings beginnings = chart.beginnings(first);
        for (int at = chart.from(); at < chart.to(); ) {
            if (chart.tokens().shape(at) != Shape.NUMBER && !beginnings.is(at)) {
                at++;
                continue;
            }
            Edge ordinal = numbers.ordinal(chart, at);
            Edge found = ordinal == null ? quantity(chart, at, currency) : null;
            if (ordinal != null) {
                chart.add(ordinal);
                at = ordinal.to();
            } else if (found == null) {
                at++;
            } else {
                Edge bounded = bounded(found, chart);
                chart.add(bounded);
                for (int kind : found.type() == amount ? kinds(chart, found) : List.<Integer>of()) {
                    chart.add(new Edge(kind, bounded.from(), bounded.to(), bounded.forms(), bounded.detail()));
                }
                at = found.to();
            }
        }
    }

    private @Nullable Edge quantity(Chart chart, int at, CurrencyChoice currency) {
        int from = numbers.behindFrom(chart, at);
        Edge sign = chart.at(from, currencySign);
        if (sign != null && sign.to() < chart.to() && isWhole(chart, sign)) {
            // "$5 to $6 billion", "between $5 and $6 billion"
            NumberReader.Range range = numbers.range(chart, from > at ? at : sign.to(), true, t -> afterSign(chart, t));
            if (range != null) {
                return money(sign.as(Currency.class), at, range, currency);
            }
        }
        NumberReader.Range range = numbers.range(chart, at, false, t -> t);
        return range == null ? null : withUnit(chart, at, range, currency);
    }

    /** "A$" is one sign; "A $50 million loan" has an article and a sign. */
    private static boolean isWhole(Chart chart, Edge sign) {
        for (int at = sign.from() + 1; at < sign.to(); at++) {
            if (!chart.tokens().touches(at)) {
                return false;
            }
        }
        return true;
    }

    /** The codes of ISO 4217 that a word or sign for a currency may stand for. */
    public List<String> currencies(Edge word) {
        return word.as(Currency.class).codes;
    }

    /** The second amount of a range may repeat its sign: "$3 to $5 billion". */
    private int afterSign(Chart chart, int token) {
        Edge sign = chart.at(token, currencySign);
        return sign == null ? token : sign.to();
    }

    private Edge money(Currency sign, int from, NumberReader.Range range, CurrencyChoice choice) {
        String code = sign.codes.size() == 1 ? sign.codes.get(0) : choice.choose(sign.codes);
        return new Edge(money, from, range.to(), Form.WORD, quantity(range, BigDecimal.ONE, code, from));
    }

    private Edge withUnit(Chart chart, int from, NumberReader.Range range, CurrencyChoice choice) {
        int next = range.to();
        if (chart.tokens().is(next, "-") && chart.tokens().touches(next)) {
            next++;
        }
        Edge bounded = boundsInside ? behindBound(chart, from, next, range, choice) : null;
        if (bounded != null) {
            return bounded;
        }
        int word = next;
        for (int skip = 0; skip < 2; skip++, word = skipOf(chart, word)) {
            Edge unit = longest(chart.at(word, currencyWord), chart.at(word, unitClass), chart.at(word, percentWord));
            if (unit != null && isModel(chart, unit.to())) {
                break;
            }
            if (unit != null) {
                return unitEdge(unit, from, range, choice);
            }
            Edge after = chart.at(word, currencySign);
            if (after != null
                    && !isModel(chart, after.to())
                    && !chart.is(after.to(), number)
                    && !nextIsNumber(chart, after.to())) {
                return money(
                        after.as(Currency.class),
                        from,
                        new NumberReader.Range(range.low(), range.high(), after.to()),
                        choice);
            }
        }
        return new Edge(number, from, range.to(), Form.WORD, quantity(range, BigDecimal.ONE, "count", from));
    }

    /** "five KC-390", "ten T-72": letters that a dash ties to digits are a model's name. */
    private static boolean isModel(Chart chart, int end) {
        Tokens tokens = chart.tokens();
        return end + 1 < chart.to()
                && tokens.is(end, "-")
                && tokens.touches(end)
                && tokens.touches(end + 1)
                && tokens.shape(end + 1) == Shape.NUMBER;
    }

    /** "5 миллиардтан астам доллар": a bound between a number and its unit; null where there is none. */
    private @Nullable Edge behindBound(Chart chart, int from, int at, NumberReader.Range range, CurrencyChoice choice) {
        Edge bound = boundBehind(chart, at);
        Edge unit = bound == null
                ? null
                : longest(
                        chart.at(bound.to(), currencyWord),
                        chart.at(bound.to(), unitClass),
                        chart.at(bound.to(), percentWord));
        if (bound == null || unit == null) {
            return null;
        }
        Edge edge = unitEdge(unit, from, range, choice);
        Quantity quantity = edge.as(Quantity.class).with(boundOf(after, bound));
        return new Edge(edge.type(), from, edge.to(), edge.forms(), quantity);
    }

    private @Nullable Edge boundBehind(Chart chart, int at) {
        Edge longest = null;
        for (Map.Entry<Integer, Bound> bound : after.entrySet()) {
            Edge edge = chart.at(at, bound.getKey());
            longest = edge != null && (longest == null || edge.length() > longest.length()) ? edge : longest;
        }
        return longest;
    }

    /** The kinds of the unit that ends an amount. */
    private List<Integer> kinds(Chart chart, Edge amountEdge) {
        for (int at = amountEdge.from(); at < amountEdge.to(); at++) {
            Edge unit = chart.at(at, unitClass);
            if (unit != null && unit.to() == amountEdge.to()) {
                return unit.as(Unit.class).kinds;
            }
        }
        return List.of();
    }

    private static boolean nextIsNumber(Chart chart, int token) {
        return token < chart.to() && chart.tokens().shape(token) == Shape.NUMBER;
    }

    /** "millions of dollars": the unit may stand behind one small word, which the data names. */
    private int skipOf(Chart chart, int token) {
        return numbers.isLink(chart, token) ? token + 1 : token;
    }

    private static @Nullable Edge longest(@Nullable Edge... edges) {
        Edge best = null;
        for (Edge edge : edges) {
            if (edge != null && (best == null || edge.length() > best.length())) {
                best = edge;
            }
        }
        return best;
    }

    private Edge unitEdge(Edge unit, int from, NumberReader.Range range, CurrencyChoice choice) {
        NumberReader.Range upTo = new NumberReader.Range(range.low(), range.high(), unit.to());
        if (unit.type() == currencyWord) {
            return money(unit.as(Currency.class), from, upTo, choice);
        }
        if (unit.type() == percentWord) {
            return new Edge(percent, from, unit.to(), Form.WORD, quantity(upTo, BigDecimal.ONE, "%", from));
        }
        Unit value = unit.as(Unit.class);
        return new Edge(amount, from, unit.to(), Form.WORD, quantity(upTo, value.factor, value.code, from));
    }

    private static Quantity quantity(NumberReader.Range range, BigDecimal factor, String unit, int from) {
        BigDecimal high = range.high() == null ? null : range.high().multiply(factor);
        return new Quantity(range.low().multiply(factor), high, unit, Bound.EXACT, from);
    }

    /** Takes in the words of a bound before or behind, with a quotation mark between. */
    private Edge bounded(Edge edge, Chart chart) {
        Quantity quantity = edge.as(Quantity.class);
        int start = edge.from();
        if (start > chart.from() && chart.tokens().is(start - 1, "\"")) {
            start--;
        }
        Edge word = boundBefore(chart, start);
        if (word != null) {
            return new Edge(edge.type(), word.from(), edge.to(), edge.forms(), quantity.with(boundOf(before, word)));
        }
        Edge behind = boundBehind(chart, edge.to());
        if (behind != null) {
            return new Edge(edge.type(), edge.from(), behind.to(), edge.forms(), quantity.with(boundOf(after, behind)));
        }
        // "una ventina": the word itself says that nobody has counted
        return chart.isWithin(edge.from(), edge.to(), rounded)
                ? new Edge(edge.type(), edge.from(), edge.to(), edge.forms(), quantity.with(Bound.ABOUT))
                : edge;
    }

    private static Bound boundOf(Map<Integer, Bound> bounds, Edge word) {
        Bound bound = bounds.get(word.type());
        return bound == null ? Bound.EXACT : bound;
    }

    private @Nullable Edge boundBefore(Chart chart, int end) {
        List<Edge> found = new ArrayList<>();
        for (int type : beforeTypes) {
            Edge edge = chart.endingAt(end, type, 5);
            if (edge != null) {
                found.add(edge);
            }
        }
        return longest(found.toArray(Edge[]::new));
    }
}
