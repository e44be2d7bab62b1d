package dyad.brief;

import dyad.record.fact.Finding;
import dyad.record.fact.Testimony;
import dyad.record.fact.Verdict;
import java.util.ArrayList;
import java.util.List;

/** What there is to tell of a finding, in lines; terminal and comments show the same. */
final class CheckLines {
    private static final Messages WORDS = Messages.english();

    private CheckLines() {}

    /** The verdict and what it is on. */
    static String title(Finding finding) {
        return CheckReport.verdict(finding.verdict()) + " – " + StatementWords.of(finding.said());
    }

    /** Why, what to write, and who says so. */
    static List<String> details(Finding finding) {
        List<String> lines = new ArrayList<>();
        lines.add(CheckReport.reason(finding));
        for (Testimony told : finding.differing()) {
            String source = CheckReport.differing(finding) + ": " + CheckReport.source(told);
            lines.add(source + ": “" + CheckReport.sentence(told) + "”");
        }
        lines.add(CheckReport.earlier(finding));
        lines.removeIf(String::isEmpty);
        return lines;
    }

    /** A comment on a sentence. */
    static List<String> comment(Checked sentence) {
        List<String> lines = new ArrayList<>();
        for (Finding finding : sentence.findings()) {
            lines.add(Wording.capital(title(finding)));
            lines.addAll(details(finding));
        }
        if (sentence.findings().stream().anyMatch(finding -> finding.verdict() == Verdict.AGREES)) {
            lines.add(WORDS.get("check.caveat"));
        }
        return lines;
    }
}
