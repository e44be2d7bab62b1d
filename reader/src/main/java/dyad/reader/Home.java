package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.Pack;
import dyad.language.StateName;
import dyad.language.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which states a text names how often, which two it is about, and which is its own: that of the speaker, of the institution in its head, of
 * the dateline, or else the one it speaks of most.
 */
final class Home {
    private static final int HEAD = 4;
    private static final int LINE = 16;
    private static final int BESIDE = 6;

    private final int[] naming;
    private final int[] states;
    private final int issuer;
    private final int speech;
    private final int by;
    private final int finite;
    private final int ours;
    private final int we;
    private final int toward;
    private final int with;
    private final int joint;
    private final int compared;
    private final int article;
    private final int leader;

    Home(Classes classes) {
        naming = Stream.of("state", "adjective", "inhabitant", "capital", "seat", "parliament")
                .mapToInt(classes::number)
                .toArray();
        states = new int[] {classes.number("state"), classes.number("adjective")};
        issuer = classes.number("issuer");
        speech = classes.number("speech-title");
        by = classes.number("prep.by");
        finite = classes.number("finite");
        ours = classes.number("possessive.first");
        we = classes.number("we");
        toward = classes.number("prep.to");
        with = classes.number("prep.with");
        joint = classes.number("name-joint");
        compared = classes.number("compared-state");
        article = classes.number("article");
        leader = classes.number("own-office");
    }

    /**
     * How often a text names each state, in the order it first does.
     *
     * @param once where a name of several classes counts once
     * @param weighed where it counts for each, so that adjectives ("Kazakh goods") weigh more
     */
    record Counts(Map<String, Integer> once, Map<String, Integer> weighed) {}

    Counts counts(List<Chart> charts) {
        Counts counts = new Counts(new LinkedHashMap<>(), new LinkedHashMap<>());
        for (Chart chart : charts) {
            Map<String, BitSet> seen = new HashMap<>();
            for (int type : naming) {
                for (Edge edge : chart.all(type)) {
                    String code = edge.as(StateName.class).code();
                    counts.weighed.merge(code, 1, Integer::sum);
                    BitSet begun = seen.computeIfAbsent(code, k -> new BitSet());
                    if (!begun.get(edge.from() - chart.from())) {
                        begun.set(edge.from() - chart.from());
                        counts.once.merge(code, 1, Integer::sum);
                    }
                }
            }
        }
        return counts;
    }

    /** Whether a text whose head says nothing speaks of the state whose language it is in, by name, as "our country" or by who leads it. */
    boolean isAtHome(List<Chart> charts, Map<String, Integer> counts, @Nullable String state) {
        return state != null
                && (counts.containsKey(state) || charts.stream().anyMatch(c -> c.has(we)) || isLed(charts));
    }

    /** Whether a text written abroad speaks of the state whose language it is by who leads it: its leader travels, and its agency with him. */
    boolean isLedFrom(List<Chart> charts, @Nullable String state) {
        return state != null && isLed(charts);
    }

    /** "Мемлекет басшысы Қасым-Жомарт Тоқаев": an office that texts name without its state where it is their own, and no state before it. */
    private boolean isLed(List<Chart> charts) {
        for (Chart chart : charts) {
            int state = chart.to();
            for (int type : naming) {
                for (Edge edge : chart.all(type)) {
                    state = Math.min(state, edge.from());
                }
            }
            for (Edge office : chart.has(leader) ? chart.all(leader) : List.<Edge>of()) {
                if (office.from() < state) {
                    return true;
                }
            }
            if (state < chart.to()) {
                return false;
            }
        }
        return false;
    }

    /** "Behind only China", "like the Netherlands": a state named for comparison is not spoken of. */
    boolean isCompared(Chart chart, int name) {
        int at = chart.is(name - 1, article) ? name - 1 : name;
        return chart.endingAt(at, compared, 3) != null;
    }

    /** The two states that the first sentence naming two, and no third, names, where the text comes back to both; none where it has none. */
    List<String> opening(List<Chart> charts, Map<String, Integer> counts) {
        for (Chart chart : charts.subList(0, Math.min(HEAD, charts.size()))) {
            Set<String> named = new LinkedHashSet<>();
            for (int type : naming) {
                for (Edge edge : chart.all(type)) {
                    if (!isCompared(chart, edge.from())) {
                        named.add(edge.as(StateName.class).code());
                    }
                }
            }
            if (named.size() > 1) {
                boolean again = named.stream().allMatch(code -> counts.getOrDefault(code, 0) > 2);
                return named.size() == 2 && again ? List.copyOf(named) : List.of();
            }
        }
        return List.of();
    }

