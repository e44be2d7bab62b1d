package dyad.language.name;

/**
 * What something is called.
 *
 * @param name as the text has it, without article
 * @param capital whether it is written as a proper name
 * @param head first token of its head noun
 * @param bare whether it is the head noun alone
 */
public record Title(String name, boolean capital, int head, boolean bare) {}
