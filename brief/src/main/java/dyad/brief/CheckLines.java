package dyad.brief;

import dyad.model.Document;
import dyad.record.fact.Finding;
import dyad.record.fact.Testimony;
import dyad.record.fact.Verdict;
import java.util.ArrayList;
import java.util.List;

/** What there is to tell of a finding, in lines; terminal and comments show the same. */
final class CheckLines {
    private static final Messages WORDS = Messages.english();

    private static final int MOST_ELSEWHERE = 3;

    private CheckLines() {}

    /** The verdict and what it is on. */
    static String title(Finding finding) {
        return CheckReport.verdict(finding.verdict()) + " – " + StatementWords.of(finding.said());
    }

    /** Why, what to write, and who says so. */
    static List<String> details(Document draft, Finding finding) {
        List<String> lines = new ArrayList<>();
        lines.add(CheckReport.reason(finding));
        Replacements.of(draft, finding).forEach(replacement -> lines.add(replacement.shown()));
        if (finding.conversion() != null) {
            lines.add(RateWords.of(finding.conversion()));
        }
        for (Testimony told : finding.differing()) {
            String source = CheckReport.differing(finding) + ": " + CheckReport.source(told);
            lines.add(source + ": “" + CheckReport.sentence(told) + "”");
        }
        for (Testimony told : finding.alsoRight()) {
            lines.add(alsoRight(told) + ": “" + CheckReport.sentence(told) + "”");
        }
        lines.add(CheckReport.earlier(finding));
        lines.addAll(elsewhere(finding));
        lines.removeIf(String::isEmpty);
        return lines;
    }

    /** Another value that a person found as right. */
    static String alsoRight(Testimony told) {
        return WORDS.get("difference.both-right") + ": " + CheckReport.use(told);
    }

    /** Where the same value is told of something else: a slip of the pen is often one of these. */
    static List<String> elsewhere(Finding finding) {
        return finding.elsewhere().stream()
                .limit(MOST_ELSEWHERE)
                .map(told -> WORDS.get("check.elsewhere", StatementWords.of(told.said()), CheckReport.source(told)))
                .toList();
    }

    /** A comment on a sentence. */
    static List<String> comment(Checked sentence) {
        List<String> lines = new ArrayList<>();
        for (Finding finding : sentence.findings()) {
            lines.add(Wording.capital(title(finding)));
            lines.addAll(details(sentence.document(), finding));
        }
        if (sentence.findings().stream().anyMatch(finding -> finding.verdict() == Verdict.AGREES)) {
            lines.add(WORDS.get("check.caveat"));
        }
        return lines;
    }
}
