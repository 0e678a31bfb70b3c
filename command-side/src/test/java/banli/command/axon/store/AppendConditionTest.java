package banli.command.axon.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("有条件的追加：所依据的流有了新的事实，就什么也不记")
class AppendConditionTest {
    private static TestPostgres postgres;
    private static TestLedger here;
    private static TestLedger there;

    @BeforeAll
    static void start() {
        postgres = TestPostgres.start();
        here = TestLedger.on(postgres);
        there = TestLedger.on(postgres);
        here.engine().appendEvents(TestLedger.facts("user:sun", 0, 3));
    }

    @AfterAll
    static void stop() {
        there.close();
        here.close();
        postgres.close();
    }

    @Test
    @DisplayName("所依据的都还是那样：记下")
    void recordedWhereEverythingStands() {
        act("case-1", 0, "user:sun", 2, "user:nobody", -1);
        assertThat(here.engine().lastSequenceNumberFor("case-1")).hasValue(0L);
    }

    @Test
    @DisplayName("别处刚记了一条：不记，读了再办才记")
    void refusedWhereAStreamHasMovedOn() {
        here.engine().appendEvents(TestLedger.facts("user:hu", 0, 1));
        there.engine().appendEvents(TestLedger.facts("user:hu", 1, 1));
        assertThatThrownBy(() -> act("case-2", 0, "user:hu", 0)).isInstanceOf(ConcurrencyException.class);
        assertThat(here.engine().lastSequenceNumberFor("case-2")).isEmpty();
        act("case-2", 0, "user:hu", 1);
        assertThat(here.engine().lastSequenceNumberFor("case-2")).hasValue(0L);
    }

    @Test
    @DisplayName("以为没有的流有了，以为有的流没有那么长：不记")
    void refusedWhereAStreamIsNotWhatWasThought() {
        assertThatThrownBy(() -> act("case-3", 0, "user:sun", -1)).isInstanceOf(ConcurrencyException.class);
        assertThatThrownBy(() -> act("case-3", 0, "user:sun", 7)).isInstanceOf(ConcurrencyException.class);
        assertThatThrownBy(() -> act("case-3", 0, "user:none", 0)).isInstanceOf(ConcurrencyException.class);
        assertThat(here.engine().lastSequenceNumberFor("case-3")).isEmpty();
    }

    @Test
    @DisplayName("自己的流读到哪里，就从哪里接着记")
    void anActGoesOnWhereItRead() {
        here.engine().appendEvents(TestLedger.facts("case-4", 0, 2));
        assertThatThrownBy(() -> act("case-4", 2, "case-4", 0)).isInstanceOf(ConcurrencyException.class);
        act("case-4", 2, "case-4", 1);
        assertThat(here.engine().lastSequenceNumberFor("case-4")).hasValue(2L);
    }

    /** A command that read these streams up to there and records one fact. */
    private static void act(String stream, long sequence, Object... read) {
        var work = DefaultUnitOfWork.startAndGet(new GenericCommandMessage<>("act"));
        for (int i = 0; i < read.length; i += 2) {
            AppendCondition.ofAct().read((String) read[i], ((Number) read[i + 1]).longValue());
        }
        here.store().publish(TestLedger.facts(stream, sequence, 1));
        work.commit();
    }
}
