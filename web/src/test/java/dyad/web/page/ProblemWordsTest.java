package dyad.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.model.Issue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemWordsTest {
    /** How the reader tells of a problem: what is wrong and what to do, as two texts. */
    private static final Pattern TOLD = Pattern.compile("(?:new Unreadable|\\.lost|\\.notice)\\(([^;]+)\\);");

    private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "it | is an encrypted PDF | è un PDF cifrato",
                "ru | is an encrypted PDF | PDF зашифрован",
                "kk | is an encrypted PDF | PDF шифрланған",
                "ru | is binary: a PNG picture, which Dyad does not read | изображение PNG, такие файлы Dyad не читает",
                "it | the file cannot be read | non si può leggere: il file",
                "ru | the record of https://example.org/a is truncated: it ends too early | обрывается раньше времени: запись https://example.org/a",
                "kk | is in Swahili, which Dyad does not read | Dyad бұл тілді оқымайды: суахили тілі",
                "it | the line is not JSON at column 4 | la riga non è JSON (colonna 4)",
                "ru | no words are known for this | no words are known for this"
            })
    void aProblemIsToldInTheLanguageOfThePage(String language, String told, String shown) {
        assertThat(ProblemWords.of(told, Words.of(language)).replace('\u00a0', ' '))
                .isEqualTo(shown);
    }

    @Test
    void inEnglishItIsToldAsTheReaderTellsIt() {
        Issue issue =
                new Issue("a.jsonl", 3, "the line has no \"text\"", "give each document its text as a string", true);
        assertThat(ProblemWords.of(issue, Words.of("en"))).isEqualTo(issue.toString());
        assertThat(ProblemWords.of(issue, Words.of("ru"))).startsWith("a.jsonl, строка 3: ");
    }

    @Test
    void everyProblemThatTheReaderTellsHasWords() throws IOException {
        Set<String> unknown = new TreeSet<>();
        List<String> told = told();
        told.stream().filter(each -> !ProblemWords.knows(each)).forEach(unknown::add);
        assertThat(told).hasSizeGreaterThan(70);
        assertThat(unknown).isEmpty();
    }

    private static List<String> told() throws IOException {
        List<String> told = new ArrayList<>();
        Path sources = Path.of(System.getProperty("dyad.root", "..")).resolve("reader/src/main/java/dyad/reader");
        for (String folder : List.of("source", "word")) {
            try (Stream<Path> files = Files.list(sources.resolve(folder))) {
                for (Path file : files.toList()) {
                    Matcher found = TOLD.matcher(Files.readString(file));
                    while (found.find()) {
                        texts(found.group(1)).forEach(told::add);
                    }
                }
            }
        }
        return told;
    }

    /** The texts among arguments; what is put together with them is a name. A choice between texts is left out. */
    private static List<String> texts(String arguments) {
        List<String> texts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (Matcher found = TEXT.matcher(arguments); found.find(); at = found.end()) {
            String between = arguments.substring(at, found.start());
            if (between.contains(",")) {
                add(text, texts);
            }
            boolean joined = between.contains("+") && (between.strip().length() > 1);
            text.append(joined ? "X" : "")
                    .append(between.contains("?") ? "?" : "")
                    .append(found.group(1));
        }
        text.append(arguments.substring(at).contains("+") ? "X" : "");
        add(text, texts);
        return texts;
    }

    private static void add(StringBuilder text, List<String> texts) {
        String told = text.toString()
                .replace("\\\"", "\"")
                .replace("\\uFFFD", "\uFFFD")
                .replace("\\\\", "\\");
        if (!told.isEmpty() && !told.contains("?")) {
            texts.add(told);
        }
        text.setLength(0);
    }
}
