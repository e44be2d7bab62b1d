package dyad.language.name;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.Form;
import dyad.language.Suffixing;
import dyad.language.quantity.QuantityReader;
import org.jspecify.annotations.Nullable;

/** Titles in a language of suffixes: all that belongs to a name stands before its head, and the head stands in a case. Does nothing elsewhere. */
final class SuffixedTitles {
    private static final int LONGEST_TERM = 6;

    private final Suffixing suffixing;
    private final int capital;
    private final int period;
    private final int meantFor;
    private final int through;
    private final int matterKind;
    private final int joint;
    private final int[] terms;
    private final int[] others;

    SuffixedTitles(Classes classes, Suffixing suffixing) {
        this.suffixing = suffixing;
        capital = classes.number("capital");
        period = classes.number("period");
        meantFor = classes.number("post.meant-for");
        through = classes.number("title-through");
        matterKind = classes.number("field-kind");
        joint = classes.number("name-joint");
        terms = new int[] {period, classes.number(QuantityReader.MONEY)};
        others = new int[] {
            classes.number("state"),
            capital,
            classes.number("place"),
            classes.number("adjective"),
            classes.number("organisation"),
            classes.number(PersonReader.PERSON)
        };
    }

    /** A name without the case of its head: "келісімге" is called "келісім". */
    String name(Edge head, String written) {
        boolean inflected = suffixing.isUsed() && (head.forms() & Form.NOMINATIVE) == 0;
        return inflected ? suffixing.nominative(written) : written;
    }

    /** "Анкара декларациясы": the town right before a head that gives it its name; null where there is none. */
    @Nullable
    Edge town(Chart chart, int head) {
        Edge town = suffixing.isUsed() ? chart.endingAt(head, capital, 3) : null;
        return town != null && (town.forms() & Form.NOMINATIVE) != 0 ? town : null;
    }

    /** "саласындағы": what ends other phrases and yet belongs to a name. */
    boolean isThrough(Chart chart, int at) {
        return chart.is(at, through);
    }

    /** "көлік, туризм және мәдениет саласындағы келісім": what joins two of the matters that stand before a head is of the name. */
    boolean isBetweenMatters(Chart chart, int at) {
        return chart.has(through)
                && (chart.tokens().is(at, ",") || chart.is(at, joint))
                && chart.at(at + 1, matterKind) != null
                && chart.endingAt(at, matterKind, 4) != null;
    }

    /** Whether a state, a town, a person, a time or a word that says where ends at a token, which a name does not go back over. */
    boolean isOther(Chart chart, int at) {
        for (int type : others) {
            if (suffixing.isUsed() && chart.endingAt(at + 1, type, 8) != null) {
                return true;
            }
        }
        return suffixing.isUsed()
                && (chart.endingAt(at + 1, period, 6) != null
                        || suffixing.isPlace(chart.tokens().norm(at)));
    }

    /** "2025–2027 жылдарға арналған бағдарлама", "200 млн долларлық келісім": where a name begins within a term or a sum, the beginning of that. */
    int withTerm(Chart chart, int start, int floor) {
        boolean meant = suffixing.isUsed() && chart.is(start - 1, meantFor);
        Edge years = meant ? chart.endingAt(start - 1, period, LONGEST_TERM) : null;
        years = meant && years == null ? chart.endingAt(start, period, LONGEST_TERM) : years;
        if (years != null && years.from() >= floor) {
            return years.from();
        }
        for (int at = Math.max(floor, start - LONGEST_TERM); suffixing.isUsed() && at < start; at++) {
            for (int type : terms) {
                Edge term = chart.at(at, type);
                if (term != null && term.to() > start) {
                    return at;
                }
            }
        }
        return start;
    }
}
