package banli.desk.api;

import banli.desk.ask.Freshness;
import banli.wire.WireMapper;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** 接口装配。 Answers are written as the wire writes them, with nulls; reads may wait for a fact. */
@Configuration(proxyBeanMethods = false)
class ApiSetup implements WebMvcConfigurer {
    private final Freshness freshness;

    ApiSetup(Freshness freshness) {
        this.freshness = freshness;
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.withJsonConverter(new JacksonJsonHttpMessageConverter(WireMapper.forPeople()));
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(freshness);
    }
}
