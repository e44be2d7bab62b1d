package dyad.brief;

import dyad.record.fact.Verdict;
import java.util.ArrayList;
import java.util.List;

/** What there is to tell of a finding, in lines; terminal and comments show the same. */
final class CheckLines {
    private final Messages words;
    private final CheckNotes notes;

    CheckLines(Messages words) {
        this.words = words;
        this.notes = new CheckNotes(words);
    }

    /** The verdict and what it is on. */
    static String title(CheckNote note) {
        return note.shown() + " – " + note.said();
    }

    /** Why, what to write, and who says so. */
    static List<String> details(CheckNote note, Messages words) {
        List<String> lines = new ArrayList<>(note.advice());
        note.told().forEach(told -> lines.add(told.label() + ": " + words.quoted(told.sentence())));
        lines.addAll(note.more());
        return lines;
    }

    /** A comment on a sentence. */
    List<String> comment(Checked sentence) {
        List<String> lines = new ArrayList<>();
        sentence.findings().stream()
                .map(finding -> notes.of(sentence.document(), finding))
                .forEach(note -> {
                    lines.add(Wording.capital(title(note)));
                    lines.addAll(details(note, words));
                });
        if (sentence.findings().stream().anyMatch(finding -> finding.verdict() == Verdict.AGREES)) {
            lines.add(words.get("check.caveat"));
        }
        return lines;
    }
}
