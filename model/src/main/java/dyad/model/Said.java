package dyad.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What every statement carries: what it is about, who says so, and where it stands.
 *
 * @param type an indicator, a PLOVER event type or a tie type
 * @param parties the states
 * @param modality actual, planned, proposed or denied
 * @param saidBy chain of attribution, outermost first
 * @param places places the text names for it; a link has two or more
 * @param document id of the document
 * @param language BCP 47 tag of the text
 * @param span where it stands, in code points
 * @param quote exactly the text of the span
 * @param evidence for each slot read from the text, its own span
 * @param rule what read it
 * @param judged what people decided on it, or null where nobody did
 */
public record Said(
        String type,
        Parties parties,
        Modality modality,
        List<String> saidBy,
        List<Place> places,
        String document,
        String language,
        Span span,
        String quote,
        Map<String, Span> evidence,
        String rule,
        @Nullable Judged judged) {
    /** On which nobody decided anything. */
    public Said(
            String type,
            Parties parties,
            Modality modality,
            List<String> saidBy,
            List<Place> places,
            String document,
            String language,
            Span span,
            String quote,
            Map<String, Span> evidence,
            String rule) {
        this(type, parties, modality, saidBy, places, document, language, span, quote, evidence, rule, null);
    }

    /** The same with what people decided. */
    public Said judged(Judged decided) {
        return new Said(
                type, parties, modality, saidBy, places, document, language, span, quote, evidence, rule, decided);
    }
}
