package dyad.web.api;

import dyad.web.page.Problem;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Tells a program what is wrong with its question, where the question never came to what answers it. */
@RestControllerAdvice(basePackageClasses = ApiFaults.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ApiFaults {
    @ExceptionHandler
    void unreadable(HttpMessageNotReadableException fault, HttpServletResponse response) throws IOException {
        Problem.write(
                response,
                400,
                "the body is not the JSON that is wanted, with text, and date and language where they are known: "
                        + "{\"text\": \"…\", \"date\": \"2025-10-15\"}");
    }

    @ExceptionHandler({
        ServletRequestBindingException.class,
        MethodArgumentTypeMismatchException.class,
        BindException.class
    })
    void unfit(Exception fault, HttpServletResponse response) throws IOException {
        Problem.write(response, 400, "a parameter is missing or not as described: " + fault.getMessage());
    }

    @ExceptionHandler
    void undecoded(InvalidParameterException fault, HttpServletResponse response) throws IOException {
        Problem.write(
                response, 400, "a parameter is not UTF-8, with % before two hexadecimal digits where it is encoded");
    }

    /** Whoever asked has gone away while it was written. */
    @ExceptionHandler
    void gone(UncheckedIOException fault) {
        // nobody is there to be told
    }
}
