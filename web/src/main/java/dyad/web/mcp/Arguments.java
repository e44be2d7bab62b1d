package dyad.web.mcp;

import dyad.brief.Messages;
import dyad.web.answer.Part;
import dyad.web.answer.Times;
import dyad.web.page.BadRequest;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a tool was called with. */
final class Arguments {
    private final Map<String, Object> given;

    /**
     * Of a call.
     *
     * @param known the names that the tool takes
     * @throws BadRequest if another is given: a misspelt one must not be passed over
     */
    Arguments(@Nullable Map<String, Object> given, Set<String> known) {
        this.given = given == null ? Map.of() : given;
        for (String name : this.given.keySet()) {
            if (!known.contains(name)) {
                throw new BadRequest("there is no argument \"" + Times.cut(name) + "\"; this tool takes "
                        + (known.isEmpty() ? "none" : String.join(", ", known)));
            }
        }
    }

    /** A text, or null where it is not given. */
    @Nullable
    String text(String name) {
        Object value = given.get(name);
        if (value == null) {
            return null;
        }
        if (value instanceof String text) {
            return text;
        }
        throw new BadRequest("argument \"" + name + "\" is a text");
    }

    /**
     * A text that must be given.
     *
     * @throws BadRequest if it is not
     */
    String required(String name) {
        String text = text(name);
        if (text == null || text.isBlank()) {
            throw new BadRequest("argument \"" + name + "\" is missing");
        }
        return text;
    }

    /** A whole number, or null where it is not given. */
    @Nullable
    Integer number(String name) {
        Object value = given.get(name);
        if (value == null) {
            return null;
        }
        try {
            if (value instanceof Number number) {
                return new BigDecimal(number.toString()).intValueExact();
            }
        } catch (ArithmeticException | NumberFormatException e) {
            // told below
        }
        throw new BadRequest("argument \"" + name + "\" is a whole number");
    }

    /** A whole number between two. */
    int number(String name, int otherwise, int least, int most) {
        Integer number = number(name);
        if (number != null && (number < least || number > most)) {
            throw new BadRequest("argument \"" + name + "\" is a number from " + least + " to " + most);
        }
        return number == null ? otherwise : number;
    }

    Times times() {
        return Times.of(text("asOf"), text("knownAt"));
    }

    Part part(int otherwise, int most) {
        return Part.of(text("cursor"), number("limit"), otherwise, most);
    }

    Messages words() {
        String language = text("language");
        if (language != null && !Messages.LANGUAGES.contains(language)) {
            throw new BadRequest("argument \"language\" is one of " + String.join(", ", Messages.LANGUAGES));
        }
        return Messages.of(language == null ? "en" : language);
    }
}
