package dyad.record.life;

import dyad.model.Event;
import dyad.model.Parties;
import dyad.record.fact.Testimony;
import dyad.record.same.Name;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Events that may belong to a tie, by their names or words: acts on an agreement, sessions of a body. */
final class Acts {
    private final Map<String, List<Testimony>> byStates = new HashMap<>();
    private final Map<String, List<Testimony>> byDocument = new HashMap<>();

    Acts(List<Testimony> events) {
        for (Testimony told : events) {
            if (told.said().name() != null || isMeeting(told)) {
                byStates.computeIfAbsent(key(told.said().type(), told.said().parties()), k -> new ArrayList<>())
                        .add(told);
                byDocument
                        .computeIfAbsent(told.document().id(), k -> new ArrayList<>())
                        .add(told);
            }
        }
    }

    /** A meeting without a name may be told in words that name the body: "the Business Council met in Rome". */
    private static boolean isMeeting(Testimony told) {
        return told.said().type().equals("CONSULT") && ((Event) told.said()).mode() == null;
    }

    /** What a meeting is called, or how it is told. */
    static Name session(Testimony told) {
        String name = told.said().name();
        return Name.of(
                name == null ? told.said().said().quote() : name,
                told.said().parties(),
                told.said().said().language());
    }

    private static String key(String type, Parties parties) {
        return type + " " + parties.all();
    }

    /** Those of one type between the same states, whatever the direction. */
    List<Testimony> of(String type, Parties parties) {
        return byStates.getOrDefault(key(type, parties), List.of());
    }

    /** Acts that the same document tells on a paper of the same name. */
    List<Testimony> inSameWords(List<Testimony> ties) {
        List<Testimony> acts = new ArrayList<>();
        for (Testimony tie : ties) {
            for (Testimony act : byDocument.getOrDefault(tie.document().id(), List.of())) {
                boolean same = act.said().type().equals("AGREE")
                        && act.document().equals(tie.document())
                        && act.said()
                                .parties()
                                .all()
                                .equals(tie.said().parties().all())
                        && TieFacts.name(act).equals(TieFacts.name(tie));
                if (same) {
                    acts.add(act);
                }
            }
        }
        return acts;
    }
}
