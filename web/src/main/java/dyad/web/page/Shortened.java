package dyad.web.page;

import java.util.ArrayList;
import java.util.List;

/** What others wrote, cut where it is too long to be shown. */
public final class Shortened {
    private static final int LONGEST = 200;

    private Shortened() {}

    /** In a message. */
    public static String of(String text) {
        return to(LONGEST, text);
    }

    /** No longer than so many characters, and never cut within one. */
    public static String to(int most, String text) {
        if (text.length() <= most) {
            return text;
        }
        int cut = Character.isLowSurrogate(text.charAt(most)) ? most - 1 : most;
        return text.substring(0, cut) + " …";
    }

    /** No longer than so many characters, cut between words where there are some. */
    public static String atWord(int most, String text) {
        int space = text.length() <= most ? -1 : text.lastIndexOf(' ', most);
        return space < most / 2 ? to(most, text) : text.substring(0, space) + " …";
    }

    /** The first of many, with a mark where there are more. */
    public static List<String> first(int most, List<String> all) {
        if (all.size() <= most) {
            return all;
        }
        List<String> some = new ArrayList<>(all.subList(0, most));
        some.add("…");
        return some;
    }
}
