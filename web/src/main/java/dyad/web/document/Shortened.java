package dyad.web.document;

import java.util.ArrayList;
import java.util.List;

/** What others wrote, cut where it is too long to be shown. */
final class Shortened {
    private static final int LONGEST = 200;

    private Shortened() {}

    /** In a message. */
    static String of(String text) {
        return to(LONGEST, text);
    }

    /** No longer than so many characters, and never cut within one. */
    static String to(int most, String text) {
        if (text.length() <= most) {
            return text;
        }
        int cut = Character.isLowSurrogate(text.charAt(most)) ? most - 1 : most;
        return text.substring(0, cut) + " …";
    }

    /** The first of many, with a mark where there are more. */
    static List<String> first(int most, List<String> all) {
        if (all.size() <= most) {
            return all;
        }
        List<String> some = new ArrayList<>(all.subList(0, most));
        some.add("…");
        return some;
    }
}
