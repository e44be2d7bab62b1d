package dyad.cli;

import dyad.model.Issue;
import dyad.record.Record;
import dyad.record.rate.RatesFile;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reference rates, by which money in different currencies is compared. */
@Command(name = "rates", description = "Keep reference rates, by which amounts in different currencies are compared.")
final class RatesCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final SharedOptions shared = new SharedOptions();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "tell what to do: rates import FILE");
    }

    /** Takes a file of rates into the record. */
    @Command(
            name = "import",
            description =
                    "Keep the yearly and monthly averages of a file of the European Central Bank's reference rates "
                            + "(eurofxref-hist.csv or .zip) with the record. A file in which anything is wrong changes nothing.",
            footer = {"", "Exit codes: 0 ok, 1 something is wrong with the file, 2 wrong usage."})
    static final class Import implements Callable<Integer> {
        private final Setting setting;

        @Parameters(
                arity = "1",
                paramLabel = "FILE",
                description = "Date,USD,JPY,... with a row a day, or the ZIP of it.")
        @SuppressWarnings("NullAway.Init")
        private Path file;

        @Mixin
        private final RecordOption record = new RecordOption();

        @Mixin
        private final SharedOptions shared = new SharedOptions();

        Import(Setting setting) {
            this.setting = setting;
        }

        @Override
        public Integer call() {
            RatesFile rates = RatesFile.read(file);
            for (Issue issue : rates.issues()) {
                setting.say("dyad: " + issue);
            }
            if (!rates.isSound()) {
                return DyadCommand.PROBLEMS;
            }
            try (Record opened = record.open(setting)) {
                int added = opened.keepRates(rates.averages());
                if (!shared.quiet) {
                    setting.line(summary(rates) + "; " + added + " new or changed");
                }
            }
            return DyadCommand.OK;
        }

        private static String summary(RatesFile rates) {
            return "averages of " + Storing.count(rates.years(), "year") + " and "
                    + Storing.count(rates.months(), "month") + ", " + rates.currencies()
                    + (rates.currencies() == 1 ? " currency" : " currencies");
        }
    }
}
