package dyad.brief;

import dyad.model.Judged;
import dyad.model.Judged.Mark;
import dyad.model.Period;
import dyad.model.Statement;
import dyad.record.Judgement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What people decided, in words. */
final class JudgedWords {
    /** Only these are on the statement itself; the others are told where the other statement is. */
    private static final Set<Judged.Sort> ALONE =
            Set.of(Judged.Sort.ACCEPTED, Judged.Sort.REJECTED, Judged.Sort.CORRECTED);

    private JudgedWords() {}

    /** "corrected by Aigerim"; nothing where nobody decided. */
    static List<String> of(Statement said) {
        Judged judged = said.said().judged();
        return judged == null
                ? List.of()
                : judged.marks().stream()
                        .map(mark -> who(mark, Messages.english()))
                        .toList();
    }

    /** "accepted by Aigerim (12 November 2026: checked with the ministry)", of what was decided on a statement alone. */
    static List<String> full(Statement said, Messages words) {
        Judged judged = said.said().judged();
        return judged == null
                ? List.of()
                : judged.marks().stream()
                        .filter(mark -> ALONE.contains(mark.sort()))
                        .map(mark -> full(mark, words))
                        .toList();
    }

    /** The same of one decision, of whatever sort. */
    static String full(Mark mark, Messages words) {
        return who(mark, words) + " (" + when(mark.at(), mark.why(), words) + ")";
    }

    /** "held for one by Aigerim (12 November 2026: checked the texts)". */
    static String joined(Mark mark, Messages words) {
        return words.get("judged.joined", mark.who()) + " (" + when(mark.at(), mark.why(), words) + ")";
    }

    /** "held apart by Aigerim (12 November 2026: two treaties)". */
    static String apart(Mark mark, Messages words) {
        return words.get("judged.apart", mark.who()) + " (" + when(mark.at(), mark.why(), words) + ")";
    }

    /** "not the same as 1f2e, by Aigerim (12 November 2026)", where what is not the same is not shown. */
    static String notSame(Mark mark, Messages words) {
        return who(mark, words) + " (" + when(mark.at(), mark.why(), words) + ")";
    }

    private static String who(Mark mark, Messages words) {
        String other = mark.other() == null ? "" : mark.other();
        return words.get("judged." + mark.sort().code(), mark.who(), other);
    }

    /** "Aigerim, 12 November 2026: one counts re-exports"; nothing where there is none. */
    static String of(@Nullable Judgement judgement, Messages words) {
        return judgement == null ? "" : judgement.who() + ", " + when(judgement.at(), judgement.why(), words);
    }

    private static String when(Instant at, String why, Messages words) {
        String day = words.period(Period.day(at.atZone(ZoneOffset.UTC).toLocalDate()));
        return why.isEmpty() ? day : day + ": " + why;
    }

    /** Remarks in brackets, or nothing. */
    static String bracketed(String... remarks) {
        String all =
                List.of(remarks).stream().filter(remark -> !remark.isEmpty()).collect(Collectors.joining("; "));
        return all.isEmpty() ? "" : " (" + all + ")";
    }
}
