package dyad.web.fact;

import dyad.web.page.BadRequest;
import dyad.web.page.Visit;
import java.util.Locale;

/** The id of a statement in an address. */
final class Id {
    private static final int SHOWN = 80;

    private Id() {}

    /**
     * The id in small letters.
     *
     * @throws BadRequest if no statement can have it
     */
    static String checked(String typed, Visit visit) {
        String id = typed.toLowerCase(Locale.ROOT);
        boolean digits = !id.isEmpty() && id.chars().allMatch(c -> c >= '0' && c <= '9' || c >= 'a' && c <= 'f');
        if (!digits) {
            String shown = id.length() > SHOWN ? id.substring(0, SHOWN) : id;
            throw BadRequest.notFound(visit.words().get("document.statement.missing", shown));
        }
        return id;
    }
}
