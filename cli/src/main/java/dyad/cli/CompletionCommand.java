package dyad.cli;

import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the script that completes commands and options in a shell. */
@Command(
        name = "completion",
        description = "Print the completion script for bash and zsh.",
        footer = {"", "Use it: source <(dyad completion)"})
final class CompletionCommand implements Runnable {
    private final Setting setting;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final SharedOptions shared = new SharedOptions();

    CompletionCommand(Setting setting) {
        this.setting = setting;
    }

    @Override
    public void run() {
        CommandLine top = spec.root().commandLine();
        setting.out().print(AutoComplete.bash("dyad", top));
    }
}
