package dyad.web.api;

import dyad.brief.BriefFormat;
import dyad.web.page.BadRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/** In which form a program wants a brief. */
final class BriefForm {
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
        List<MediaType> given = new ArrayList<>(List.of(MediaType.APPLICATION_JSON));
        Arrays.stream(BriefFormat.values()).map(BriefForm::bare).forEach(given::add);
        int wanted = Accepted.first(accept, given);
        if (wanted < 0) {
            throw BadRequest.of(406, "no brief has a form that Accept names; there are " + names());
        }
        return wanted == 0 ? null : BriefFormat.values()[wanted - 1];
    }

    private static MediaType bare(BriefFormat format) {
        MediaType full = MediaType.parseMediaType(format.mediaType());
        return new MediaType(full.getType(), full.getSubtype());
    }

    private static String names() {
        return JSON + ", "
                + Arrays.stream(BriefFormat.values())
                        .map(each -> each.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", "));
    }
}
