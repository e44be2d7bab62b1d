package dyad.language.time;

import com.fasterxml.jackson.databind.JsonNode;
import dyad.language.Tokens;
import dyad.language.Yaml;
import dyad.language.time.TimeMention.Kind;
import dyad.model.Period;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds expressions of time and says what they mean. What is relative is resolved by the date of publication, never by the clock.
 *
 * <pre>{@code
 * TimeReader reader = TimeReader.load("en");
 * Tokens tokens = Tokenizer.tokens("Trade grew in the first half of this year.");
 * reader.read(tokens, 0, tokens.size(), Period.of("2022-08-21")); // during 2022-40
 * }</pre>
 *
 * <p>Words and patterns are data, in {@code packs/<language>/time.yaml}. A reader may be shared between threads.
 */
public final class TimeReader {
    private final TimePack pack;
    private final Map<String, FiscalYear> fiscalYears;

    private TimeReader(TimePack pack, Map<String, FiscalYear> fiscalYears) {
        this.pack = pack;
        this.fiscalYears = fiscalYears;
    }

    /** The reader of a language that has a pack, by its BCP 47 code. */
    public static TimeReader load(String language) {
        return new TimeReader(new TimePack(Yaml.required(language + "/time.yaml")), fiscalYears());
    }

    static TimeReader of(JsonNode pack) {
        return new TimeReader(new TimePack(pack), fiscalYears());
    }

    /** The expressions in the tokens [from, to), in order and apart from each other; {@code reference} is the date of publication. */
    public List<TimeMention> read(Tokens tokens, int from, int to, @Nullable Period reference) {
        return read(tokens, from, to, reference, null);
    }

    /** The same, where fiscal years are those of a state (ISO 3166-1 alpha-3); without one they stay unresolved. */
    public List<TimeMention> read(Tokens tokens, int from, int to, @Nullable Period reference, @Nullable String state) {
        FiscalYear fiscal = state == null ? null : fiscalYears.get(state);
        return read(pack.line(tokens, from, to, Reference.of(reference, fiscal)));
    }

    Line line(Tokens tokens, @Nullable Period reference) {
        return pack.line(tokens, 0, tokens.size(), Reference.of(reference, null));
    }

    List<TimeMention> read(Line line) {
        List<TimeMention> mentions = new ArrayList<>();
        BitSet allowed = pack.allowed(line);
        int at = allowed.isEmpty() ? line.to : line.from;
        int lastEnd = -1;
        while (at < line.to) {
            Found found = longest(line, at, lastEnd, allowed);
            if (found == null) {
                at++;
                continue;
            }
            Kind kind = found.pattern.kind();
            if (kind != null) {
                mentions.add(mention(kind, at, found, line.reference));
                lastEnd = found.end;
            }
            at = found.end;
        }
        return mentions;
    }

    private record Found(TimePack.Pattern pattern, int end, When value) {}

    private @Nullable Found longest(Line line, int at, int lastEnd, BitSet allowed) {
        Starts starts = pack.starting(line.symbol(at));
        int next = line.symbol(at + 1);
        if (!starts.allows(next)) {
            return null;
        }
        Found best = null;
        for (int i = 0; i < starts.size(); i++) {
            if (allowed.get(starts.rule(i)) && starts.allows(i, next)) {
                TimePack.Pattern pattern = pack.pattern(starts.rule(i));
                best = pattern.fits(line, at, lastEnd) ? longer(best, pattern, line, at) : best;
            }
        }
        return best;
    }

    private static @Nullable Found longer(@Nullable Found best, TimePack.Pattern pattern, Line line, int at) {
        Results results = new Results(best == null ? -1 : best.end);
        pattern.rule().match(line, at, results);
        Found longest = best;
        for (int i = 0; i < results.size(); i++) {
            if (longest == null || results.end(i) > longest.end) {
                longest = new Found(pattern, results.end(i), results.value(i));
            }
        }
        return longest;
    }

    private static TimeMention mention(Kind kind, int from, Found found, Reference reference) {
        When value = preferred(found.value, found.pattern.prefer(), reference);
        Kind future = found.pattern.future();
        Kind as = future != null && reference.isFuture(value.period()) ? future : kind;
        boolean counts = as == Kind.BEFORE || as == Kind.SAME;
        int years = counts && value.number() != null ? value.number() : 0;
        Period period = counts ? null : value.period();
        String rate = as == Kind.RATE ? value.code() : null;
        String length = as == Kind.RATE ? null : value.code();
        return new TimeMention(as, from, found.end, period, years, rate, length, value.placed(), value.other());
    }

    private static When preferred(When value, TimePack.Prefer prefer, Reference reference) {
        Period period = value.period();
        Period other = value.other();
        if (value.placed() || period == null || other == null) {
            return value;
        }
        boolean swap =
                switch (prefer) {
                    case FIRST -> false;
                    case PAST -> reference.isFuture(period);
                    case NEARER -> reference.distance(other) < reference.distance(period);
                };
        return swap ? When.chosen(other, period) : value;
    }

    private static Map<String, FiscalYear> fiscalYears() {
        Map<String, FiscalYear> years = new HashMap<>();
        for (JsonNode node : Yaml.required("fiscal-years.yaml")) {
            years.put(
                    node.path("state").asText(),
                    new FiscalYear(
                            node.path("first").asInt(),
                            node.path("named").asText().equals("end")));
        }
        return Map.copyOf(years);
    }
}
