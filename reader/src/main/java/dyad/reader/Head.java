package dyad.reader;

/**
 * A noun or verb that names an indicator.
 *
 * @param indicator which
 * @param from first token
 * @param to one past the last token
 * @param isVerb whether it is a verb ("exported") rather than a noun ("exports")
 * @param negative whether its amounts count as negative ("deficit")
 */
record Head(Indicator indicator, int from, int to, boolean isVerb, boolean negative) {}
