package dyad.web.api;

import dyad.web.page.Version;
import dyad.web.records.Arriving;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Spares a program an answer that it has: each carries a mark of the record as a whole, and who sends that back is told where nothing has
 * come in since.
 */
final class Unchanged implements HandlerInterceptor {
    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final Arriving arriving;
    private final String begun = Long.toHexString(Instant.now().toEpochMilli());

    Unchanged(Arriving arriving) {
        this.arriving = arriving;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        response.setHeader("Cache-Control", READING.contains(request.getMethod()) ? "no-cache" : "no-store");
        if (!READING.contains(request.getMethod())) {
            return true;
        }
        response.addHeader("Vary", "Accept");
        // weak, for a cursor in an answer holds when it was asked for; the day, for what is planned may lapse with it
        Version version = arriving.version();
        String mark = String.join(
                "-", begun, LocalDate.now(ZoneOffset.UTC).toString(), "" + version.of(), "" + version.own());
        return !new ServletWebRequest(request, response).checkNotModified("W/\"" + mark + "\"");
    }
}
