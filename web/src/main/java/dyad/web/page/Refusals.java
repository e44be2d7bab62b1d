package dyad.web.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Tells in one line, instead of the server's own page, what was refused before any page was asked. Nothing of the request is looked at:
 * what it holds may be what was refused.
 */
@Controller
final class Refusals implements ErrorController {
    private static final int BAD = 400;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;

    @RequestMapping("/error")
    void tell(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object refused = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int status = refused instanceof Integer code ? code : NOT_FOUND;
        response.setStatus(status);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().println(told(status));
    }

    private static String told(int status) {
        return switch (status) {
            case BAD -> "the request holds signs that no address of this site has; write the address anew";
            case FORBIDDEN -> "nothing was changed: the form has grown too old, or another site sent it; load the page anew";
            case NOT_FOUND -> "there is no page at this address";
            default -> "the request was refused (" + status + ")";
        };
    }
}
