package banli.wire.signed;

import banli.language.word.Meta;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.config.Configuration;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.queryhandling.QueryExecutionException;
import org.axonframework.queryhandling.QueryMessage;

/**
 * 签名与验证。 Signs what a process sends, and proves what it is sent before any handler sees it. A message sent again later
 * than {@link #FRESH} is refused; within it, an act has its idempotency key.
 */
public final class Signatures {
    /** 时限。 How far the clocks of two parts may be apart. */
    static final Duration FRESH = Duration.ofMinutes(5);

    private static final String REFUSED = "banli.messages.refused";
    private static final Base64.Encoder WRITTEN = Base64.getUrlEncoder().withoutPadding();

    private final Seal seal;
    private final Clock clock;

    Signatures(Seal seal, Clock clock) {
        this.seal = seal;
        this.clock = clock;
    }

    /** 单进程。 Of a process that sends to itself only. */
    static Signatures ofOneProcess() {
        return new Signatures(new SealOfOneProcess(), Clock.systemUTC());
    }

    /** 一个部分。 Of a part among others, with its own key's file and the file of all public ones. */
    public static Signatures of(Path own, Path known) {
        return new Signatures(new SealOfAPart(SigningKey.read(own), new KnownKeys(known)), Clock.systemUTC());
    }

    /** 装到总线上。 Has the buses sign what this process sends. */
    public void sign(Configuration axon) {
        axon.commandBus().registerDispatchInterceptor(signing(CommandMessage::andMetaData));
        axon.queryBus().registerDispatchInterceptor(signing(QueryMessage::andMetaData));
    }

    /** Has the buses prove what this process is sent. */
    void prove(Configuration axon, MeterRegistry meters) {
        // From the start, so that the first is seen as an increase.
        NotProved.REASONS.forEach(why -> meters.counter(REFUSED, "why", why));
        axon.commandBus()
                .registerHandlerInterceptor(proving(
                        meters,
                        refused -> new CommandExecutionException("refused: known-sender", null, refused.refused())));
        axon.queryBus()
                .registerHandlerInterceptor(
                        proving(meters, refused -> new QueryExecutionException("refused", null, refused.refused())));
    }

    private <M extends Message<?>> MessageDispatchInterceptor<M> signing(BiFunction<M, Map<String, ?>, M> with) {
        return all -> (_, message) -> with.apply(message, Map.of(Meta.SIGNATURE, signature(message)));
    }

    private <M extends Message<?>> MessageHandlerInterceptor<M> proving(
            MeterRegistry meters, Function<NotProved, RuntimeException> told) {
        return (work, chain) -> {
            try {
                orRefuse(work.getMessage());
            } catch (NotProved refused) {
                meters.counter(REFUSED, "why", refused.why()).increment();
                throw told.apply(refused);
            }
            return chain.proceed();
        };
    }

    /** The key's name, the time and the signature, in one word each. */
    String signature(Message<?> message) {
        long time = clock.millis();
        return String.join(
                " ",
                seal.id(),
                Long.toString(time),
                WRITTEN.encodeToString(seal.sign(Statement.of(message, seal.id(), time))));
    }

    /** @throws NotProved when its sender is not proved, or may not say it */
    void orRefuse(Message<?> message) {
        if (!(message.getMetaData().get(Meta.SIGNATURE) instanceof String signature)) {
            throw NotProved.unsigned();
        }
        String[] words = signature.split(" ", -1);
        if (words.length != 3 || !words[1].matches("\\d{1,18}")) {
            throw NotProved.unsigned();
        }
        long time = Long.parseLong(words[1]);
        Sender sender = seal.signer(words[0], Statement.of(message, words[0], time), bytes(words[2]));
        if (Math.abs(clock.millis() - time) > FRESH.toMillis()) {
            throw NotProved.notNow();
        }
        if (!sender.maySay(message.getMetaData().get(Meta.OFFICE), message.getPayload())) {
            throw NotProved.notItsToSay(sender);
        }
    }

    private static byte[] bytes(String written) {
        try {
            return Base64.getUrlDecoder().decode(written);
        } catch (IllegalArgumentException unreadable) {
            return new byte[0];
        }
    }
}
