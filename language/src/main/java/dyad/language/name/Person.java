package dyad.language.name;

import org.jspecify.annotations.Nullable;

/**
 * A person or office holder as a text names one. Who holds an office is never known beforehand: only the text tells.
 *
 * @param name the name, or null
 * @param office the office as the text has it, or null where only the name stands
 * @param sector PLOVER's code, or null
 * @param state code of the state the words themselves give, or null
 */
public record Person(
        @Nullable String name,
        @Nullable String office,
        @Nullable String sector,
        @Nullable String state) {
    /** The last word of the name, by which texts refer again, or null. */
    public @Nullable String surname() {
        if (name == null) {
            return null;
        }
        int space = name.lastIndexOf(' ');
        return space < 0 ? name : name.substring(space + 1);
    }
}
