package dyad.web.page;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dyad.record.RecordException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Tells a visitor in one line what is wrong and what to do. */
@ControllerAdvice
final class Faults {
    private final AnswerWriter answers;

    Faults(AnswerWriter answers) {
        this.answers = answers;
    }

    @ExceptionHandler
    void bad(BadRequest fault, HttpServletRequest request, HttpServletResponse response) throws IOException {
        tell(fault.status(), fault.told(), request, response);
    }

    @ExceptionHandler
    void elsewhere(Elsewhere found, HttpServletRequest request, HttpServletResponse response) throws IOException {
        answers.write(Answer.seeOther(new Visit(request), found.address()), response);
    }

    @ExceptionHandler({NoHandlerFoundException.class, NoResourceFoundException.class})
    void missing(Exception fault, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String told = Problem.isFor(request)
                ? "nothing answers at this address; /api/v1/openapi.json tells what does"
                : new Visit(request).words().get("fault.missing");
        tell(404, told, request, response);
    }

    @ExceptionHandler({HttpRequestMethodNotSupportedException.class, HttpMediaTypeException.class})
    void unfit(Exception fault, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (fault instanceof ErrorResponse known) {
            known.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
            if (Problem.isFor(request)) {
                Problem.write(response, known.getStatusCode().value(), unfit(fault));
                return;
            }
        }
        tell(405, new Visit(request).words().get("fault.method"), request, response);
    }

    private static @Nullable String unfit(Exception fault) {
        return fault instanceof HttpMediaTypeNotAcceptableException none
                ? "this is given as "
                        + none.getSupportedMediaTypes().stream()
                                .map(MediaType::toString)
                                .collect(Collectors.joining(", "))
                        + ", which Accept does not name"
                : fault.getMessage();
    }

    /** A form without its token: it was sent by another site, or stands open since the browser was started anew. */
    @ExceptionHandler
    void refused(AccessDeniedException fault, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        tell(403, new Visit(request).words().get("fault.token"), request, response);
    }

    @ExceptionHandler
    void tooLarge(MaxUploadSizeExceededException fault, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        tell(413, new Visit(request).words().get("fault.large"), request, response);
    }

    @ExceptionHandler
    void record(RecordException fault, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String told = String.valueOf(fault.getMessage());
        tell(500, Problem.isFor(request) ? told : ProblemWords.of(told, new Visit(request).words()), request, response);
    }

    @ExceptionHandler
    void other(Throwable fault, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (System.getenv("DYAD_TRACE") != null) {
            fault.printStackTrace();
        }
        tell(500, new Visit(request).words().get("fault.own", fault.toString()), request, response);
    }

    private void tell(int status, String message, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        if (Problem.isFor(request)) {
            Problem.write(response, status, message);
            return;
        }
        Visit visit = new Visit(request);
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("status", status).put("error", message);
        answers.write(
                Answer.of(visit, "site/fault.jte", () -> Map.of("message", message), () -> json)
                        .with(status),
                response);
    }
}