    /** The state that a publisher's name begins with: "Embassy of Lithuania in Japan", "Statistics Iceland"; null where it names none. */
    @Nullable
    String ofPublisher(Pack pack, @Nullable String publisher) {
        if (publisher == null || publisher.isBlank()) {
            return null;
        }
        Tokens tokens = pack.tokens(publisher);
        Chart name = pack.chart(tokens, 0, tokens.size());
        Edge first = null;
        for (int type : states) {
            for (Edge edge : name.all(type)) {
                first = first == null || edge.from() < first.from() ? edge : first;
            }
        }
        return first == null ? null : first.as(StateName.class).code();
    }

    /** The state that the head of a text says it comes from: "Remarks by the Ambassador of Finland", "Government of India"; null where none. */
    @Nullable
    String ofHead(List<Chart> charts) {
        for (Chart chart : charts.subList(0, Math.min(HEAD, charts.size()))) {
            int end = Math.min(chart.to(), chart.from() + LINE);
            for (int at = chart.from(); at < end; at++) {
                if (chart.is(at, speech)) {
                    return ofSpeaker(chart, at);
                }
                if (chart.is(at, issuer)) {
                    String state = ofLine(chart, at);
                    if (state != null) {
                        return state;
                    }
                }
            }
        }
        return null;
    }

    private @Nullable String ofSpeaker(Chart chart, int title) {
        boolean spoken = false;
        for (int at = title; at < Math.min(chart.to(), title + LINE); at++) {
            spoken |= chart.is(at, by) || chart.tokens().is(at, "of");
            Edge name = spoken ? state(chart, at) : null;
            if (name != null) {
                return name.as(StateName.class).code();
            }
        }
        return null;
    }

    /** States beside "us": "between our country and Vietnam", "our exports to Vietnam" are said by somebody else. */
    Set<String> others(List<Chart> charts) {
        Set<String> others = new HashSet<>();
        for (Chart chart : charts) {
            for (Edge words : chart.all(ours)) {
                for (int at = words.to(); at < Math.min(chart.to(), words.to() + BESIDE); at++) {
                    Edge name = chart.is(at - 1, toward) || chart.is(at - 1, with) || chart.is(at - 1, joint)
                            ? state(chart, at)
                            : null;
                    if (name != null) {
                        others.add(name.as(StateName.class).code());
                    }
                }
            }
        }
        return others;
    }

    /** The state in the same line, which says nothing else. */
    private @Nullable String ofLine(Chart chart, int issued) {
        Tokens tokens = chart.tokens();
        int from = issued;
        while (from > chart.from() && !tokens.afterLineBreak(from)) {
            from--;
        }
        Edge found = null;
        int at = from;
        for (; at < Math.min(chart.to(), from + LINE) && (at == from || !tokens.afterLineBreak(at)); at++) {
            if (chart.is(at, finite)) {
                return null;
            }
            found = found == null ? state(chart, at) : found;
        }
        boolean line = at < chart.to() ? tokens.afterLineBreak(at) : at == chart.to() && !tokens.is(at - 1, ".");
        return found == null || !line ? null : found.as(StateName.class).code();
    }

    private @Nullable Edge state(Chart chart, int at) {
        for (int type : states) {
            Edge edge = chart.at(at, type);
            if (edge != null) {
                return edge;
            }
        }
        return null;
    }

    /** The state of the head or the dateline where the text speaks of it again, or of one other only; else the one it speaks of most. */
    static @Nullable String of(@Nullable String head, @Nullable String dateline, Map<String, Integer> counts) {
        if (head != null) {
            return head;
        }
        if (dateline != null && (counts.containsKey(dateline) || counts.size() == 1)) {
            return dateline;
        }
        List<Map.Entry<String, Integer>> ranked = ranked(counts);
        boolean leads = ranked.size() == 1
                || ranked.size() > 1 && ranked.get(0).getValue() > ranked.get(1).getValue();
        return leads ? ranked.get(0).getKey() : null;
    }

    /** The two states that a text speaks of far more than of any third; none where there are no such two. */
    static List<String> main(Map<String, Integer> counts) {
        List<Map.Entry<String, Integer>> ranked = ranked(counts);
        boolean two = ranked.size() > 1 && (ranked.get(1).getValue() > 1);
        boolean clear = two
                && (ranked.size() == 2
                        || ranked.get(2).getValue() * 2 <= ranked.get(1).getValue());
        return clear ? List.of(ranked.get(0).getKey(), ranked.get(1).getKey()) : List.of();
    }

    /** States from the most named down; of equals the first named comes first. */
    private static List<Map.Entry<String, Integer>> ranked(Map<String, Integer> counts) {
        List<Map.Entry<String, Integer>> ranked = new ArrayList<>(counts.entrySet());
        ranked.sort((a, b) -> Integer.compare(b.getValue(), a.getValue()));
        return ranked;
    }
}
