package dyad.web.slot;

import dyad.brief.Messages;
import dyad.model.Bound;
import dyad.model.Figure;
import dyad.model.Measure;
import dyad.model.Modality;
import dyad.model.Types;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the slots of the statement format and their codes are called in the language of a page. */
public final class SlotWords {
    private static final Map<String, List<String>> CODES = Map.of(
            "measure", Arrays.stream(Measure.values()).map(Measure::code).toList(),
            "bound", Arrays.stream(Bound.values()).map(Bound::code).toList(),
            "modality", Arrays.stream(Modality.values()).map(Modality::code).toList(),
            "status", Types.STATUSES);

    private final Messages words;

    /** In the language of these words. */
    public SlotWords(Messages words) {
        this.words = words;
    }

    /** What a slot is called; its name in the statement format where there is no word for it. */
    public String label(String field) {
        String label = words.find("document.slot." + field.toLowerCase(Locale.ROOT));
        return label == null ? field : label;
    }

    /** The codes that a slot takes and no others; empty for one that takes anything. */
    public static List<String> codes(String field) {
        return CODES.getOrDefault(field, List.of());
    }

    /** What the code of a slot means; the code itself where there is no word for it. */
    public String meaning(String field, String code) {
        String key = field.equals("status") ? "status." : "document." + field + ".";
        String meaning = field.equals("unit") ? unit(code) : words.find(key + code);
        return meaning == null ? code : meaning;
    }

    /** The name of a unit: "US Dollar", "number", "t". */
    private String unit(String unit) {
        String own = words.find("document.unit." + unit);
        if (own != null) {
            return own;
        }
        if (Figure.isMoney(unit)) {
            return currency(unit);
        }
        String pattern = words.find("unit." + unit, "");
        return pattern == null || pattern.isBlank() ? unit : pattern.strip();
    }

    private String currency(String code) {
        try {
            return Currency.getInstance(code).getDisplayName(Locale.forLanguageTag(words.language()));
        } catch (IllegalArgumentException e) {
            return code;
        }
    }
}
