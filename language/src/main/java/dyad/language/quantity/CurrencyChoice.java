package dyad.language.quantity;

import java.util.List;

/** Decides which currency a sign or word of several stands for. */
@FunctionalInterface
public interface CurrencyChoice {
    /** The code of ISO 4217, or {@code XXX} where the text does not tell. */
    String choose(List<String> candidates);
}
