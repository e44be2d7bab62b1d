package dyad.brief;

import dyad.model.Bound;
import dyad.model.Event;
import dyad.model.Figure;
import dyad.model.Modality;
import dyad.model.Period;
import dyad.model.Statement;
import dyad.model.Tie;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds what sources disagree on: different values for the same indicator, direction, period and unit, different beginnings of the same
 * tie, and what one asserts and another denies. Values that can both be true, such as "over 15" and "16", are no disagreement.
 */
final class Conflicts {
    private static final Messages WORDS = Messages.english();

    private final Wording wording;

    Conflicts(Wording wording) {
        this.wording = wording;
    }

    List<Line> among(List<Fact> facts) {
        List<Line> lines = new ArrayList<>();
        Map<String, List<Fact>> sameFigure = group(facts, Conflicts::figureKey);
        sameFigure.values().stream().filter(Conflicts::differ).forEach(same -> lines.add(values(same)));
        Map<String, List<Fact>> sameThing = group(facts, Conflicts::thingKey);
        sameThing.values().stream().filter(Conflicts::isDenied).forEach(same -> lines.add(denial(same)));
        Map<String, List<Fact>> sameTie = group(facts, Conflicts::tieKey);
        sameTie.values().stream().filter(Conflicts::beganTwice).forEach(same -> lines.add(beginnings(same)));
        return lines;
    }

    private static Map<String, List<Fact>> group(List<Fact> facts, Function<Statement, String> key) {
        return facts.stream()
                .filter(fact -> !key.apply(fact.said()).isEmpty())
                .collect(
                        Collectors.groupingBy(fact -> key.apply(fact.said()), LinkedHashMap::new, Collectors.toList()));
    }

    private static String figureKey(Statement said) {
        if (!(said instanceof Figure figure) || figure.modality() != Modality.ACTUAL || figure.period() == null) {
            return "";
        }
        return figure.type() + "|" + figure.parties() + "|" + figure.measure() + "|" + figure.unit() + "|"
                + figure.period() + "|" + figure.against();
    }

    /** Ties and events can be told to be the same only by a name. */
    private static String thingKey(Statement said) {
        String name = said.name();
        if (name == null) {
            return "";
        }
        String when = said instanceof Event event ? "|" + event.period() : "";
        return said.type() + "|" + said.parties() + "|" + Merge.words(name) + when;
    }

    /** A tie that began: relations, which there are once, or what has a name. */
    private static String tieKey(Statement said) {
        if (!(said instanceof Tie tie) || tie.since() == null || tie.modality() != Modality.ACTUAL) {
            return "";
        }
        boolean relations = tie.type().equals("relations");
        return relations ? tie.type() + "|" + tie.parties() : thingKey(tie);
    }

    private static boolean beganTwice(List<Fact> same) {
        List<String> days =
                same.stream().map(fact -> String.valueOf(fact.period())).toList();
        return days.stream()
                .anyMatch(one -> days.stream().anyMatch(other -> !one.startsWith(other) && !other.startsWith(one)));
    }

    private static boolean differ(List<Fact> same) {
        for (Fact one : same) {
            for (Fact other : same) {
                if (!canBothBe((Figure) one.said(), (Figure) other.said())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean canBothBe(Figure one, Figure other) {
        return admits(one, other) && admits(other, one);
    }

    /** Whether the true value may be where the other puts it, as far as this one tells. */
    private static boolean admits(Figure one, Figure other) {
        BigDecimal top = one.upTo() == null ? one.value() : one.upTo();
        int low = highest(other).compareTo(one.value());
        int high = other.value().compareTo(top);
        return switch (one.bound()) {
            case EXACT -> !isPoint(other.bound()) || low >= 0 && high <= 0;
            case ABOUT -> !isPoint(other.bound()) || isNear(one.value(), other.value());
            case OVER, AT_LEAST -> low >= 0 || isOpenAbove(other.bound());
            case UNDER, AT_MOST -> high <= 0 || isOpenBelow(other.bound());
        };
    }

    private static BigDecimal highest(Figure figure) {
        return figure.upTo() == null ? figure.value() : figure.upTo();
    }

    private static boolean isPoint(Bound bound) {
        return bound == Bound.EXACT;
    }

    private static boolean isOpenAbove(Bound bound) {
        return bound == Bound.OVER || bound == Bound.AT_LEAST;
    }

    private static boolean isOpenBelow(Bound bound) {
        return bound == Bound.UNDER || bound == Bound.AT_MOST;
    }

    /** Within a twentieth: what "about" is commonly good for. */
    private static boolean isNear(BigDecimal one, BigDecimal other) {
        BigDecimal difference = one.subtract(other).abs().multiply(BigDecimal.valueOf(20));
        return difference.compareTo(one.abs()) <= 0;
    }

    private static boolean isDenied(List<Fact> same) {
        return same.stream().anyMatch(fact -> fact.is(Modality.DENIED))
                && same.stream().anyMatch(fact -> fact.is(Modality.ACTUAL));
    }

    private Line values(List<Fact> same) {
        Figure first = (Figure) same.get(0).said();
        List<Piece> pieces = new ArrayList<>();
        pieces.add(Piece.lead(wording.indicator(first)));
        pieces.add(Piece.plain(first.period() == null ? "" : ", " + PeriodWords.of(first.period())));
        String between = ": ";
        for (Fact fact : same) {
            pieces.add(Piece.plain(between));
            pieces.addAll(wording.value((Figure) fact.said()));
            pieces.add(Piece.notes(fact.notes()));
            between = "; ";
        }
        return new Line(pieces, List.of());
    }

    private Line beginnings(List<Fact> same) {
        Tie tie = (Tie) same.get(0).said();
        List<Piece> pieces = new ArrayList<>();
        pieces.add(Piece.lead(Wording.title(tie)));
        String between = ": ";
        for (Fact fact : same) {
            Period since = fact.period();
            pieces.add(Piece.plain(between + WORDS.get("since", since == null ? "" : PeriodWords.of(since))));
            pieces.add(Piece.notes(fact.notes()));
            between = "; ";
        }
        return new Line(pieces, List.of());
    }

    private Line denial(List<Fact> same) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(Piece.lead(Wording.capital(String.valueOf(same.get(0).said().name()))));
        String between = ": ";
        for (Fact fact : same) {
            String key = fact.is(Modality.ACTUAL)
                    ? "conflict.asserted"
                    : "modality." + fact.said().modality().code();
            pieces.add(Piece.plain(between + WORDS.get(key)));
            pieces.add(Piece.notes(fact.notes()));
            between = "; ";
        }
        return new Line(pieces, List.of());
    }
}
