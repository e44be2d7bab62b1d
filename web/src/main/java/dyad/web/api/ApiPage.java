package dyad.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import dyad.web.answer.AnswerJson;
import dyad.web.answer.CheckAnswer;
import dyad.web.api.Asked.AskedPart;
import dyad.web.api.Asked.AskedTimes;
import dyad.web.api.Question.Given;
import dyad.web.api.Question.Topic;
import dyad.web.page.Answer;
import dyad.web.page.BadRequest;
import dyad.web.page.Visit;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.util.UriUtils;

/** The page on which a person tries what programs can ask: a form for each question, made of the description. */
@Controller
final class ApiPage {
    private static final String DESCRIPTION = "{\"openapi\":\"/api/v1/openapi.json\"}";

    private final OpenApiWebMvcResource description;
    private final RecordApi record;

    ApiPage(OpenApiWebMvcResource description, RecordApi record) {
        this.description = description;
        this.record = record;
    }

    @GetMapping("/api")
    Answer page(Visit visit, HttpServletRequest request) {
        return Answer.of(
                visit,
                "api/page.jte",
                () -> Map.of("topics", topics(request), "opened", visit.get("question")),
                () -> DESCRIPTION);
    }

    /** Leads a form to the address that answers it, without what was left empty. */
    @GetMapping("/api/ask")
    Answer ask(Visit visit, HttpServletRequest request) {
        String id = visit.get("question");
        for (Topic topic : topics(request)) {
            for (Question question : topic.questions()) {
                if (question.id().equals(id) && !question.isSent()) {
                    return Answer.seeOther(visit, address(question, visit));
                }
            }
        }
        throw BadRequest.notFound(visit.words().get("fault.missing"));
    }

    private static String address(Question question, Visit visit) {
        String path = question.path();
        StringBuilder query = new StringBuilder();
        for (Given given : question.given()) {
            String value = visit.get(given.name()).strip();
            if (given.isInPath()) {
                if (value.isEmpty()) {
                    throw new BadRequest(visit.words().get("api.needed", given.name()));
                }
                path = path.replace("{" + given.name() + "}", encoded(value));
            } else if (!value.isEmpty()) {
                query.append(query.isEmpty() ? '?' : '&')
                        .append(given.name())
                        .append('=')
                        .append(encoded(value));
            }
        }
        return path + query;
    }

    private static String encoded(String value) {
        return UriUtils.encode(value, StandardCharsets.UTF_8);
    }

    /** The check of a text for a browser that sends a form. */
    @PostMapping("/api/check")
    @ResponseBody
    CheckAnswer check(CheckAnswer.Draft draft, AskedTimes times, AskedPart part) {
        return record.check(draft, times, part);
    }

    private List<Topic> topics(HttpServletRequest request) {
        try {
            byte[] json = description.openapiJson(request, request.getRequestURI(), Locale.ENGLISH);
            return Question.topics(AnswerJson.MAPPER.readTree(json));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the description is JSON", e);
        }
    }
}
