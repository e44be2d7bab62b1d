package dyad.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that one document says about the relations between states. It is true that the source says it; whether it is so is for the
 * record to reconcile.
 */
public sealed interface Statement permits Figure, Event, Tie {
    /** What all kinds have in common. */
    Said said();

    /** Figure, event or tie. */
    Kind kind();

    /** An indicator, a PLOVER event type or a tie type. */
    default String type() {
        return said().type();
    }

    /** The states it is about. */
    default Parties parties() {
        return said().parties();
    }

    /** Actual, planned, proposed or denied. */
    default Modality modality() {
        return said().modality();
    }

    /** The chain of attribution, outermost first; empty where the publisher speaks. */
    default List<String> saidBy() {
        return said().saidBy();
    }

    /** What it is called or about, as the text names it, or null. */
    @Nullable
    String name();

    /** Content hash: same document, span and content give the same id. One that a person corrected keeps the id of what was read. */
    default String id() {
        Judged judged = said().judged();
        return judged == null ? StatementId.of(this) : judged.id();
    }

    /** The same with what people decided on it. */
    Statement judged(Judged decided);
}
