package dyad.web.api;

import dyad.web.answer.CheckAnswer;
import dyad.web.page.BadRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses a body that is longer than any text that is taken before it is read. */
final class BodySize implements HandlerInterceptor {
    /** A character takes at most twelve bytes, written as two escapes of six. */
    static final long MOST = 12L * CheckAnswer.LONGEST + 10_000;

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getContentLengthLong() > MOST) {
            throw BadRequest.of(
                    413,
                    "the body has " + request.getContentLengthLong() + " bytes, at most " + MOST
                            + " are read; check the text in parts");
        }
        return true;
    }
}
