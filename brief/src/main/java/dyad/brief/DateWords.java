package dyad.brief;

import dyad.model.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A date as it stands in a sentence, and another one in its place, written as the draft writes its own: "in 1992" for "in 1993". */
final class DateWords {
    private static final int YEAR = 4;
    private static final int MONTH = 7;
    private static final int MONTHS = 12;
    private static final int DAY_AT = 8;

    private final Wordings data;
    private final String words;
    private final String before;

    /** The words of a date, and the word before them. */
    DateWords(Wordings data, String words, String before) {
        this.data = data;
        this.words = plain(words);
        this.before = before;
    }

    /**
     * The other date with its preposition, no more exact than the draft tells its own; nothing where the words are no plain date.
     *
     * @param exact whether the day is wanted though the draft tells the month
     */
    Optional<String> instead(Period mine, Period theirs, boolean exact) {
        if (mine.isInterval() || theirs.isInterval() || isPart(theirs)) {
            return Optional.empty();
        }
        int least = Math.min(mine.edtf().length(), theirs.edtf().length());
        String date = exact ? theirs.edtf() : theirs.edtf().substring(0, least);
        return data.dates().stream()
                .map(row -> inRow(row, mine.edtf(), date))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** In one way of writing, where the draft's words are written so. */
    private Optional<String> inRow(List<String> row, String mine, String date) {
        for (int length = mine.length(); length >= YEAR; length -= MONTH - YEAR) {
            String pattern = row.get(column(length));
            if (!pattern.isEmpty() && plain(filled(pattern, mine)).equals(words)) {
                return other(row, length, mine, date);
            }
        }
        return Optional.empty();
    }

    private Optional<String> other(List<String> row, int length, String mine, String date) {
        String pattern = row.get(column(date.length()));
        boolean told = pattern.contains("{y}") || mine.substring(0, YEAR).equals(date.substring(0, YEAR));
        // a date that another word governs changes its form with what it tells
        boolean fits = length == date.length() || !data.lists("/blocked/any", before);
        return pattern.isEmpty() || !told || !fits ? Optional.empty() : Optional.of(filled(pattern, date));
    }

    private static int column(int length) {
        return length == YEAR ? 0 : length == MONTH ? 1 : 2;
    }

    /** Halves and quarters stand in other words. */
    private static boolean isPart(Period period) {
        String edtf = period.edtf();
        return edtf.length() == MONTH && Integer.parseInt(edtf.substring(YEAR + 1)) > MONTHS;
    }

    private String filled(String pattern, String date) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < pattern.length()) {
            int end = pattern.charAt(at) == '{' ? pattern.indexOf('}', at) : -1;
            text.append(end < 0 ? pattern.substring(at, at + 1) : slot(pattern.substring(at + 1, end), date));
            at = end < 0 ? at + 1 : end + 1;
        }
        return text.toString();
    }

    private String slot(String slot, String date) {
        String form = slot.indexOf(':') < 0 ? "" : slot.substring(slot.indexOf(':') + 1);
        return switch (slot.charAt(0)) {
            case 'y' -> date.substring(0, YEAR);
            case 'M' -> month(Integer.parseInt(date.substring(YEAR + 1, MONTH)), form);
            case 'm' -> date.substring(YEAR + 1, MONTH);
            default ->
                slot.equals("dd")
                        ? date.substring(DAY_AT)
                        : day(String.valueOf(Integer.parseInt(date.substring(DAY_AT))), form);
        };
    }

    private String month(int month, String form) {
        List<String> written = data.list("/months/" + form);
        if (month > MONTHS || !written.isEmpty()) {
            return month > MONTHS ? "" : written.get(month - 1);
        }
        String key = "period.month." + month;
        String inForm = data.messages().find(key + "." + form);
        return inForm != null
                ? inForm
                : data.messages()
                        .in(form.isEmpty() ? null : form, data.messages().get(key));
    }

    /** A day, with its article or preposition where the form has one. */
    private String day(String day, String form) {
        Messages messages = data.messages();
        String special = messages.find("date.number." + day + (form.isEmpty() ? "" : "." + form));
        String inForm = form.isEmpty() ? null : messages.find("date.number." + form, day);
        return special != null ? special : inForm != null ? inForm : day;
    }

    private static String plain(String words) {
        return Wordings.plain(words).replace('°', 'º').toLowerCase(Locale.ROOT);
    }
}
