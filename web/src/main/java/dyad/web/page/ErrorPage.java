package dyad.web.page;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Tells what went wrong before a request came to any page, such as a form that is too large. */
@Controller
final class ErrorPage implements ErrorController {
    private static final int OWN = 500;

    @RequestMapping("/error")
    Answer error(Visit visit, HttpServletRequest request) {
        Object told = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int status = told instanceof Integer number ? number : 404;
        String message = message(status, visit);
        return Answer.of(visit, "site/fault.jte", () -> Map.of("message", message), () -> JsonNodeFactory.instance
                        .objectNode()
                        .put("status", status)
                        .put("error", message))
                .with(status);
    }

    private static String message(int status, Visit visit) {
        return switch (status) {
            case 400 -> visit.words().get("fault.signs");
            case 403 -> visit.words().get("fault.token");
            case 404 -> visit.words().get("fault.missing");
            case 413 -> visit.words().get("fault.large");
            default -> visit.words().get(status < OWN ? "fault.method" : "fault.own", status);
        };
    }
}
