package dyad.cli;

import dyad.web.Site;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Opens the record as a site on this machine. */
@Command(
        name = "serve",
        description = "Open the record in the browser: pages on states, documents, figures; on this machine alone.",
        footer = {"", "It runs until it is interrupted (Ctrl+C). Exit codes: 0 ended, 2 wrong usage."})
final class ServeCommand implements Callable<Integer> {
    private static final int LAST_PORT = 65_535;

    private final Setting setting;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "The port; 8320 where not given, 0 for any that is free.")
    private int port = Site.PORT;

    @Mixin
    private final RecordOption record = new RecordOption();

    ServeCommand(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > LAST_PORT) {
            throw new UsageException("--port must be from 0 to 65535, not " + port);
        }
        Serving.run(setting, record.place(setting), port, "");
        return DyadCommand.OK;
    }
}
