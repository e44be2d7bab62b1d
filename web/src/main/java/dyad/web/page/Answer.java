package dyad.web.page;

import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a visit is answered with: a page for a person, the same as JSON for a program. Only the one asked for is made.
 *
 * @param status the HTTP status
 * @param visit the visit
 * @param template the page's template, such as {@code dyad/page.jte}
 * @param parameters what the template is given besides {@code visit}
 * @param json what a program gets: a tree, or JSON as it is to be sent; null where there is only a page
 * @param location where to go instead, for a form that was sent; else null
 * @param version where the page may be kept: of what it is made; else null. A page with a form that changes
 *     something carries a visitor's token and must not be kept
 */
public record Answer(
        int status,
        Visit visit,
        String template,
        Supplier<Map<String, Object>> parameters,
        @Nullable Supplier<Object> json,
        @Nullable String location,
        @Nullable Version version) {
    /** A page with its JSON twin. */
    public static Answer of(
            Visit visit, String template, Supplier<Map<String, Object>> parameters, Supplier<Object> json) {
        return new Answer(200, visit, template, parameters, json, null, null);
    }

    /** A page that has no twin: a form. */
    public static Answer page(Visit visit, String template, Map<String, Object> parameters) {
        return new Answer(200, visit, template, () -> parameters, null, null, null);
    }

    /** After a form was sent: go and look there. */
    public static Answer seeOther(Visit visit, String location) {
        return new Answer(303, visit, "", Map::of, null, location, null);
    }

    /** The same with another status. */
    public Answer with(int other) {
        return new Answer(other, visit, template, parameters, json, location, version);
    }

    /** The same, which may be kept as long as this does not change. */
    public Answer keep(Version until) {
        return new Answer(status, visit, template, parameters, json, location, until);
    }
}
