package dyad.brief;

import dyad.model.Event;
import dyad.model.Figure;
import dyad.model.Period;
import dyad.model.Statement;
import dyad.model.Tie;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Makes one fact of statements that say the same: equal in what both tell, and silent only where the other speaks. */
final class Merge {
    private final Map<String, List<Fact>> facts = new LinkedHashMap<>();

    /** A statement and the number of the sentence it was read from. */
    void add(Statement said, int note) {
        List<Fact> alike = facts.computeIfAbsent(key(said), key -> new ArrayList<>());
        for (int i = 0; i < alike.size(); i++) {
            Statement both = both(alike.get(i).said(), said);
            if (both != null) {
                TreeSet<Integer> notes = new TreeSet<>(alike.get(i).notes());
                notes.add(note);
                alike.set(i, new Fact(both, List.copyOf(notes)));
                return;
            }
        }
        alike.add(new Fact(said, List.of(note)));
    }

    /** All facts, by their first mention. */
    List<Fact> facts() {
        return facts.values().stream().flatMap(List::stream).toList();
    }

    private static String key(Statement said) {
        String key = said.kind() + "|" + said.type() + "|" + said.parties() + "|" + said.modality() + "|";
        if (said instanceof Figure f) {
            return key + String.join("|", f.measure() + "", f.value() + "", f.upTo() + "", f.unit(), f.bound() + "")
                    + f.period() + "|" + f.against();
        }
        if (said instanceof Event event) {
            boolean meeting = isMeeting(event);
            return key + event.mode() + "|" + (meeting ? "" : event.period() + "|" + subject(event));
        }
        return key + (said.type().equals("relations") ? "" : subject(said));
    }

    /** Two statements without a name are the same only in the same words. */
    private static String subject(Statement said) {
        String name = said.name();
        return name == null ? "=" + said.said().quote() : words(name);
    }

    /** A name by its words, whatever the case, punctuation and articles. */
    static String words(String name) {
        StringBuilder words = new StringBuilder();
        for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty() && !word.equals("the") && !word.equals("a") && !word.equals("an")) {
                words.append(word).append(' ');
            }
        }
        return words.toString().trim();
    }

    private static @Nullable Statement both(Statement one, Statement other) {
        if (one instanceof Tie a && other instanceof Tie b) {
            return both(a, b);
        }
        if (one instanceof Event a && other instanceof Event b) {
            return isMeeting(a) ? SameMeeting.of(a, b) : people(b) > people(a) ? b : a;
        }
        return one;
    }

    /** A visit or meeting that has no name: told by whom and when, in whatever words. */
    private static boolean isMeeting(Event event) {
        return event.type().equals("CONSULT") && event.name() == null && event.period() != null;
    }

    private static int people(Event event) {
        return event.actors().size() + event.recipients().size();
    }

    private static @Nullable Tie both(Tie a, Tie b) {
        boolean agree = agree(a.status(), b.status())
                && agree(a.by(), b.by())
                && agree(a.since(), b.since())
                && agree(a.until(), b.until());
        if (!agree) {
            return null;
        }
        return new Tie(
                a.said().places().size() >= b.said().places().size() ? a.said() : b.said(),
                a.name() == null ? b.name() : a.name(),
                finer(a.since(), b.since()),
                finer(a.until(), b.until()),
                a.status() == null ? b.status() : a.status(),
                a.by() == null ? b.by() : a.by());
    }

    private static boolean agree(@Nullable String a, @Nullable String b) {
        return a == null || b == null || a.equals(b);
    }

    private static boolean agree(@Nullable Period a, @Nullable Period b) {
        return a == null
                || b == null
                || a.edtf().startsWith(b.edtf())
                || b.edtf().startsWith(a.edtf());
    }

    private static @Nullable Period finer(@Nullable Period a, @Nullable Period b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return a.edtf().length() >= b.edtf().length() ? a : b;
    }
}
