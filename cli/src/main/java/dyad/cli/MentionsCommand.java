package dyad.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dyad.language.Languages;
import dyad.model.Document;
import dyad.model.Issue;
import dyad.model.Period;
import dyad.reader.Mentions;
import dyad.reader.source.DocumentSink;
import dyad.reader.source.Sources;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the typed mentions of a text, for whoever writes rules. */
@Command(name = "mentions", description = "Print the typed mentions of a text or file: states, periods, amounts, acts.")
final class MentionsCommand implements Callable<Integer>, DocumentSink {
    /** How mentions are listed. */
    enum Format {
        TABLE,
        JSONL
    }

    private final Setting setting;
    /** Made only where it is asked for: it loads all that is known of a language. */
    private @Nullable Mentions mentions;

    private final ObjectMapper mapper = new ObjectMapper();
    private boolean lost;

    @Parameters(paramLabel = "TEXT|FILE", description = "A text, or a file of documents.")
    private String text = "";

    @Option(names = "--language", paramLabel = "TAG", description = "The text's language, as in en.")
    private @Nullable String language;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            converter = PeriodConverter.class,
            description = "When it was published, for \"last year\" and the like.")
    private @Nullable Period date;

    @Option(names = "--format", paramLabel = "FORMAT", description = "table (default) or jsonl.")
    private Format format = Format.TABLE;

    @Mixin
    private final SharedOptions shared = new SharedOptions();

    MentionsCommand(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Integer call() {
        if (isFile(text)) {
            Sources.read(List.of(Path.of(text)), setting.in(), this);
        } else {
            print(new Document("", text, date, null, null, language), false);
        }
        return lost ? DyadCommand.PROBLEMS : DyadCommand.OK;
    }

    private static boolean isFile(String text) {
        try {
            return text.equals("-") || Files.exists(Path.of(text));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    @Override
    public void document(Document found) {
        Period published = found.published() == null ? date : found.published();
        String tag = found.language() == null ? language : found.language();
        print(new Document(found.id(), found.text(), published, found.publisher(), found.url(), tag), true);
    }

    @Override
    public void problem(Issue issue) {
        setting.say("dyad: " + issue);
        lost |= issue.lost();
    }

    private void print(Document document, boolean named) {
        if (mentions().language(document).isEmpty()) {
            String name = named ? document.id() : "the text";
            String read = String.join(", ", Languages.READ);
            problem(new Issue(
                    name, null, "its language is not recognised or not read", "give --language, of " + read, true));
        }
        for (Map<String, Object> mention : mentions().of(document)) {
            Map<String, Object> fields = new LinkedHashMap<>(mention);
            if (named) {
                fields.put("document", document.id());
            }
            setting.line(format == Format.JSONL ? json(fields) : row(fields));
        }
    }

    private String json(Map<String, Object> fields) {
        try {
            return mapper.writeValueAsString(fields);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String row(Map<String, Object> fields) {
        Map<String, Object> others = new LinkedHashMap<>(fields);
        Object type = others.remove("type");
        Object words = others.remove("text");
        return "%-12s %-40s %s".formatted(type, words, others);
    }

    private Mentions mentions() {
        Mentions known = mentions;
        if (known == null) {
            known = Mentions.create();
            mentions = known;
        }
        return known;
    }
}
