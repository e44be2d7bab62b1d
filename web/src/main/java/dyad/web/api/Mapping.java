package dyad.web.api;

import dyad.web.answer.AnswerJson;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** How answers become JSON, and which questions are refused. */
@Configuration(proxyBeanMethods = false)
class Mapping implements WebMvcConfigurer {
    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new KnownParameters())
                .addPathPatterns("/api/v1/**")
                .excludePathPatterns("/api/v1/openapi*");
    }

    @Bean
    JsonMapper answers() {
        return AnswerJson.MAPPER;
    }
}
