package banli.standalone.split;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.tokenstore.AbstractTokenEntry;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** 走得不准的钟。 In a process that sees the classes of the tests and has {@code BANLI_CLOCKOFF}: every clock of it is off by so many seconds. */
@AutoConfiguration
@ConditionalOnProperty("banli.clockoff")
public class ClockOff {
    @Bean
    @Primary
    Clock clockThatIsOff(@org.springframework.beans.factory.annotation.Value("${banli.clockoff}") long seconds) {
        Clock off = Clock.offset(Clock.system(ZoneId.of("Asia/Shanghai")), Duration.ofSeconds(seconds));
        GenericEventMessage.clock = off;
        AbstractTokenEntry.clock = off;
        return off;
    }
}
