package dyad.brief;

import org.jspecify.annotations.Nullable;

/** Puts values into the slots of a pattern. Not MessageFormat: an apostrophe is an apostrophe, and a filled-in brace stays what it is. */
final class Filling {
    private final Messages words;
    private final String pattern;
    private final Object[] values;
    private final StringBuilder filled = new StringBuilder();

    Filling(Messages words, String pattern, Object[] values) {
        this.words = words;
        this.pattern = pattern;
        this.values = values;
    }

    String filled() {
        int at = 0;
        while (at < pattern.length()) {
            int end = pattern.charAt(at) == '{' ? pattern.indexOf('}', at) : -1;
            String value = end < 0 ? null : slot(pattern.substring(at + 1, end));
            filled.append(value == null ? pattern.substring(at, at + 1) : value);
            at = value == null ? at + 1 : end + 1;
        }
        return filled.toString();
    }

    /** The value of a slot such as {@code 0} or {@code 0~gen}; null where it is no slot. */
    private @Nullable String slot(String slot) {
        int index = slot.isEmpty() ? -1 : slot.charAt(0) - '0';
        boolean known = index >= 0 && index < values.length;
        if (!known || slot.length() > 1 && slot.charAt(1) != '~') {
            return null;
        }
        return words.in(slot.length() > 2 ? slot.substring(2) : null, values[index]);
    }
}
