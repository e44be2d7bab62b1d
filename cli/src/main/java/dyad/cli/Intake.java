package dyad.cli;

import dyad.model.Document;
import dyad.model.Issue;
import dyad.reader.Reader;
import dyad.reader.Reading;
import dyad.reader.source.DocumentSink;
import dyad.reader.source.Layout;
import dyad.reader.source.Sources;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Reads documents as they come, one after the other, and hands on what was read. */
final class Intake implements DocumentSink {
    private final Setting setting;
    private final Predicate<Document> wanted;
    private final BiConsumer<Reading, Layout> readings;
    private final Progress progress;
    private final Reader reader = Reader.create();
    private UnaryOperator<Document> completed = UnaryOperator.identity();
    private Layout layout = Layout.UNKNOWN;
    private int problems;
    private boolean lost;

    private Intake(
            Setting setting, Predicate<Document> wanted, BiConsumer<Reading, Layout> readings, Progress progress) {
        this.setting = setting;
        this.wanted = wanted;
        this.readings = readings;
        this.progress = progress;
    }

    /**
     * Reads all inputs.
     *
     * @param wanted documents that are not are passed over unread
     * @param readings takes what was read, in document order
     */
    static Intake run(
            Setting setting, List<Path> inputs, boolean quiet, Predicate<Document> wanted, Consumer<Reading> readings) {
        try (Progress progress = Progress.of(setting, inputs, quiet)) {
            Intake intake = new Intake(setting, wanted, (reading, where) -> readings.accept(reading), progress);
            Sources.read(inputs, setting.in(), intake);
            return intake;
        }
    }

    /**
     * Reads a draft.
     *
     * @param completed adds to the draft what its file does not tell
     * @param readings takes what was read and where it stands in the file
     */
    static Intake runDraft(
            Setting setting,
            Path draft,
            boolean quiet,
            UnaryOperator<Document> completed,
            BiConsumer<Reading, Layout> readings) {
        try (Progress progress = Progress.of(setting, List.of(draft), quiet)) {
            Intake intake = new Intake(setting, document -> true, readings, progress);
            intake.completed = completed;
            Sources.readDraft(draft, setting.in(), intake);
            return intake;
        }
    }

    @Override
    public void document(Document document, Layout where) {
        layout = where;
        document(completed.apply(document));
    }

    @Override
    public void document(Document document) {
        progress.document(document.text().length());
        if (wanted.test(document)) {
            read(document);
        }
    }

    private void read(Document document) {
        reader.read(document, this::problem).ifPresent(reading -> readings.accept(reading, layout));
    }

    @Override
    public void problem(Issue issue) {
        progress.pause();
        setting.say("dyad: " + issue);
        problems++;
        lost |= issue.lost();
    }

    int problems() {
        return problems;
    }

    /** 0 where all could be read, 1 where something could not. */
    int exitCode() {
        return lost ? DyadCommand.PROBLEMS : DyadCommand.OK;
    }
}
