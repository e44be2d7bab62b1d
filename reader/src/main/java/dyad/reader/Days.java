package dyad.reader;

import dyad.model.Period;
import org.jspecify.annotations.Nullable;

/** The days a document speaks of: when that took place which it goes on to tell without a time. */
final class Days {
    private @Nullable Period day;
    private @Nullable Period occasion;

    /**
     * The time of the visit or meeting that the paragraph has just spoken of, else the last day in the fortnight before the document's own
     * that the text has spoken of, or that of its dateline; null where there is none.
     */
    @Nullable
    Period last() {
        return occasion == null ? day : occasion;
    }

    /** The time of the visit or meeting that the paragraph has just spoken of and that is not of these days; null where there is none. */
    @Nullable
    Period occasion() {
        return occasion;
    }

    /** Notes a day of these days, or that none is known. */
    void day(@Nullable Period said) {
        day = said;
        occasion = null;
    }

    /** Notes when a visit or meeting was that is not of these days: in the same paragraph what follows took place then. */
    void occasion(Period period) {
        occasion = period;
    }

    /** A new paragraph: what it tells need not be of the occasion of the one before. */
    void paragraph() {
        occasion = null;
    }
}
