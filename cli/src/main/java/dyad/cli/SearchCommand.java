package dyad.cli;

import dyad.brief.SearchReport;
import dyad.record.Record;
import dyad.record.Search;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds documents of the record by their words. */
@Command(
        name = "search",
        description =
                "Find documents of the record that have all these words, in any form: the newest first, each with "
                        + "the sentence that has most of them.",
        footer = {"", "Exit codes: 0 something was found, 1 nothing was, 2 wrong usage."})
final class SearchCommand implements Callable<Integer> {
    private final Setting setting;

    @Parameters(
            arity = "1..*",
            paramLabel = "WORD",
            description = "Words in English, Italian, Russian or Kazakh; in other languages just as they stand.")
    private List<String> words = List.of();

    @Option(
            names = "--dyad",
            paramLabel = "STATES",
            description = "Only documents that state something on these two states, as in KAZ-ITA.")
    private @Nullable String dyad;

    @Option(names = "--limit", paramLabel = "N", description = "No more than so many documents; 20 where not given.")
    private int limit = 20;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (default) or jsonl.")
    private SearchReport.Format format = SearchReport.Format.TEXT;

    @Mixin
    private final Asked asked = new Asked();

    SearchCommand(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Integer call() {
        if (limit < 1) {
            throw new UsageException("--limit must be 1 or more, not " + limit);
        }
        String wanted = String.join(" ", words);
        Search search =
                new Search(wanted, dyad == null ? null : DyadArgument.of(dyad), asked.day(), asked.knownAt(), limit);
        try (Record opened = asked.open(setting)) {
            SearchReport report = SearchReport.of(wanted, opened.search(search));
            setting.out().print(report.write(format));
            setting.out().flush();
            if (report.isEmpty() && !asked.quiet()) {
                setting.say("dyad: no document has all of: " + wanted);
            }
            return report.isEmpty() ? DyadCommand.PROBLEMS : DyadCommand.OK;
        }
    }
}
