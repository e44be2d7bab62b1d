package dyad.web.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Every page has a JSON twin at its address with {@code .json}. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
final class JsonAddress extends OncePerRequestFilter {
    private static final String ENDING = ".json";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String address = request.getRequestURI();
        return !address.endsWith(ENDING) || address.startsWith("/assets/") || address.startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        request.setAttribute(Visit.JSON, true);
        chain.doFilter(new Page(request), response);
    }

    /** The request for the page. */
    private static final class Page extends HttpServletRequestWrapper {
        Page(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getRequestURI() {
            return page(super.getRequestURI());
        }

        @Override
        public StringBuffer getRequestURL() {
            return new StringBuffer(page(super.getRequestURL().toString()));
        }

        @Override
        public String getServletPath() {
            return page(super.getServletPath());
        }

        private static String page(String address) {
            String bare = address.endsWith(ENDING) ? address.substring(0, address.length() - ENDING.length()) : address;
            return bare.endsWith("/index") ? bare.substring(0, bare.length() - "index".length()) : bare;
        }
    }
}
