package dyad.cli;

import dyad.web.mcp.McpService;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Gives the record to models. */
@Command(
        name = "mcp",
        description =
                "Give the record to a client of the Model Context Protocol, on standard input and output: read-only tools, each answer with its sources.",
        footer = {"", "It runs until the client ends. Exit codes: 0 ended, 2 wrong usage."})
final class McpCommand implements Callable<Integer> {
    private final Setting setting;

    @Mixin
    private final RecordOption record = new RecordOption();

    McpCommand(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Integer call() throws InterruptedException {
        record.openExisting(setting).close();
        if (setting.in() == System.in) {
            // nothing but the protocol may come out there, whatever a part prints
            System.setOut(System.err);
        }
        String version = new Version().getVersion()[0].replaceFirst("^dyad ", "");
        McpService.serve(record.place(setting), version, setting.in(), setting.out());
        return DyadCommand.OK;
    }
}
