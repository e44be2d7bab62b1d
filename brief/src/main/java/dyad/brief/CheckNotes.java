package dyad.brief;

import dyad.brief.CheckNote.Told;
import dyad.model.Document;
import dyad.model.Dyad;
import dyad.model.Figure;
import dyad.model.Modality;
import dyad.model.Statement;
import dyad.record.fact.Finding;
import dyad.record.fact.Testimony;
import dyad.record.fact.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Puts findings on a draft into the words of a language. */
final class CheckNotes {
    private static final int MOST_ELSEWHERE = 3;

    private final Messages words;

    CheckNotes(Messages words) {
        this.words = words;
    }

    CheckNote of(Document draft, Finding finding) {
        List<String> advice = new ArrayList<>();
        advice.add(reason(finding));
        Testimony standing = finding.standing();
        if (standing != null) {
            advice.add(words.get("check.contradicts.stands", use(standing)));
        }
        Replacements.of(draft, finding).forEach(replacement -> advice.add(replacement.shown(words)));
        if (finding.conversion() != null) {
            advice.add(RateWords.of(finding.conversion(), words));
        }
        List<Told> told = new ArrayList<>();
        finding.differing().forEach(each -> told.add(told(differing(finding) + ": " + source(each), each)));
        finding.alsoRight()
                .forEach(each -> told.add(told(words.get("difference.both-right") + ": " + use(each), each)));
        List<String> more = new ArrayList<>(List.of(earlier(finding)));
        more.addAll(elsewhere(finding));
        return new CheckNote(
                finding.verdict(),
                words.get("verdict." + finding.verdict().code()),
                StatementWords.of(finding.said(), words),
                present(advice),
                told,
                present(more),
                finding.agreeing().stream()
                        .map(each -> told(source(each), each))
                        .toList());
    }

    private static List<String> present(List<String> lines) {
        return lines.stream().filter(line -> !line.isEmpty()).toList();
    }

    private static Told told(String label, Testimony testimony) {
        return new Told(label, testimony, StatementWords.sentence(testimony.document(), testimony.said()));
    }

    /** The value, its time and who says it, to be put into the draft: "about 270, as on 30 May 2025 (Ishim Post)". */
    String use(Testimony told) {
        return value(told.said()) + " (" + told.document().publishedBy() + ")";
    }

    private String value(Statement said) {
        return said instanceof Figure figure ? value(figure) : StatementWords.of(said, words);
    }

    private String value(Figure figure) {
        StringBuilder value = new StringBuilder();
        List<String> states = figure.parties().all();
        Wording wording = new Wording(Dyad.of(states.get(0), states.get(1)), words);
        wording.valueAndTime(figure).forEach(piece -> value.append(piece.text()));
        if (figure.modality() != Modality.ACTUAL) {
            value.append(", ").append(words.get("modality." + figure.modality().code()));
        }
        return value.toString();
    }

    /** What decided, in a line; empty where there is nothing to tell. */
    private String reason(Finding finding) {
        return switch (finding.verdict()) {
            case AGREES -> words.get("check.agrees", sources(finding.agreeing()));
            case OUTDATED ->
                words.get("check.outdated.use", use(finding.differing().get(0)));
            case CONTRADICTS ->
                words.get("check.contradicts.stands", use(finding.differing().get(0)));
            case NOT_CHECKABLE -> finding.differing().isEmpty() ? "" : words.get("check.other-currency");
            case NOT_IN_RECORD -> "";
        };
    }

    /** What the sources that differ are to the draft's statement. */
    private String differing(Finding finding) {
        return switch (finding.verdict()) {
            case OUTDATED -> words.get("check.outdated.source");
            case CONTRADICTS -> words.get("check.contradicts.source");
            case NOT_CHECKABLE -> words.get("check.other-currency.source");
            default -> words.get("check.otherwise");
        };
    }

    /** Who said so before there was something newer; empty where nobody did. */
    private String earlier(Finding finding) {
        boolean none =
                finding.verdict() != Verdict.OUTDATED || finding.agreeing().isEmpty();
        return none ? "" : words.get("check.outdated.earlier", sources(finding.agreeing()));
    }

    /** Where the same value is told of something else: a slip of the pen is often one of these. */
    private List<String> elsewhere(Finding finding) {
        return finding.elsewhere().stream()
                .limit(MOST_ELSEWHERE)
                .map(told -> words.get("check.elsewhere", StatementWords.of(told.said(), words), source(told)))
                .toList();
    }

    private String sources(List<Testimony> told) {
        return told.stream().map(this::source).distinct().collect(Collectors.joining("; "));
    }

    private String source(Testimony told) {
        return StatementWords.source(told.document(), told.said(), words);
    }
}
