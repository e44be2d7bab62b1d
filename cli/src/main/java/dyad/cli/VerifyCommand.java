package dyad.cli;

import dyad.record.Record;
import dyad.record.Verification;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Checks a record. */
@Command(
        name = "verify",
        description =
                "Check that the record holds what was put into it: the file, the chain of hashes, every quote against its text.",
        footer = {"", "Exit codes: 0 sound, 1 not, 2 wrong usage."})
final class VerifyCommand implements Callable<Integer> {
    private final Setting setting;

    @Mixin
    private final RecordOption record = new RecordOption();

    @Mixin
    private final SharedOptions shared = new SharedOptions();

    VerifyCommand(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Integer call() {
        try (Record opened = record.openExisting(setting)) {
            Verification found = opened.verify();
            found.problems().forEach(problem -> setting.say("dyad: " + record.name(setting) + ": " + problem));
            if (found.more() > 0) {
                setting.say(
                        "dyad: " + record.name(setting) + ": and " + Storing.count(found.more(), "further problem"));
            }
            if (!found.isSound()) {
                setting.say("dyad: the record is not sound; restore it from a backup with: dyad restore FILE");
                return DyadCommand.PROBLEMS;
            }
            if (!shared.quiet) {
                setting.line("sound: " + HeldWords.of(found.entries(), found.hash()));
            }
            return DyadCommand.OK;
        }
    }
}
