package dyad.cli;

import dyad.brief.QuestionReport;
import dyad.model.Statement;
import dyad.reader.Explanation;
import dyad.reader.Reader;
import dyad.reader.Reading;
import dyad.reader.Sureness;
import dyad.reader.Unsure;
import dyad.record.Record;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows how a statement was read. */
@Command(name = "explain", description = "Show how a statement was read: the words, the rule, the slots.")
final class ExplainCommand implements Callable<Integer> {
    private final Setting setting;

    @Parameters(paramLabel = "ID", description = "The statement's id, or how it begins.")
    private String id = "";

    @Mixin
    private final RecordOption record = new RecordOption();

    @Mixin
    private final SharedOptions shared = new SharedOptions();

    ExplainCommand(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Integer call() {
        try (Record opened = record.openExisting(setting)) {
            Reading found = Found.reading(opened, id);
            Statement statement = found.statements().get(0);
            setting.out().print(Explanation.of(statement, found.document(), setting.coloursOnOut()));
            List<Unsure> unsure = new Sureness(Reader.create()).of(found.document(), statement);
            if (!unsure.isEmpty()) {
                setting.line("not sure: " + QuestionReport.unsure(unsure));
            }
        }
        return DyadCommand.OK;
    }
}
