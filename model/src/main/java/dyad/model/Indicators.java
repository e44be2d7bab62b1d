package dyad.model;

import java.util.List;
import java.util.Set;

/** The indicators a figure can be of. */
public final class Indicators {
    private static final Set<String> ALL = Set.of(
            "trade-turnover",
            "exports",
            "imports",
            "trade-balance",
            "investment",
            "companies",
            "joint-ventures",
            "projects",
            "agreements",
            "deals",
            "aid",
            "energy",
            "freight",
            "passengers",
            "flights",
            "visitors",
            "students",
            "scholarships",
            "citizens",
            "workers",
            "remittances",
            "visits",
            "partner-rank");

    private Indicators() {}

    /** All codes, in the order of the alphabet. */
    public static List<String> all() {
        return ALL.stream().sorted().toList();
    }

    /** Whether this is the code of an indicator. */
    public static boolean has(String type) {
        return ALL.contains(type);
    }
}
