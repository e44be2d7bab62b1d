package dyad.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One version of one text by one publisher, kept as it was published.
 *
 * @param id the publisher's or the file's name for it, unique in a record
 * @param text the text as published; every span of a statement points into it
 * @param published publication date (EDTF year, month or day), or null where it is not known
 * @param publisher who published it, or null
 * @param url where it was published, or null
 * @param language BCP 47 tag, or null where it is to be detected
 */
public record Document(
        String id,
        String text,
        @Nullable Period published,
        @Nullable String publisher,
        @Nullable String url,
        @Nullable String language) {
    /** The last day on which it may have been published, or null where nothing is known. */
    public @Nullable LocalDate day() {
        return published == null ? null : published.last();
    }

    /** Who publishes it, or its id where that is not known. */
    public String publishedBy() {
        return publisher == null ? id : publisher;
    }
}
