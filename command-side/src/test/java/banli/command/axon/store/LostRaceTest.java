package banli.command.axon.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banli.language.word.Refused;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("抢先冲突：自动重办至多两次，仍冲突则如实告知")
class LostRaceTest {

    private static TestPostgres postgres;
    private static TestLedger ledger;

    @BeforeAll
    static void start() {
        postgres = TestPostgres.start();
        ledger = TestLedger.on(postgres);
        ledger.engine().appendEvents(TestLedger.facts("raced", 0, 10));
    }

    @AfterAll
    static void stop() {
        ledger.close();
        postgres.close();
    }

    @Test
    @DisplayName("输一次，第二次成功")
    void secondAttemptWins() {
        var attempts = handle("once", attempt -> attempt == 1 ? 9 : 10);
        assertThat(ledger.context.getBean(CommandGateway.class).<Object>sendAndWait(command("once")))
                .isEqualTo(2);
        assertThat(attempts).hasValue(2);
    }

    @Test
    @DisplayName("输三次，得到并发冲突")
    void thirdLossSurfaces() {
        var attempts = handle("always", attempt -> 3);
        assertThatThrownBy(() -> ledger.context.getBean(CommandGateway.class).sendAndWait(command("always")))
                .isInstanceOfSatisfying(
                        CommandExecutionException.class,
                        told -> assertThat(
                                        told.<Refused>getDetails().orElseThrow().code())
                                .isEqualTo(Refused.Code.CONFLICT));
        assertThat(attempts).hasValue(3);
    }

    private static Object command(String name) {
        return new org.axonframework.commandhandling.GenericCommandMessage<>(
                org.axonframework.messaging.GenericMessage.asMessage("go"), name);
    }

    private static AtomicInteger handle(String name, java.util.function.IntUnaryOperator sequenceOfAttempt) {
        var attempts = new AtomicInteger();
        ledger.context.getBean(CommandBus.class).subscribe(name, command -> {
            int attempt = attempts.incrementAndGet();
            ledger.store().publish(TestLedger.facts("raced", sequenceOfAttempt.applyAsInt(attempt), 1));
            return attempt;
        });
        return attempts;
    }
}
