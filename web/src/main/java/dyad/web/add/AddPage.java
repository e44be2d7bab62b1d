package dyad.web.add;

import dyad.brief.Messages;
import dyad.web.page.Pairs;
import dyad.web.page.ProblemWords;
import dyad.web.page.Visit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the templates of what was sent ask for. */
public final class AddPage {
    private final Visit visit;
    private final Job.Seen job;

    /**
     * Something to go to.
     *
     * @param address where it is
     * @param name what it is called
     * @param count how many statements, in words
     */
    public record Entry(String address, String name, String count) {}

    AddPage(Visit visit, Job.Seen job) {
        this.visit = visit;
        this.job = job;
    }

    private Messages words() {
        return visit.words();
    }

    /** Where it is shown. */
    public String address() {
        return visit.link("/add/" + job.id());
    }

    /** What was sent. */
    public String files() {
        List<String> all = job.files();
        int more = all.size() - 3;
        return more <= 0
                ? String.join(", ", all)
                : String.join(", ", all.subList(0, 3)) + " " + words().count("add.page.files.more", more);
    }

    /** How far it is, in words. */
    public String state() {
        return words().get("add.page.state." + job.state().code(), job.current());
    }

    /** The same as a name in data. */
    public String code() {
        return job.state().code();
    }

    /** Whether nothing more will come. */
    public boolean isOver() {
        return job.isOver();
    }

    /** From 0 to 100. */
    public int percent() {
        return job.percent();
    }

    /** How many documents were read. */
    public String documents() {
        return words().count("add.page.documents", job.documents());
    }

    /** How many statements they make. */
    public String statements() {
        return words().count("add.page.statements", (int) Math.min(Integer.MAX_VALUE, job.statements()));
    }

    /** How many were there already, or null where none was. */
    public @Nullable String skipped() {
        return job.skipped() == 0 ? null : words().count("add.page.skipped", job.skipped());
    }

    /** Why the record could not take it, or null. */
    public @Nullable String failure() {
        String failure = job.failure();
        return failure == null ? null : ProblemWords.of(failure, words());
    }

    /** What could not be read. */
    public List<String> problems() {
        return job.problems().stream()
                .map(each -> ProblemWords.of(each, words()))
                .toList();
    }

    /** How many problems there were, in words. */
    public String problemCount() {
        return words().count("add.page.problems", job.problemCount());
    }

    /** Whether there were more than are listed. */
    public boolean hasMoreProblems() {
        return job.problemCount() > job.problems().size();
    }

    /** Documents that were read. */
    public List<Entry> read() {
        return job.read().stream()
                .map(each -> new Entry(
                        visit.link("/document", "id", each.id()),
                        each.id(),
                        words().count("add.page.statements", each.statements())))
                .toList();
    }

    /** Whether more documents were read than are listed. */
    public boolean hasMore() {
        return job.documents() > job.read().size();
    }

    /** The states of which was read. */
    public List<Entry> told() {
        return job.told().stream()
                .map(each -> new Entry(
                        visit.link(Pairs.address(each.dyad())),
                        words().get(
                                        "title",
                                        words().state(each.dyad().first()),
                                        words().state(each.dyad().second())),
                        words().count("add.page.statements", each.statements())))
                .toList();
    }
}
