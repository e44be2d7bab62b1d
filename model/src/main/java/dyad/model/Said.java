package dyad.model;

import java.util.List;
import java.util.Map;

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
        String rule) {}
