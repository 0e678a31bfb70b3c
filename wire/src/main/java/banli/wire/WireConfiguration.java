package banli.wire;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** 序列化装配。 One serializer serves tokens, facts and messages. */
@Configuration(proxyBeanMethods = false)
class WireConfiguration {
    private final WireSerializer wire = new WireSerializer();

    @Bean
    @Primary
    WireSerializer serializer() {
        return wire;
    }

    @Bean
    @Qualifier("eventSerializer")
    WireSerializer eventSerializer() {
        return wire;
    }

    @Bean
    @Qualifier("messageSerializer")
    WireSerializer messageSerializer() {
        return wire;
    }
}
