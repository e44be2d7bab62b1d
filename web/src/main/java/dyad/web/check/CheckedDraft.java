package dyad.web.check;

import dyad.brief.CheckReport;
import dyad.model.Issue;
import dyad.web.answer.Times;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A draft that was checked.
 *
 * @param report what the record says to it
 * @param issues what could not be read of it
 * @param times as of when the record was asked
 * @param word the bytes of a Word document, into which comments can be set; else null
 */
record CheckedDraft(CheckReport report, List<Issue> issues, Times times, byte @Nullable [] word) {
    /** Roughly how much memory it takes, in bytes. */
    long size() {
        long text = report.sentences().stream()
                .mapToLong(sentence -> sentence.text().length() * 4L)
                .sum();
        return text + (word == null ? 0 : word.length) + 10_000;
    }
}
