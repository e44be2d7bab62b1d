package dyad.cli;

import picocli.CommandLine.Option;

/** What every command understands. */
final class SharedOptions {
    @Option(
            names = {"-q", "--quiet"},
            description = "Say nothing but results and problems.")
    boolean quiet;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;
}
