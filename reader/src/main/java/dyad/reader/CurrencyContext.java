package dyad.reader;

import dyad.language.States;
import dyad.language.States.State;
import dyad.language.quantity.CurrencyChoice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which currency an ambiguous sign means in one document: one the text declares ("in Australian dollars"), else the dollar of the United
 * States for "$", else that of the document's own state or of the first state named that has one of the candidates, else none.
 */
record CurrencyContext(List<String> declared, @Nullable String home, List<String> mentioned, States states)
        implements CurrencyChoice {
    @Override
    public String choose(List<String> candidates) {
        for (String code : declared) {
            if (candidates.contains(code)) {
                return code;
            }
        }
        if (candidates.contains("USD")) {
            return "USD";
        }
        String own = currency(home);
        boolean british = home == null || !candidates.contains(own) || mentioned.contains("GBR");
        if (candidates.contains("GBP") && british) {
            return "GBP";
        }
        if (own != null && candidates.contains(own)) {
            return own;
        }
        for (String code : mentioned) {
            String other = currency(code);
            if (other != null && candidates.contains(other)) {
                return other;
            }
        }
        return "XXX";
    }

    private @Nullable String currency(@Nullable String code) {
        State state = code == null ? null : states.of(code);
        return state == null ? null : state.currency();
    }
}
