package dyad.web.search;

import dyad.brief.SearchWords;
import dyad.model.Dyad;
import dyad.web.answer.Times;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for.
 *
 * @param typed as a person typed it
 * @param words the words in it
 * @param within only what is on these two states, or null
 * @param named the two states that are named among the words, or null
 * @param others the words that name no state
 * @param part what is to be shown
 * @param page which page of that, from 1
 * @param times by when it was published, and what the record held
 * @param language the reader's language, ISO 639-1
 */
record Asked(
        String typed,
        SearchWords words,
        @Nullable Dyad within,
        @Nullable Dyad named,
        String others,
        Part part,
        int page,
        Times times,
        String language) {
    /** No more pages than so many: who has not found it by then has other words to look for. */
    static final int MOST_PAGES = 50;

    /** So many texts or facts are on a page. */
    static final int ON_A_PAGE = 20;

    /** What is shown. */
    enum Part {
        ALL,
        FACTS,
        TEXTS
    }

    /** The two states whose facts are looked through, or null where texts alone tell. */
    @Nullable
    Dyad dyad() {
        return within == null ? named : within;
    }

    /** Where the first of the page is among all. */
    int from() {
        return (page - 1) * ON_A_PAGE;
    }
}
