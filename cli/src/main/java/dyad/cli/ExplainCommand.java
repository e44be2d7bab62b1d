package dyad.cli;

import dyad.reader.Explanation;
import dyad.reader.Reading;
import dyad.record.Record;
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
            setting.out().print(Explanation.of(found.statements().get(0), found.document(), setting.coloursOnOut()));
        }
        return DyadCommand.OK;
    }
}
