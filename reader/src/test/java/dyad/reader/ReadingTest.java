package dyad.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.model.Document;
import dyad.model.Period;
import dyad.model.Span;
import dyad.model.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What holds for every reading, whatever the rules. */
class ReadingTest {
    private static final Reader READER = Reader.create();
    private static final String STORY =
            "NAIROBI, 22 February 2024 \u2013 Trade between Kenya and Uganda reached $1.2 billion in 2023, the ministry said. "
                    + "Kenya\u2019s exports to Uganda stood at $800 million, 6.5 per cent less than in 2022.\n\n"
                    + "C\u00F4te d\u2019Ivoire exported goods worth \u20AC412 million to Ghana last year. "
                    + "Italy has invested more than $15 billion in Kazakhstan over the last 30 years.";

    private static List<String> lines(String text) {
        Document document = new Document("d", text, Period.of("2024-02-22"), null, null, null);
        return READER.read(document).statements().stream()
                .map(StatementJson::line)
                .toList();
    }

    @Test
    void theStoryGivesStatements() {
        assertThat(lines(STORY)).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void everyQuoteIsTheTextBetweenItsOffsets() {
        Random random = new Random(7);
        String[] strange = {
            "\uD83D\uDE00", "e\u0301", "\r\n", "\uFEFF", "\u0000", "\u00A0", "\uD835\uDD38 ", "\u200F", "\u2028"
        };
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder(STORY);
            for (int i = 0; i < 5; i++) {
                int space = text.indexOf(" ", random.nextInt(text.length() - 1));
                text.insert(space < 0 ? 0 : space, strange[random.nextInt(strange.length)]);
            }
            check(text.toString());
        }
    }

    @Test
    void theQuoteOfAnActHasItsVerbWhereverThatStands() {
        for (String text : List.of(
                "2024 жылғы 2 сәуірде Қазақстан Парламенті Моңғолиямен экстрадиция туралы шартты ратификациялады.",
                "The parliament of Kazakhstan ratified the extradition treaty with Mongolia on 2 April 2024.")) {
            Document document = new Document("d", text, Period.of("2024-04-03"), null, null, null);
            List<String> acts = READER.read(document).statements().stream()
                    .filter(said -> said.type().equals("AGREE"))
                    .map(said -> said.said().quote())
                    .toList();
            assertThat(acts)
                    .hasSize(1)
                    .allMatch(quote -> quote.contains("ратификациялады") || quote.contains("ratified"));
        }
    }

    private static void check(String text) {
        int[] points = text.codePoints().toArray();
        for (Statement statement : READER.read(new Document("d", text, Period.of("2024"), null, null, null))
                .statements()) {
            Span span = statement.said().span();
            assertThat(new String(points, span.start(), span.length()))
                    .isEqualTo(statement.said().quote());
            for (Span slot : statement.said().evidence().values()) {
                assertThat(slot.start()).isGreaterThanOrEqualTo(span.start());
                assertThat(slot.end()).isLessThanOrEqualTo(span.end());
            }
        }
    }

    @Test
    void sameInAnyLocaleTimeZoneAndThread() throws Exception {
        List<String> expected = lines(STORY);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG", "th-TH-u-ca-buddhist-nu-thai", "de-DE")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertThat(lines(STORY)).isEqualTo(expected);
                assertThat(Reader.create()
                                .read(new Document("d", STORY, Period.of("2024-02-22"), null, null, null))
                                .statements()
                                .stream()
                                .map(StatementJson::line))
                        .containsExactlyElementsOf(expected);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<List<String>>> results = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                results.add(threads.submit(() -> lines(STORY)));
            }
            for (Future<List<String>> result : results) {
                assertThat(result.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void anyTextIsReadWithoutFailing() {
        Random random = new Random(11);
        String[] words = STORY.split(" ");
        String[] signs = {
            "$",
            "-",
            "\u2013",
            "(",
            ")",
            "\"",
            "\u201C",
            "'s",
            "'",
            ",",
            ".",
            ":",
            ";",
            "/",
            "%",
            "1",
            "2024",
            "30th",
            "\uD83D",
            "the",
            "and",
            "of",
            "Minister"
        };
        for (int round = 0; round < 2000; round++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(40);
            for (int i = 0; i < length; i++) {
                text.append(
                        random.nextBoolean()
                                ? words[random.nextInt(words.length)]
                                : signs[random.nextInt(signs.length)]);
                text.append(random.nextInt(5) == 0 ? "" : random.nextInt(12) == 0 ? "\n" : " ");
            }
            READER.read(new Document("d", text.toString(), null, null, null, null));
        }
    }

    @Test
    void nothingIsReadFromNothing() {
        assertThat(lines("")).isEmpty();
        assertThat(lines("\n\n \t")).isEmpty();
    }
}
