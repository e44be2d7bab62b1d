package dyad.cli;

import dyad.reader.Explanation;
import dyad.reader.Reading;
import dyad.record.Record;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows how a statement was read. */
@Command(name = "explain", description = "Show how a statement was read: the words, the rule, the slots.")
final class ExplainCommand implements Callable<Integer> {
    private static final int SHOWN = 10;

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
            Reading found = one(opened.find(id, SHOWN));
            setting.out().print(Explanation.of(found.statements().get(0), found.document(), setting.coloursOnOut()));
        }
        return DyadCommand.OK;
    }

    private Reading one(List<Reading> found) {
        if (found.isEmpty()) {
            throw new UsageException("no statement has an id that begins with " + id + "; dyad statements lists them");
        }
        if (found.size() > 1) {
            String ids = found.stream()
                    .map(reading -> reading.statements().get(0).id())
                    .collect(Collectors.joining(", "));
            throw new UsageException("several ids begin with " + id + ": " + ids + "; give more of it");
        }
        return found.get(0);
    }
}
