package dyad.web.review;

import dyad.web.page.BadRequest;
import dyad.web.page.Visit;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** The name of who decides: asked once, and kept by the browser. */
final class JudgeName {
    static final String COOKIE = "dyad-name";

    private static final int LONGEST = 80;

    private JudgeName() {}

    /** The name in a cookie; empty where there is none. */
    static String in(@Nullable String cookie) {
        if (cookie == null) {
            return "";
        }
        try {
            return clean(URLDecoder.decode(cookie, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    /**
     * The name that a form gives, which the browser keeps from now on, or else the one it has.
     *
     * @throws BadRequest if there is none
     */
    static String of(Visit visit, @Nullable String cookie, HttpServletResponse response) {
        String given = clean(visit.get("who"));
        if (given.isEmpty()) {
            String known = in(cookie);
            if (known.isEmpty()) {
                throw new BadRequest(visit.words().get("review.page.bad.name"));
            }
            return known;
        }
        keep(given, response);
        return given;
    }

    private static void keep(String name, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(COOKIE, URLEncoder.encode(name, StandardCharsets.UTF_8))
                .path("/")
                .httpOnly(true)
                .sameSite("Strict")
                .maxAge(Duration.ofDays(365))
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    /** In one line and of bearable length. */
    static String clean(String typed) {
        return cut(typed, LONGEST);
    }

    /** A text in one line, with no more than so many characters. */
    static String cut(String typed, int longest) {
        String line = typed.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        int end = line.offsetByCodePoints(0, Math.min(longest, line.codePointCount(0, line.length())));
        return line.substring(0, end).strip();
    }
}
