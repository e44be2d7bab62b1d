package dyad.web.page;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * What a program is told where its question cannot be answered (RFC 9457).
 *
 * @param type always about:blank: the status says what sort of problem it is
 * @param title the status in words
 * @param status the HTTP status
 * @param detail what is wrong, where, and what to do
 */
@Schema(description = "Why a question cannot be answered (RFC 9457).")
public record Problem(
        @Schema(description = "about:blank: the status says what sort of problem it is", example = "about:blank")
        String type,

        @Schema(description = "The status in words", example = "Not Found")
        String title,

        @Schema(description = "The HTTP status", example = "404", minimum = "400", maximum = "599")
        int status,

        @Schema(
                description = "What is wrong, where, and what to do; one line",
                example = "no state is called \"Kazahstan\"; did you mean Kazakhstan (KAZ)?")
        String detail) {
    /** The media type. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String API = "/api/v1";

    /** Whether a program asks, that is answered so. */
    public static boolean isFor(HttpServletRequest request) {
        String address = request.getRequestURI();
        return address.equals(API) || address.startsWith(API + "/");
    }

    /** Of a status. */
    public static Problem of(int status, String detail) {
        HttpStatus known = HttpStatus.resolve(status);
        return new Problem("about:blank", known == null ? "Problem" : known.getReasonPhrase(), status, detail);
    }

    /** As JSON, in one line. */
    public String json() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("type", type)
                .put("title", title)
                .put("status", status)
                .put("detail", detail)
                .toString();
    }

    /** Answers with a problem. */
    public static void write(HttpServletResponse response, int status, @Nullable String detail) throws IOException {
        byte[] json = of(status, detail == null ? "" : detail).json().getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType(MEDIA_TYPE);
        response.setContentLength(json.length);
        response.getOutputStream().write(json);
    }
}
