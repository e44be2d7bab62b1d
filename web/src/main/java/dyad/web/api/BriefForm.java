package dyad.web.api;

import dyad.brief.BriefFormat;
import dyad.web.page.BadRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** In which form a program wants a brief. */
final class BriefForm {
    /** So many lines there are in a part of a brief where no limit is given. */
    static final int LINES = 200;

    private static final String JSON = "json";

    private BriefForm() {}

    /**
     * The form, or null for JSON.
     *
     * @param format its name, or how the name of its files ends; or null
     * @param accept what the request accepts, or null
     * @throws BadRequest if there is no such form
     */
    static @Nullable BriefFormat of(@Nullable String format, @Nullable String accept) {
        if (format == null || format.isBlank()) {
            return accepted(accept);
        }
        String wanted = format.strip().toLowerCase(Locale.ROOT);
        if (wanted.equals(JSON)) {
            return null;
        }
        return Arrays.stream(BriefFormat.values())
                .filter(each -> each.extension().equals(wanted)
                        || each.name().toLowerCase(Locale.ROOT).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new BadRequest("no brief has the form " + wanted + "; there are " + names()));
    }

    private static @Nullable BriefFormat accepted(@Nullable String accept) {
        for (MediaType wanted : wanted(accept)) {
            if (wanted.includes(MediaType.APPLICATION_JSON)) {
                return null;
            }
            Optional<BriefFormat> found = Arrays.stream(BriefFormat.values())
                    .filter(each -> wanted.includes(bare(each)))
                    .findFirst();
            if (found.isPresent()) {
                return found.get();
            }
        }
        throw BadRequest.of(406, "no brief has a form that Accept names; there are " + names());
    }

    private static MediaType bare(BriefFormat format) {
        MediaType full = MediaType.parseMediaType(format.mediaType());
        return new MediaType(full.getType(), full.getSubtype());
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

    private static String names() {
        return JSON + ", "
                + Arrays.stream(BriefFormat.values())
                        .map(each -> each.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", "));
    }
}
