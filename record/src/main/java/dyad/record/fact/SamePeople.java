package dyad.record.fact;

import dyad.model.Participant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether two accounts of an event may be of the same people. */
public final class SamePeople {
    private SamePeople() {}

    /** Where both name people, one must be the same, by the last of their names. */
    public static boolean mayBe(List<Participant> some, List<Participant> others) {
        Set<String> one = lastNames(some);
        Set<String> other = lastNames(others);
        return one.isEmpty() || other.isEmpty() || one.stream().anyMatch(other::contains);
    }

    private static Set<String> lastNames(List<Participant> people) {
        return people.stream()
                .flatMap(p -> p.name() == null ? Stream.empty() : Stream.of(p.name()))
                .map(name -> name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
