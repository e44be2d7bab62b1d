package dyad.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who judges, and why. */
final class Judge {
    @Option(
            names = "--by",
            paramLabel = "NAME",
            description = "Who decides; otherwise DYAD_NAME, otherwise the name you are logged in by.")
    private @Nullable String name;

    @Option(names = "--why", paramLabel = "TEXT", description = "Why.")
    private @Nullable String why;

    /** The name under which a judgement is kept. */
    String name(Setting setting) {
        String given = name == null ? setting.environment().getOrDefault("DYAD_NAME", "") : name;
        String known = given.isBlank() && name == null ? System.getProperty("user.name", "") : given;
        if (known.isBlank()) {
            throw new UsageException("who decides? give a name with --by NAME, or set DYAD_NAME");
        }
        return known.strip();
    }

    /** Why, or an empty text. */
    String why() {
        return why == null ? "" : why.strip();
    }
}
