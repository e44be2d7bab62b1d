package dyad.brief;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The words of a brief, kept apart from the code that puts them together. */
final class Messages {
    private static final Messages ENGLISH = new Messages(load("messages.properties"));

    private final Properties words;

    private Messages(Properties words) {
        this.words = words;
    }

    static Messages english() {
        return ENGLISH;
    }

    // read directly: a ResourceBundle would look at the default locale, and a brief must not depend on it
    private static Properties load(String name) {
        Properties words = new Properties();
        try (InputStream in = Objects.requireNonNull(Messages.class.getResourceAsStream(name))) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException("the messages belong to the program", e);
        }
        return words;
    }

    /** The words under a key, filled in. */
    String get(String key, Object... values) {
        String pattern = words.getProperty(key);
        return pattern == null ? key : fill(pattern, values);
    }

    /** The words under a key, or null where there are none. */
    @Nullable
    String find(String key, Object... values) {
        String pattern = words.getProperty(key);
        return pattern == null ? null : fill(pattern, values);
    }

    /** One or many: {@code key.one} or {@code key.many}. */
    String count(String key, int number) {
        return get(key + (number == 1 ? ".one" : ".many"), number);
    }

    // not MessageFormat: an apostrophe is an apostrophe, and a filled-in brace stays what it is
    private static String fill(String pattern, Object... values) {
        StringBuilder filled = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            boolean slot = pattern.charAt(i) == '{' && i + 2 < pattern.length() && pattern.charAt(i + 2) == '}';
            int index = slot ? pattern.charAt(i + 1) - '0' : -1;
            if (index >= 0 && index < values.length) {
                filled.append(values[index]);
                i += 2;
            } else {
                filled.append(pattern.charAt(i));
            }
        }
        return filled.toString();
    }
}
