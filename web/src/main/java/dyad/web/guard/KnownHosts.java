package dyad.web.guard;

import dyad.web.page.Problem;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers only to names of this machine, so that no site that a browser visits can have its name point here and read what is there (DNS
 * rebinding); and takes changes from this site's own pages alone, beside the token that each form carries.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class KnownHosts extends OncePerRequestFilter {
    private static final Set<String> HOSTS = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String host = request.getHeader("Host");
        if (!isKnown(host)) {
            refuse(request, response, 421, "this site answers to localhost alone");
        } else if (!SAFE.contains(request.getMethod()) && isForeign(request, String.valueOf(host))) {
            refuse(request, response, 403, "another site may not change anything here");
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isKnown(@Nullable String host) {
        if (host == null) {
            return false;
        }
        int port = host.lastIndexOf(':');
        return HOSTS.contains(port > host.lastIndexOf(']') ? host.substring(0, port) : host);
    }

    private static boolean isForeign(HttpServletRequest request, String host) {
        // a browser says itself who sends; where it does, a form without a referrer has the origin "null" and is still
        // this site's
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !site.equals("same-origin") && !site.equals("none");
        }
        String origin = request.getHeader("Origin");
        return origin != null && !host.equals(authority(origin));
    }

    private static @Nullable String authority(String origin) {
        try {
            return URI.create(origin).getRawAuthority();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, int status, String why)
            throws IOException {
        if (Problem.isFor(request)) {
            Problem.write(response, status, why);
            return;
        }
        response.setStatus(status);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().println(why);
    }
}
