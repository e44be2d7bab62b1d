package dyad.model;

import org.jspecify.annotations.Nullable;

/**
 * Who took part in an event, as far as the text tells.
 *
 * @param state code of the state
 * @param sector PLOVER's code: GOV, LEG, MIL, JUD, BUS, CVL, ... or null
 * @param name the person's name as the text has it, or null
 * @param office the office as the text has it, or null
 */
public record Participant(
        String state,
        @Nullable String sector,
        @Nullable String name,
        @Nullable String office) {}
