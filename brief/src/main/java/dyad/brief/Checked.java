package dyad.brief;

import dyad.model.Document;
import dyad.model.Span;
import dyad.reader.source.Layout;
import dyad.record.fact.Finding;
import dyad.record.fact.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of a draft with what the record says to it.
 *
 * @param document the draft
 * @param layout where its text stands in the file
 * @param span where it stands, in UTF-16 units
 * @param text the sentence in one line
 * @param findings one for each statement read from it
 */
public record Checked(Document document, Layout layout, Span span, String text, List<Finding> findings) {
    /** The gravest of its findings. */
    public Verdict verdict() {
        return findings.stream()
                .map(Finding::verdict)
                .max(Comparator.naturalOrder())
                .orElse(Verdict.NOT_CHECKABLE);
    }

    /** The line of the file on which it begins, or null where the file has none. */
    public @Nullable Integer line() {
        return layout.line(span.start());
    }

    /** All sentences of a draft, in order. */
    static List<Checked> of(Document draft, Layout layout, List<Finding> findings) {
        String language = draft.language() == null ? "en" : draft.language();
        Sentences sentences = new Sentences(draft.text(), language);
        TreeMap<Span, List<Finding>> found = new TreeMap<>(Comparator.comparing(Span::start));
        for (Finding finding : findings) {
            Span span = sentences.around(finding.said().said().span());
            found.computeIfAbsent(span, k -> new ArrayList<>()).add(finding);
        }
        for (Span span : sentences.all()) {
            Span before = found.floorKey(span);
            if (before == null || before.end() <= span.start()) {
                found.put(span, List.of());
            }
        }
        List<Checked> checked = new ArrayList<>();
        found.forEach(
                (span, said) -> checked.add(new Checked(draft, layout, span, sentences.text(span), List.copyOf(said))));
        return checked;
    }
}
