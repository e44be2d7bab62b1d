package dyad.web.api;

import dyad.web.answer.AnswerJson;
import dyad.web.records.Arriving;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** How answers become JSON, and which questions are refused. */
@Configuration(proxyBeanMethods = false)
class Mapping implements WebMvcConfigurer {
    private final ObjectProvider<Arriving> arriving;

    Mapping(ObjectProvider<Arriving> arriving) {
        this.arriving = arriving;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        for (HandlerInterceptor each :
                List.of(new BodySize(), new KnownParameters(), new Unchanged(arriving.getObject()))) {
            registry.addInterceptor(each).addPathPatterns("/api/v1/**").excludePathPatterns("/api/v1/openapi*");
        }
    }

    @Bean
    JsonMapper answers() {
        return AnswerJson.MAPPER;
    }
}
