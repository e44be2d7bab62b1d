package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.quantity.Quantity;
import dyad.language.quantity.QuantityReader;
import dyad.language.time.TimeMention;
import java.util.Arrays;
import java.util.List;

/** Which amounts and expressions of time are only those of something compared with, or of another act. */
final class ComparedTimes {
    private static final int PART = 6;

    private final int otherAct;
    private final int fromWord;
    private final int ofWhich;
    private final int than;
    private final int thanBehind;
    private final int thanLoose;
    private final int thanOfChange;
    private final int levelOf;
    private final int level;
    private final int timesWord;
    private final int twice;
    private final int multiply;
    private final int percent;
    private final int toLevel;
    private final int[] compares;
    private final int[] changes;

    ComparedTimes(Classes classes) {
        otherAct = classes.number("time-of-paper");
        fromWord = classes.number("amount-from");
        ofWhich = classes.number("of-which");
        than = classes.number("than");
        thanBehind = classes.number("than-behind");
        thanLoose = classes.number("than-loose");
        thanOfChange = classes.number("than-of-change");
        levelOf = classes.number("level-of");
        level = classes.number("level-behind");
        toLevel = classes.number("to-level");
        timesWord = classes.number("times-word");
        twice = classes.number("multiply-than");
        multiply = classes.number("multiply");
        percent = classes.number(QuantityReader.PERCENT);
        changes = new int[] {
            classes.number(QuantityReader.PERCENT),
            classes.number("number.fractions"),
            classes.number("trend.up"),
            classes.number("trend.down")
        };
        compares = Arrays.copyOf(changes, changes.length + 1);
        compares[changes.length] = classes.number(QuantityReader.MONEY);
    }

    /** Whether an amount is that of an earlier time, given for comparison: "up from $3 billion", "less than in 2021 ($3 billion)". */
    boolean isEarlier(Chart chart, Edge value) {
        return chart.endingAt(value.from(), fromWord, 3) != null
                || chart.tokens().is(value.from() - 1, "(") && isCompared(chart, value.from());
    }

    private boolean isCompared(Chart chart, int end) {
        for (int at = Math.max(chart.from(), end - 8); at < end; at++) {
            if (chart.is(at, than) || chart.is(at, fromWord)) {
                return true;
            }
        }
        return false;
    }

    /** "up from $131 billion in 2022", "more than in 2022": the time of something compared with. */
    boolean isCompared(Chart chart, FigureReader.Reading reading, TimeMention time) {
        return isOfPaper(chart, time)
                || isCompared(
                        chart,
                        reading.values.stream().filter(v -> v != reading.value).toList(),
                        time);
    }

    /** The same for these amounts. */
    boolean isCompared(Chart chart, List<Edge> values, TimeMention time) {
        if (isComparison(chart, time)) {
            return true;
        }
        for (Edge value : values) {
            boolean other = chart.endingAt(value.from(), fromWord, 3) != null
                    || chart.endingAt(value.from(), ofWhich, 2) != null;
            if (other && time.from() >= value.to() && time.from() - value.to() <= 3) {
                return true;
            }
        }
        return false;
    }

    /** "than in 2021", "compared to the year before": what a change is against, not the amount's own time. */
    boolean isComparison(Chart chart, TimeMention time) {
        for (int at = Math.max(chart.from(), time.from() - 3); at < time.to(); at++) {
            boolean loose = chart.is(at, thanLoose);
            if (chart.is(at, than) && !isBound(chart, at) && (!loose || compares(chart, at, time, compares))) {
                return true;
            }
            if (chart.is(at, thanOfChange) && compares(chart, at, time, changes)) {
                return true;
            }
        }
        int begins = chart.tokens().is(time.from(), "of") ? time.from() + 1 : time.from();
        return isLevelOf(chart, begins)
                || isLevel(chart, time)
                || isOfPartOf(chart, time)
                || chart.isWithin(time.to(), Math.min(chart.to(), time.to() + 3), thanBehind);
    }

    /** "103,2% к 2023 году": of what the per cent are. */
    private boolean isOfPartOf(Chart chart, TimeMention time) {
        int at = chart.is(time.from(), toLevel) ? time.from() : time.from() - 1;
        Edge share = chart.has(toLevel) && chart.is(at, toLevel) ? chart.endingAt(at, percent, 6) : null;
        return share != null && share.as(Quantity.class).value().compareTo(Trend.LEAST_LEVEL) >= 0;
    }

    /** "a twentieth of the 2021 level", "above the 2019 figure". */
    boolean isLevel(Chart chart, TimeMention time) {
        if (!chart.is(time.to(), level)) {
            return false;
        }
        int before = chart.tokens().is(time.from() - 1, "the") ? time.from() - 2 : time.from() - 1;
        return chart.tokens().is(before, "of") || chart.is(before, than) || chart.is(before, thanLoose);
    }

    /** "1.7 times the result of January", "above the figure for 2022"; not "the figure for 2022 was". */
    private boolean isLevelOf(Chart chart, int end) {
        Edge level = chart.endingAt(end, levelOf, 5);
        if (level == null) {
            return false;
        }
        int before = level.from() - 1;
        int share = chart.tokens().is(before, "of") ? before : level.from();
        return chart.is(before, than)
                || chart.is(before, timesWord)
                || chart.is(before, twice)
                || chart.endingAt(share, percent, 4) != null;
    }

    /** "fell by more than half in the third quarter": bounds the number behind it. */
    private boolean isBound(Chart chart, int at) {
        Edge word = chart.at(at, than);
        int next = word == null ? at : word.to();
        return chart.is(next, compares[0])
                || chart.is(next, compares[1])
                || chart.is(next, compares[2])
                || chart.is(next, multiply);
    }

    /** "12 per cent on 2022", "up on the year before"; not "12 per cent over the past three years". */
    private static boolean compares(Chart chart, int at, TimeMention time, int[] types) {
        if (time.period() != null && time.period().isInterval()) {
            return false;
        }
        int end = chart.tokens().is(at - 1, ",") ? at - 1 : at;
        for (int type : types) {
            if (chart.endingAt(end, type, 4) != null) {
                return true;
            }
        }
        return false;
    }

    /** "$6 billion, of which $763 million last year": behind an amount that ends at a token, the time is that of a part of it. */
    boolean isOfPart(Chart chart, int end, TimeMention time) {
        return time.from() > end && chart.isWithin(Math.max(end, time.from() - PART), time.from(), ofWhich);
    }

    /** "under a memorandum signed in 2022": when something else was done. */
    boolean isOfPaper(Chart chart, TimeMention time) {
        return chart.has(otherAct)
                && (chart.endingAt(time.from(), otherAct, 2) != null
                        || chart.endingAt(time.from() - 1, otherAct, 2) != null);
    }
}
