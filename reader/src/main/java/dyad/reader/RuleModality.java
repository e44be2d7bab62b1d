package dyad.reader;

import dyad.language.Classes;
import dyad.model.Kind;
import dyad.model.Modality;
import dyad.reader.Reduced.Scope;
import dyad.reader.rule.Match.Capture;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decision 4 for what a rule gives: by the rule itself, by the clause, and by what the text says is not there. */
final class RuleModality {
    private static final String BODY = "body";

    /** Ways of giving a modality that leave it to the clause. */
    private static final Set<String> OF_CLAUSE = Set.of("around", "firm", "tense");

    private final ModalityChoice modality;
    private final Launching launching;
    private final int noTitle;

    RuleModality(Classes classes, ModalityChoice modality) {
        this.modality = modality;
        launching = new Launching(classes);
        noTitle = classes.number("title-none");
    }

    /** What a condition, a question or a doubt speaks of is neither so nor not so. */
    private boolean isUnsaid(Draft draft, Filling filling) {
        String given = filling.field("modality", "?");
        Capture act = filling.match().slot("act");
        int at = act == null ? filling.match().from() : act.from();
        return (given.endsWith("?") || OF_CLAUSE.contains(given))
                && modality.isUnsaid(filling.passage(), at, draft.modality);
    }

    /** Fills what a rule gives; false where the sentence leaves unsaid whether it is so. */
    boolean fill(Draft draft, Filling filling, @Nullable Capture item) {
        Capture act = filling.match().slot("act");
        int from = act == null ? filling.match().from() : act.from();
        int to = act == null ? filling.match().to() : act.to();
        int[] value = draft.evidence.get("value");
        int other = draft.kind == Kind.FIGURE && value != null
                ? value[0]
                : item == null ? from : filling.match().from();
        Scope scope = filling.scope();
        if (draft.kind == Kind.TIE && BODY.equals(draft.type) && modality.isNone(filling.passage(), from)) {
            // of a session that was not held the body is not denied
            from = draft.from;
            to = draft.to;
        }
        draft.modality = scope == null || !scope.own()
                ? modality.of(
                        filling.passage(), from, to, other, filling.fields().get("modality"))
                : modality.within(filling.passage(), scope, filling.fields().get("modality"));
        boolean none = item != null
                && item.edge() != null
                && (filling.passage().chart().endingAt(item.from(), noTitle, 4) != null
                        || modality.isNone(filling.passage(), item.from()));
        draft.modality = none ? Modality.DENIED : draft.modality;
        boolean begins = draft.kind == Kind.TIE
                && draft.modality == Modality.ACTUAL
                && launching.isAhead(
                        filling.passage(),
                        filling.match().from(),
                        filling.match().to(),
                        filling.discourse().published());
        draft.modality = begins ? Modality.PLANNED : draft.modality;
        draft.status(filling.fields().get("status"));
        return !isUnsaid(draft, filling);
    }
}
