package dyad.web.page;

import dyad.brief.Messages;
import dyad.brief.StateFinder;
import dyad.model.Dyad;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The two states that an address names. */
public final class Pairs {
    private Pairs() {}

    /** What two states are called. */
    public static String names(Dyad dyad, Messages words) {
        return words.get("title", words.state(dyad.first()), words.state(dyad.second()));
    }

    /** Where the page on two states is. */
    public static String address(Dyad dyad) {
        return "/dyads/" + dyad;
    }

    /**
     * The dyad in an address: two codes or names with a hyphen between them.
     *
     * @throws BadRequest that says which is not known and what is near to it
     */
    public static Dyad in(String named, Visit visit) {
        Dyad dyad = codes(named);
        if (dyad != null) {
            return dyad;
        }
        for (int i = named.indexOf('-'); i >= 0; i = named.indexOf('-', i + 1)) {
            Optional<String> one = StateFinder.find(named.substring(0, i));
            Optional<String> other = StateFinder.find(named.substring(i + 1));
            if (one.isPresent() && other.isPresent()) {
                return of(one.get(), other.get(), visit);
            }
        }
        int hyphen = named.indexOf('-');
        if (hyphen < 0) {
            throw BadRequest.notFound(visit.words().get("bad.dyad", named));
        }
        return of(state(named.substring(0, hyphen), visit), state(named.substring(hyphen + 1), visit), visit);
    }

    /** Whether an address names two states by their codes, in any order. */
    public static boolean isPlain(String named) {
        return codes(named) != null;
    }

    private static @Nullable Dyad codes(String named) {
        int hyphen = named.indexOf('-');
        String one = named.substring(0, Math.max(0, hyphen));
        String other = named.substring(hyphen + 1);
        boolean known = StateFinder.isCode(one) && StateFinder.isCode(other) && !one.equals(other);
        return known ? Dyad.of(one, other) : null;
    }

    /**
     * Two different states.
     *
     * @throws BadRequest if they are the same
     */
    public static Dyad of(String one, String other, Visit visit) {
        if (one.equals(other)) {
            throw new BadRequest(visit.words().get("bad.same", visit.words().state(one)));
        }
        return Dyad.of(one, other);
    }

    /**
     * The state that goes by what a person typed.
     *
     * @throws BadRequest that says what is near to it
     */
    public static String state(String typed, Visit visit) {
        return StateFinder.find(typed).orElseThrow(() -> BadRequest.notFound(unknown(typed, visit)));
    }

    private static String unknown(String typed, Visit visit) {
        String near = String.join(
                ", ",
                StateFinder.nearest(typed).stream()
                        .map(code -> visit.words().state(code) + " (" + code + ")")
                        .toList());
        return visit.words().get("bad.state", typed)
                + (near.isEmpty() ? "" : " " + visit.words().get("bad.near", near));
    }
}
