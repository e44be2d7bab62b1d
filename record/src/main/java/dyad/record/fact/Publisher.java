package dyad.record.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who publishes, as a reviewed file says.
 *
 * @param name what it is called in English
 * @param aliases other names it signs with, in any language
 * @param state its state (ISO 3166-1 alpha-3) or organisation of states, or null for one of none
 * @param kind agency, newspaper, broadcaster, government, ministry, presidency, parliament, embassy, statistics, bank or organisation
 * @param control who decides what it prints: state, public, private or party
 * @param languages in which it publishes, BCP 47
 * @param feeds where it offers its news to be read by machines
 * @param figures which indicators it usually gives, and how it counts them
 */
public record Publisher(
        String name,
        List<String> aliases,
        @Nullable String state,
        String kind,
        String control,
        List<String> languages,
        List<String> feeds,
        List<String> figures) {}
