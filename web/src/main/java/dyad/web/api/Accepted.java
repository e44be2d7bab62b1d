package dyad.web.api;

import dyad.web.page.BadRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** Which of several forms of an answer a program likes best, by its Accept. */
final class Accepted {
    private Accepted() {}

    /**
     * The place of the form that is wanted first, or -1 where none is.
     *
     * @param accept what the request accepts; all where it is null or empty
     * @param given the forms there are, the one to give where all are liked first
     * @throws BadRequest if it is no list of media types
     */
    static int first(@Nullable String accept, List<MediaType> given) {
        for (MediaType wanted : wanted(accept)) {
            for (int i = 0; i < given.size(); i++) {
                if (wanted.includes(given.get(i))) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** In the order in which they are wanted. */
    private static List<MediaType> wanted(@Nullable String accept) {
        if (accept == null || accept.isBlank()) {
            return List.of(MediaType.ALL);
        }
        try {
            return MediaType.parseMediaTypes(accept).stream()
                    .filter(each -> each.getQualityValue() > 0)
                    .sorted((one, other) -> Double.compare(other.getQualityValue(), one.getQualityValue()))
                    .toList();
        } catch (InvalidMediaTypeException e) {
            throw new BadRequest("Accept is not a list of media types");
        }
    }
}
