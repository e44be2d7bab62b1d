package dyad.reader;

import dyad.language.quantity.Quantity;
import dyad.language.time.TimeMention;
import dyad.model.Period;
import dyad.reader.rule.Match;
import dyad.reader.rule.Match.Capture;
import java.math.BigDecimal;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;

/** Since when something has been, told by its anniversary: the slot {@code years} holds which. */
final class Anniversary {
    private Anniversary() {}

    /** The day, month or year so many years before the one named, or before the document's year where none is. */
    static @Nullable Period of(Match match, Passage passage, Discourse discourse) {
        Integer years = years(match.slot("years"));
        TimeMention time = PeriodChoice.near(passage, match.from(), match.to(), EnumSet.of(TimeMention.Kind.DURING));
        Period published = discourse.published();
        Integer year = published == null ? null : published.year();
        Period base = time != null ? time.period() : year == null ? null : Period.year(year);
        if (years == null || base == null || base.isInterval() || year == null) {
            return null;
        }
        return isBeginning(base, year, years) ? base : FigurePeriod.shift(base, -years);
    }

    /** "the 30th anniversary of relations, established on 21 August 1992": the day named is the first one already. */
    private static boolean isBeginning(Period named, @Nullable Integer now, int years) {
        Integer year = named.year();
        return year != null && now != null && years > 1 && Math.abs(now - years - year) <= 1;
    }

    private static @Nullable Integer years(@Nullable Capture slot) {
        Object count = slot == null || slot.edge() == null ? null : slot.edge().detail();
        if (count instanceof TimeMention time) {
            String length = time.length();
            return length == null || !length.matches("P\\d{1,4}Y")
                    ? null
                    : Integer.valueOf(length.substring(1, length.length() - 1));
        }
        BigDecimal number = count instanceof BigDecimal n ? n : count instanceof Quantity q ? q.value() : null;
        return number == null ? null : number.intValue();
    }
}
