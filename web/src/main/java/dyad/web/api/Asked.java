package dyad.web.api;

import dyad.brief.Messages;
import dyad.web.answer.Part;
import dyad.web.answer.Times;
import dyad.web.page.BadRequest;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What programs may give with most questions. */
final class Asked {
    static final String STATES =
            "The two states: codes (ISO 3166-1 alpha-3 or alpha-2) or names in English, Italian, Russian or Kazakh, as in KAZ-ITA";

    private static final String CURSOR = "What the part before gave as next; the first part where it is left out";

    private Asked() {}

    /**
     * The two times.
     *
     * @param asOf as given
     * @param knownAt as given
     */
    record AskedTimes(
            @Parameter(
                    description =
                            "Only what was published by the end of this day, month or year, as 2025-12-31; sources of unknown date are left out",
                    schema = @Schema(type = "string"))
            @Nullable
            String asOf,

            @Parameter(
                    description =
                            "Only what the record held at this instant, such as 2026-11-29T10:00:00Z, as it had been read and judged by then; a date means its end in UTC",
                    schema = @Schema(type = "string"))
            @Nullable
            String knownAt) {
        Times times() {
            return Times.of(asOf, knownAt);
        }
    }

    /**
     * The language of what the record says itself.
     *
     * @param language as given; English where none is
     */
    record AskedLanguage(
            @Parameter(
                    description =
                            "Language of words, dates, numbers and names of states; sentences stay in that of their source",
                    schema =
                            @Schema(
                                    type = "string",
                                    allowableValues = {"en", "it", "kk", "ru"},
                                    defaultValue = "en"))
            @Nullable
            String language) {
        Messages words() {
            String wanted = language == null || language.isBlank() ? "en" : language.strip();
            if (!Messages.LANGUAGES.contains(wanted)) {
                throw new BadRequest("language is one of " + String.join(", ", Messages.LANGUAGES));
            }
            return Messages.of(wanted);
        }
    }

    /**
     * The part wanted of a brief, whose lines are short.
     *
     * @param cursor as given
     * @param limit as given
     */
    record AskedLines(
            @Parameter(description = CURSOR, schema = @Schema(type = "string")) @Nullable
            String cursor,

            @Parameter(
                    description = "No more than so many lines in this part; a file is always whole",
                    schema = @Schema(type = "integer", minimum = "1", maximum = "500", defaultValue = "200"))
            @Nullable
            String limit) {
        private static final int OTHERWISE = 200;

        Part part() {
            return new AskedPart(cursor, limit).part(OTHERWISE);
        }

        /** Refuses what a file has no parts for. */
        void none() {
            new AskedPart(cursor, limit).none();
        }
    }

    /**
     * The part wanted.
     *
     * @param cursor as given
     * @param limit as given
     */
    record AskedPart(
            @Parameter(description = CURSOR, schema = @Schema(type = "string")) @Nullable
            String cursor,

            @Parameter(
                    description = "No more than so many items in this part",
                    schema = @Schema(type = "integer", minimum = "1", maximum = "500", defaultValue = "50"))
            @Nullable
            String limit) {
        private static final int OTHERWISE = 50;
        private static final int MOST = 500;

        Part part() {
            return part(OTHERWISE);
        }

        Part part(int otherwise) {
            return Part.of(cursor, number("limit", limit), otherwise, MOST);
        }

        /** Refuses what a file has no parts for: to pass it over would give more than was asked for. */
        void none() {
            if (cursor != null || limit != null) {
                throw new BadRequest("a file is given whole: leave out limit and cursor, or ask for json");
            }
        }
    }

    /** Whether it is true; false where it is not given. */
    static boolean isTrue(String name, @Nullable String text) {
        if (text == null || text.isBlank() || text.strip().equals("false")) {
            return false;
        }
        if (text.strip().equals("true")) {
            return true;
        }
        throw new BadRequest(name + " is true or false");
    }

    /** A whole number, or null where none is given. */
    static @Nullable Integer number(String name, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return Integer.valueOf(text.strip());
        } catch (NumberFormatException e) {
            throw new BadRequest(name + " is a whole number");
        }
    }
}
