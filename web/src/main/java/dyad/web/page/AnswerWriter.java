package dyad.web.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Writes an {@link Answer} as the visit wants it. */
@Component
public final class AnswerWriter implements HandlerMethodReturnValueHandler, AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Pages pages = new Pages();
    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "dyad.web.pages");

    @Override
    public boolean supportsReturnType(MethodParameter returnType) {
        return returnType.getParameterType() == Answer.class;
    }

    @Override
    public void handleReturnValue(
            @Nullable Object returned,
            MethodParameter returnType,
            ModelAndViewContainer container,
            NativeWebRequest request)
            throws IOException {
        container.setRequestHandled(true);
        HttpServletResponse response = Objects.requireNonNull(request.getNativeResponse(HttpServletResponse.class));
        write((Answer) Objects.requireNonNull(returned), response);
    }

    void write(Answer answer, HttpServletResponse response) throws IOException {
        response.setStatus(answer.status());
        response.addHeader("Vary", "Accept, Accept-Language, HX-Request");
        if (!response.containsHeader("Cache-Control")) {
            response.setHeader("Cache-Control", "no-cache");
        }
        if (answer.location() != null) {
            response.setHeader("Location", answer.location());
            return;
        }
        boolean json = answer.visit().wantsJson() && answer.json() != null;
        response.setContentType(json ? "application/json;charset=UTF-8" : "text/html;charset=UTF-8");
        if (answer.version() == null) {
            send(response, body(answer, json));
        } else {
            send(response, kept(answer, answer.version(), json), answer.visit());
        }
    }

    private byte[] kept(Answer answer, Version version, boolean json) {
        Visit visit = answer.visit();
        String kind = json ? "json" : visit.wantsPart() ? "part" : "page";
        return pages.get(String.join(" ", visit.address(), visit.language(), kind), version, () -> body(answer, json));
    }

    private static void send(HttpServletResponse response, byte[] packed, Visit visit) throws IOException {
        response.addHeader("Vary", "Accept-Encoding");
        if (visit.takesGzip()) {
            response.setHeader("Content-Encoding", "gzip");
            send(response, packed);
        } else {
            send(response, Pages.plain(packed));
        }
    }

    private static void send(HttpServletResponse response, byte[] body) throws IOException {
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private byte[] body(Answer answer, boolean json) {
        return json && answer.json() != null ? json(answer.json().get()) : html(answer);
    }

    private byte[] html(Answer answer) {
        Map<String, Object> parameters = new HashMap<>(answer.parameters().get());
        parameters.put("visit", answer.visit());
        Utf8ByteOutput html = new Utf8ByteOutput();
        templates.render(answer.template(), parameters, html);
        return html.toByteArray();
    }

    private static byte[] json(Object json) {
        try {
            return json instanceof String text ? text.getBytes(StandardCharsets.UTF_8) : JSON.writeValueAsBytes(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree is JSON", e);
        }
    }

    @Override
    public void close() {
        pages.close();
    }
}
