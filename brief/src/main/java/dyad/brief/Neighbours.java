package dyad.brief;

/** The words on either side of others in a text, in small letters. */
final class Neighbours {
    /** A shorter word with a full stop is an abbreviation. */
    private static final int LEAST_SENTENCE_END = 5;

    private Neighbours() {}

    /** The word before, with the signs that it ends in; empty where a sentence or a line begins. */
    static String before(String text, int start) {
        int end = start;
        while (end > 0 && Wordings.isBlank(text.charAt(end - 1)) && text.charAt(end - 1) != '\n') {
            end--;
        }
        int from = end;
        while (from > 0 && !Wordings.isBlank(text.charAt(from - 1))) {
            from--;
        }
        String word = Wordings.plain(text.substring(from, end));
        boolean ends = word.length() > LEAST_SENTENCE_END && ".!?".indexOf(word.charAt(word.length() - 1)) >= 0;
        return ends ? "" : word;
    }

    /** The word behind; empty where a sign follows or a line ends. */
    static String after(String text, int end) {
        int from = end;
        while (from < text.length() && (text.charAt(from) == ' ' || text.charAt(from) == '\u00a0')) {
            from++;
        }
        int to = from;
        while (to < text.length() && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return Wordings.plain(text.substring(from, to));
    }
}
