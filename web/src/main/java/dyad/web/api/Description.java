package dyad.web.api;

import dyad.model.Indicators;
import dyad.record.fact.Stage;
import dyad.web.page.Problem;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.converter.ResolvedSchema;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What the description of the interface says beside what stands at each question and answer. */
@Configuration(proxyBeanMethods = false)
class Description {
    private static final String ABOUT = """
            What sources say of the relations between states, traced to their words: read-only, on this machine alone.

            Every answer is evidence, not a verdict: each item has the sentence, publisher, date and address of who says so. An answer \
            with nothing in it says that nothing was found in the sources read.

            Two times rule what is told of the record: `asOf`, what had been published by a day, and `knownAt`, what the record held at an instant. \
            Long answers come in parts: give what one has as `next` as `cursor`; all parts are of one record. Times within answers are \
            EDTF (ISO 8601-2): `2022-40` is the first half of 2022, `2024-01/2024-09` January to September 2024. What is not known is \
            left out. An answer has an `ETag`: sent back as `If-None-Match` it spares the answer where nothing has come into the record since. \
            Errors are `application/problem+json`.""";

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Dyad")
                        .version("1")
                        .description(ABOUT)
                        .license(new License().name("Apache-2.0").identifier("Apache-2.0")));
    }

    @Bean
    OpenApiCustomizer completing(RequestMappingHandlerMapping mappings) {
        return api -> {
            ResolvedSchema problem = ModelConverters.getInstance(true)
                    .resolveAsResolvedSchema(new AnnotatedType(Problem.class).resolveAsRef(false));
            api.getComponents().addSchemas("Problem", problem.schema);
            api.getPaths().values().forEach(path -> path.readOperations().forEach(question -> {
                tellProblems(question);
                Objects.requireNonNullElse(question.getParameters(), List.<Parameter>of())
                        .forEach(Description::tellChoices);
            }));
            Map<String, Class<?>> answers = new HashMap<>(Map.of("Problem", Problem.class));
            mappings.getHandlerMethods().values().forEach(method -> answers(method, answers));
            api.getComponents().getSchemas().forEach((name, schema) -> require(schema, answers.get(name)));
        };
    }

    /** What can be given where the program knows all that can be. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void tellChoices(Parameter parameter) {
        Schema schema = parameter.getSchema();
        switch (parameter.getName()) {
            case "status" ->
                schema.setEnum(Arrays.stream(Stage.values()).map(Stage::code).toList());
            case "indicator" -> schema.getItems().setEnum(Indicators.all());
            default -> {
                // open, or told where it stands
            }
        }
    }

    private static void tellProblems(Operation operation) {
        Content content = new Content()
                .addMediaType(
                        Problem.MEDIA_TYPE,
                        new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem")));
        operation
                .getResponses()
                .addApiResponse(
                        "default",
                        new ApiResponse()
                                .description(
                                        "Why the question cannot be answered: 400 not understood, 404 not there, 406 not in that form, "
                                                + "413 too long, 403 asked by another site")
                                .content(content));
    }

    private static void answers(HandlerMethod method, Map<String, Class<?>> answers) {
        if (method.getBeanType().isAnnotationPresent(RestController.class)) {
            collect(method.getReturnType().getGenericParameterType(), answers);
            io.swagger.v3.oas.annotations.Operation told =
                    method.getMethodAnnotation(io.swagger.v3.oas.annotations.Operation.class);
            if (told != null) {
                for (var response : told.responses()) {
                    for (var content : response.content()) {
                        collect(content.schema().implementation(), answers);
                    }
                }
            }
        }
    }

    private static void collect(Type type, Map<String, Class<?>> answers) {
        if (type instanceof ParameterizedType several) {
            List.of(several.getActualTypeArguments()).forEach(one -> collect(one, answers));
        } else if (type instanceof Class<?> one && one.isRecord() && answers.put(one.getSimpleName(), one) == null) {
            for (RecordComponent component : one.getRecordComponents()) {
                collect(component.getGenericType(), answers);
            }
        }
    }

    /** A field that is not marked as one that may be absent is always there. */
    private static void require(Schema<?> schema, @Nullable Class<?> answer) {
        if (answer != null) {
            for (RecordComponent component : answer.getRecordComponents()) {
                if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                    schema.addRequiredItem(component.getName());
                }
            }
        }
    }
}
