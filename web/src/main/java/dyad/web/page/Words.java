package dyad.web.page;

import dyad.brief.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** What the pages say in the four languages: the words of briefs, and for each part of the site a file of its own beside this class. */
public final class Words {
    /** The parts of the site; each has a file {@code words/PART_LANGUAGE.properties}. */
    public static final List<String> PARTS =
            List.of("site", "home", "dyad", "document", "figure", "review", "check", "add", "search", "api", "problem");

    private static final Map<String, Messages> LOADED = new ConcurrentHashMap<>();

    private Words() {}

    /**
     * The words of a language.
     *
     * @param language one of {@link Messages#LANGUAGES}
     */
    public static Messages of(String language) {
        return LOADED.computeIfAbsent(language, Words::load);
    }

    private static Messages load(String language) {
        Properties all = new Properties();
        PARTS.forEach(part -> all.putAll(part(part, language)));
        return Messages.of(language).with(all);
    }

    /** The words of one part; none where it has no file in the language. */
    static Properties part(String part, String language) {
        Properties words = new Properties();
        String file = "/dyad/web/words/" + part + "_" + language + ".properties";
        try (InputStream in = Words.class.getResourceAsStream(file)) {
            if (in != null) {
                words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new IllegalStateException("the words belong to the program", e);
        }
        return words;
    }
}
