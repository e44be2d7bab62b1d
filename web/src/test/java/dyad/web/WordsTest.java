package dyad.web;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.brief.Messages;
import dyad.web.page.Words;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Pattern ASKED = Pattern.compile("words(?:\\(\\))?\\.(get|count)\\(\"([a-z.A-Z-]+)\"[,)]");

    /** The forms of a number differ from language to language. */
    private static Set<String> keys(String language) {
        return Words.of(language).keys().stream()
                .filter(key -> !key.startsWith("ending.") && !key.startsWith("state."))
                .map(WordsTest::anyNumber)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void whatThePagesSayIsThereInEveryLanguage() throws IOException {
        Set<String> asked = asked();
        assertThat(asked).contains("site.skip");
        for (String language : Messages.LANGUAGES) {
            Set<String> missing = new TreeSet<>(asked);
            missing.removeAll(keys(language));
            assertThat(missing).as(language).isEmpty();
        }
    }

    @Test
    void partsHaveTheSameWordsInEveryLanguage() throws IOException {
        for (String part : Words.PARTS) {
            Set<String> english = part(part, "en");
            for (String language : List.of("it", "kk", "ru")) {
                assertThat(part(part, language)).as(part + " " + language).isEqualTo(english);
            }
        }
    }

    private static Set<String> part(String part, String language) throws IOException {
        Properties words = new Properties();
        String file = "/dyad/web/words/" + part + "_" + language + ".properties";
        try (InputStream in = WordsTest.class.getResourceAsStream(file)) {
            if (in != null) {
                words.load(in);
            }
        }
        return words.stringPropertyNames().stream().map(WordsTest::anyNumber).collect(Collectors.toSet());
    }

    private static String anyNumber(String key) {
        return key.replaceAll("\\.(one|few|many|other)$", "");
    }

    private static Set<String> asked() throws IOException {
        Set<String> asked = new TreeSet<>();
        Path main = Path.of(System.getProperty("dyad.root", "..")).resolve("web/src/main");
        try (Stream<Path> files = Files.walk(main)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (file.toString().endsWith(".jte") || file.toString().endsWith(".java")) {
                    Matcher found = ASKED.matcher(Files.readString(file));
                    while (found.find()) {
                        asked.add(found.group(2));
                    }
                }
            }
        }
        return asked;
    }
}
