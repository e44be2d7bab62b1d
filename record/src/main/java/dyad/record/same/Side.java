package dyad.record.same;

import dyad.model.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** For which of the states it is about a statement is told: "China's customs", "посол Италии". */
public final class Side {
    private Side() {}

    /**
     * The state whose office or person is said to tell it, or null where nobody is named, or nobody of these states. Of several the
     * innermost counts: an agency that quotes the customs of a country gives that country's number.
     */
    public static @Nullable String of(Statement said) {
        List<String> speakers = said.said().saidBy();
        Vocabulary vocabulary = Vocabulary.of(said.said().language());
        for (int i = speakers.size() - 1; i >= 0; i--) {
            List<String> named =
                    vocabulary.named(speakers.get(i), said.parties().all());
            if (!named.isEmpty()) {
                // Italy's ambassador to Kazakhstan speaks for Italy
                return named.get(0);
            }
        }
        return null;
    }
}
