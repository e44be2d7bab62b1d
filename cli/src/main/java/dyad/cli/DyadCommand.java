package dyad.cli;

import dyad.record.RecordException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program without a command: tells what there is. */
@Command(
        name = "dyad",
        description =
                "The system of record for the relations between states: reads what sources say, and prints a sourced brief.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "Exit codes: 0 ok, 1 some inputs had problems, 2 wrong usage."})
final class DyadCommand implements Runnable {
    static final int OK = 0;
    static final int PROBLEMS = 1;
    static final int USAGE = 2;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private DyadCommand() {}

    /** The whole command line in this setting. */
    static CommandLine line(Setting setting) {
        CommandLine line = new CommandLine(new DyadCommand())
                .addSubcommand(new ReadCommand(setting))
                .addSubcommand(new BriefCommand(setting))
                .addSubcommand(new FiguresCommand(setting))
                .addSubcommand(new CheckCommand(setting))
                .addSubcommand(new CommandLine(new RatesCommand()).addSubcommand(new RatesCommand.Import(setting)))
                .addSubcommand(new ServeCommand(setting))
                .addSubcommand(new McpCommand(setting))
                .addSubcommand(new ReviewCommand(setting))
                .addSubcommand(new JudgeCommand(setting))
                .addSubcommand(new JudgementsCommand(setting))
                .addSubcommand(new StatementsCommand(setting))
                .addSubcommand(new SearchCommand(setting))
                .addSubcommand(new ExplainCommand(setting))
                .addSubcommand(new MentionsCommand(setting))
                .addSubcommand(new VerifyCommand(setting))
                .addSubcommand(new BackupCommand(setting))
                .addSubcommand(new RestoreCommand(setting))
                .addSubcommand(new ExportCommand(setting))
                .addSubcommand(new ImportCommand(setting))
                .addSubcommand(new CompletionCommand(setting));
        return line.setOut(new PrintWriter(setting.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(setting.err(), true, StandardCharsets.UTF_8))
                .setColorScheme(CommandLine.Help.defaultColorScheme(setting.coloursOnOut() ? Ansi.ON : Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((e, arguments) -> wrongUsage(setting, e))
                .setExecutionExceptionHandler((e, command, result) -> failed(setting, e));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing");
    }

    private static int wrongUsage(Setting setting, ParameterException e) {
        setting.say("dyad: " + e.getMessage() + suggestions(e));
        return USAGE;
    }

    private static String suggestions(ParameterException e) {
        if (!(e instanceof UnmatchedArgumentException unmatched)
                || unmatched.getSuggestions().isEmpty()) {
            return "; see " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help";
        }
        return "; did you mean " + String.join(" or ", unmatched.getSuggestions()) + "?";
    }

    /** No stack trace reaches a user; DYAD_TRACE is for whoever looks for the cause. */
    private static int failed(Setting setting, Exception e) {
        boolean known = e instanceof UsageException || e instanceof RecordException;
        setting.say("dyad: " + (known ? e.getMessage() : "this should not have happened: " + e));
        if (setting.environment().containsKey("DYAD_TRACE")) {
            e.printStackTrace(setting.err());
        }
        return known ? USAGE : PROBLEMS;
    }
}
