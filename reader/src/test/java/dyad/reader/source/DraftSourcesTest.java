package dyad.reader.source;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.model.Document;
import dyad.model.Issue;
import dyad.model.Period;
import dyad.model.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken from a draft as prose, and where it stands in the file. */
class DraftSourcesTest {
    @TempDir
    private Path folder;

    private String source = "";
    private Document document;
    private Layout layout = Layout.UNKNOWN;
    private final List<Issue> issues = new ArrayList<>();

    private String read(String name, String text) {
        source = text;
        try {
            Path file = Files.writeString(folder.resolve(name), text);
            Sources.readDraft(file, InputStream.nullInputStream(), new Sink());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return document == null ? "" : document.text();
    }

    private final class Sink implements DocumentSink {
        @Override
        public void document(Document found) {
            throw new AssertionError("a draft has a layout");
        }

        @Override
        public void document(Document found, Layout where) {
            document = found;
            layout = where;
        }

        @Override
        public void problem(Issue issue) {
            issues.add(issue);
        }
    }

    /** What stands in the file where these words of the text come from. */
    private String inFile(String words) {
        int start = document.text().indexOf(words);
        assertThat(start).isNotNegative();
        Span span = layout.inFile(new Span(start, start + words.length()));
        return source.substring(span.start(), span.end());
    }

    private Integer line(String words) {
        return layout.line(document.text().indexOf(words));
    }

    private static final String MARKDOWN = """
            ---
            title: Italy invested $99 billion in Kazakhstan
            date: 2025-10-15
            ---

            # Trade and *investment*

            Trade between [Italy](https://example.org/a_(b)) and
            **Kazakhstan** reached $16.1&nbsp;billion\\* in
            2023[^1]. See `trade.csv`.

            | Year | Trade |
            |------|------:|
            | 2022 | $14.9 billion |

            ```
            Italy invested $1 billion in Kazakhstan in 1999.
            ```

                Italy invested $2 billion in Kazakhstan in 1998.

            > Quoted & kept.
            > - an item

            ![Italy and Kazakhstan signed a treaty](picture.png)

            <div>Raw <b>markup</b>.</div>

            [^1]: According to the ministry.
            """;

    @Test
    void markdownIsReadAsItsProse() {
        String text = read("draft.md", MARKDOWN);
        assertThat(text.split("\n\n"))
                .containsExactly(
                        "Trade and investment",
                        "Trade between Italy and Kazakhstan reached $16.1 billion* in 2023. See trade.csv.",
                        "Year",
                        "Trade",
                        "2022",
                        "$14.9 billion",
                        "Quoted & kept.",
                        "an item",
                        "Raw markup.",
                        "According to the ministry.");
        assertThat(document.published()).isEqualTo(Period.of("2025-10-15"));
        assertThat(issues).isEmpty();
    }

    @Test
    void placesAndLinesAreThoseOfTheMarkdown() {
        read("draft.md", MARKDOWN);
        assertThat(inFile("Italy and Kazakhstan reached"))
                .isEqualTo("Italy](https://example.org/a_(b)) and\n**Kazakhstan** reached");
        assertThat(inFile("$16.1 billion* in 2023.")).isEqualTo("$16.1&nbsp;billion\\* in\n2023[^1].");
        assertThat(inFile("investment")).isEqualTo("investment");
        assertThat(line("Trade and")).isEqualTo(6);
        assertThat(line("Kazakhstan reached")).isEqualTo(9);
        assertThat(line("$14.9 billion")).isEqualTo(14);
        assertThat(inFile("Quoted & kept")).isEqualTo("Quoted & kept");
        assertThat(line("According")).isEqualTo(29);
        assertThat(inFile("According to the ministry.")).isEqualTo("According to the ministry.");
    }

    @Test
    void aRuleAtTheTopIsNoFrontMatter() {
        assertThat(read("draft.md", "---\n\nItaly and Kazakhstan met.\n")).isEqualTo("Italy and Kazakhstan met.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r", "\n"})
    void linesAreCountedWhateverEndsThem(String end) {
        read("draft.md", String.join(end, "One.", "", "Two.", "", "Three.", ""));
        assertThat(line("One")).isEqualTo(1);
        assertThat(line("Three")).isEqualTo(5);
        assertThat(inFile("Three.")).isEqualTo("Three.");
    }

    @Test
    void markdownOfNothingButCodeIsRefused() {
        assertThat(read("draft.md", "```\nItaly\n```\n")).isEmpty();
        assertThat(issues).hasSize(1).first().asString().contains("no text beside markup and code");
    }

    @Test
    void deepMarkdownIsReadOrRefused() {
        read("draft.md", "> ".repeat(20_000) + "Deep.\n\n" + "*".repeat(50_000) + "a" + "[".repeat(50_000) + "\n");
        assertThat(document != null || !issues.isEmpty()).isTrue();
    }

    private static final String PAGE = "<html><head><title>T</title><style>p {}</style></head>\n<body><nav>Menu</nav>\n"
            + "<p>Trade between Italy &amp; <b>Kazakh</b>stan\n  grew.</p>\n<table><tr><td>2022</td><td>$5 billion</td></tr></table>"
            + "<ul><li>Item</li></ul>\n<script>x</script></body></html>\n";

    @Test
    void allOfAPageIsTheDraft() {
        assertThat(read("draft.html", PAGE).split("\n\n"))
                .containsExactly("Menu", "Trade between Italy & Kazakhstan grew.", "2022", "$5 billion", "Item");
        assertThat(line("Trade between")).isEqualTo(3);
        assertThat(line("grew")).isEqualTo(4);
        assertThat(inFile("Italy & Kazakhstan grew.")).isEqualTo("Italy &amp; <b>Kazakh</b>stan\n  grew.");
    }

    @Test
    void linesBrokenAtAMarginAreJoined() {
        String text = """
                Of trade

                Trade between Italy and Kazakhstan has been growing for years, and it
                reached $16.1 billion in 2023. That is more than the two governments
                expected.
                - Trade between Germany and Kazakhstan, an item that goes on for long
                - Another item
                """;
        String read = read("draft.txt", text);
        assertThat(read)
                .hasSameSizeAs(text)
                .contains("and it reached", "governments expected.\n- Trade", "long\n- Another");
        assertThat(read).startsWith("Of trade\n\nTrade");
        assertThat(line("reached")).isEqualTo(4);
        assertThat(inFile("it reached")).isEqualTo("it\nreached");
    }

    @Test
    void textOfOneLineAParagraphIsKept() {
        String text = "A title of the text that is quite long, but not so long as what follows\n"
                + "Trade grew. ".repeat(12) + "\nMore.\n";
        assertThat(read("draft.txt", text)).isEqualTo(text);
    }
}
