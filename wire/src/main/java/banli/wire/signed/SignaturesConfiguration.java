package banli.wire.signed;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import org.axonframework.config.ConfigurerModule;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 签名装配。 Each process signs and proves: alone by a key in its memory, among others by the keys whose files are named. */
@Configuration(proxyBeanMethods = false)
class SignaturesConfiguration {
    /** After what counts and tells refusals, and long before anything comes from another process. */
    private static final int PHASE = 1;

    @Bean
    Signatures signatures(
            @Value("${axon.axonserver.enabled:false}") boolean amongOthers,
            @Value("${banli.signing-key-file:}") String own,
            @Value("${banli.known-keys-file:}") String known) {
        if (!amongOthers) {
            return Signatures.ofOneProcess();
        }
        if (own.isBlank() || known.isBlank()) {
            throw new IllegalStateException(
                    "各部分须签名：请用 ./banli secrets 生成密钥，并以 BANLI_SIGNING_KEY_FILE 和 BANLI_KNOWN_KEYS_FILE 指明。 The parts"
                            + " sign what they send each other: make the keys with ./banli secrets, and name them by"
                            + " BANLI_SIGNING_KEY_FILE and BANLI_KNOWN_KEYS_FILE.");
        }
        return Signatures.of(Path.of(own), Path.of(known));
    }

    /** Static, and registered when the buses start: a bean that asks for a bus makes a cycle. */
    @Bean
    static ConfigurerModule signed(ObjectProvider<Signatures> signatures, ObjectProvider<MeterRegistry> meters) {
        return configurer -> configurer.onInitialize(axon -> axon.onStart(PHASE, () -> {
            Signatures one = signatures.getObject();
            one.sign(axon);
            one.prove(axon, meters.getIfAvailable(SimpleMeterRegistry::new));
        }));
    }
}
