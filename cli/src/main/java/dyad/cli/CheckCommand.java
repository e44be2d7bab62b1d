package dyad.cli;

import dyad.brief.CheckReport;
import dyad.model.Document;
import dyad.model.Period;
import dyad.reader.source.Layout;
import dyad.record.Record;
import dyad.record.review.DraftCheck;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sets a draft against the record, sentence by sentence. */
@Command(
        name = "check",
        description =
                "Set each sentence of a draft against the record: which agree with its sources, which are outdated, "
                        + "which they contradict, and which are not in the record.",
        footer = {
            "",
            "\"Agrees\" means that sources say so, not that it is so.",
            "Exit codes: 0 nothing outdated or contradicted, 1 something is, or nothing could be checked, 2 wrong usage."
        })
final class CheckCommand implements Callable<Integer> {
    private final Setting setting;

    @Parameters(
            arity = "1",
            paramLabel = "DRAFT",
            description = "The draft: text, Markdown, HTML, Word (DOCX) or what else is read; - is standard input.")
    @SuppressWarnings("NullAway.Init")
    private Path draft;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (default), html or json.")
    private CheckReport.Format format = CheckReport.Format.TEXT;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Write to this file; for a DOCX draft and a FILE.docx, the draft with comments.")
    private @Nullable Path output;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            converter = PeriodConverter.class,
            description = "The day the draft is of, as 2025-10-15, where it does not tell itself.")
    private @Nullable Period date;

    @Mixin
    private final Asked asked = new Asked();

    CheckCommand(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Integer call() {
        CheckOutput target = CheckOutput.of(setting, output, draft);
        try (Record opened = asked.open(setting)) {
            CheckReport report = new CheckReport(draft.toString());
            DraftCheck check = DraftCheck.against(opened, asked.day(), asked.knownAt());
            List<Layout> layouts = new ArrayList<>();
            int[] statements = new int[1];
            int code = Intake.runDraft(setting, draft, asked.quiet(), this::dated, (reading, layout) -> {
                        report.add(reading.document(), layout, check.findings(reading));
                        layouts.add(layout);
                        statements[0] += reading.statements().size();
                    })
                    .exitCode();
            if (statements[0] == 0) {
                return nothing(layouts.isEmpty());
            }
            target.write(report, format, layouts);
            return report.needsWork() ? DyadCommand.PROBLEMS : code;
        }
    }

    private Document dated(Document found) {
        return date == null || found.published() != null
                ? found
                : new Document(found.id(), found.text(), date, found.publisher(), found.url(), found.language());
    }

    private int nothing(boolean unread) {
        // a draft that could not be read has had its line
        if (!unread) {
            setting.say("dyad: " + draft + ": no sentence states anything between states that could be checked; "
                    + "name the states and the figure, event or tie");
        }
        return DyadCommand.PROBLEMS;
    }
}
