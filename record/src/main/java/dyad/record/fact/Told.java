package dyad.record.fact;

import dyad.model.Document;
import dyad.model.Figure;
import dyad.model.Period;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A figure with the document that tells it.
 *
 * @param figure what is told
 * @param document where
 * @param reporter the state (ISO 3166-1 alpha-3) whose office or press tells it, or null where that is not known
 * @param origin what stands for the text this one was copied or translated from; texts of one origin are one source
 */
public record Told(
        Figure figure, Document document, @Nullable String reporter, String origin) {
    /** The last day on which the document may have been published, or null where nothing is known. */
    public @Nullable LocalDate day() {
        return document.day();
    }

    /** What a figure covers; for one without a period the day it was told, which dates it no better than that. */
    @Nullable
    Period time() {
        return figure.period() == null ? document.published() : figure.period();
    }
}
