package dyad.web.api;

import dyad.web.answer.AnswerJson;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** How answers become JSON. */
@Configuration(proxyBeanMethods = false)
class Mapping {
    @Bean
    JsonMapper answers() {
        return AnswerJson.MAPPER;
    }
}
