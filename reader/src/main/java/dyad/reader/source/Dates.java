package dyad.reader.source;

import dyad.model.Period;
import java.util.List;
import java.util.Locale;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/** Publication dates as files write them. The day is the one the publisher wrote, in the publisher's own time zone. */
final class Dates {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private Dates() {}

    /** The year, month or day of an ISO 8601 date, with or without a time after it; null if it is none. */
    static @Nullable Period iso(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String date = text.strip();
        if (date.length() > 10 && (date.charAt(10) == 'T' || date.charAt(10) == ' ')) {
            date = date.substring(0, 10);
        }
        return isPublicationDate(date) ? period(date) : null;
    }

    /** The day of an RFC 822 date, such as {@code Sun, 18 May 2025 06:00:00 +0600}; null if it is none. */
    static @Nullable Period rfc822(@Nullable String text) {
        if (text == null || text.length() > 100) {
            return null;
        }
        StringTokenizer parts = new StringTokenizer(text.substring(text.indexOf(',') + 1), " \t\r\n-");
        if (parts.countTokens() < 3) {
            return null;
        }
        String day = parts.nextToken();
        int month = month(parts.nextToken());
        String year = parts.nextToken();
        if (month == 0 || year.length() != 4 || day.length() > 2) {
            return null;
        }
        return period(year + (month < 10 ? "-0" : "-") + month + (day.length() < 2 ? "-0" : "-") + day);
    }

    private static boolean isPublicationDate(String date) {
        for (int i = 0; i < date.length(); i++) {
            boolean dash = i == 4 || i == 7;
            char c = date.charAt(i);
            if (dash ? c != '-' : c < '0' || c > '9') {
                return false;
            }
        }
        return date.length() == 4
                || date.length() == 10
                || (date.length() == 7 && date.substring(5).compareTo("12") <= 0);
    }

    private static int month(String name) {
        return name.length() < 3 ? 0 : MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    private static @Nullable Period period(String edtf) {
        try {
            return Period.of(edtf);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
