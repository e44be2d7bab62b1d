package dyad.language.time;

import org.jspecify.annotations.Nullable;

/** A named function of the pack's {@code gives}: from what a pattern caught to what it stands for; null refuses the pattern. */
@FunctionalInterface
interface Meaning {
    @Nullable
    When of(Args args, Reference reference);
}
