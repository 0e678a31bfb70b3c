package banli.standalone.run;

import banli.language.event.LedgerEvent.LedgerOpened;
import banli.language.query.screens.AwaitScreens;
import banli.standalone.acts.Acts;
import banli.standalone.data.DataFolder;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.QueryGateway;

/** 可以办理的账本。 A ledger that can be acted on and asked from here, in this process or over Axon Server. */
public interface LedgerAtHand extends AutoCloseable {
    /** 命令。 The way to the command bus. */
    CommandGateway commands();

    /** 提问。 The way to the query bus. */
    QueryGateway queries();

    /** 事实。 The facts themselves. */
    EventStore facts();

    /** 今天。 The office's today. */
    LocalDate today();

    /** 数据文件夹。 The folder it runs on. */
    DataFolder folder();

    @Override
    void close();

    /** 提交动作的途径。 Puts acts on the bus. */
    default Acts acts() {
        return new Acts(commands());
    }

    /** 账本的启用记录。 The ledger's fact 0; empty before the opening. */
    default Optional<LedgerOpened> opened() {
        var facts = facts().readEvents("ledger");
        return facts.hasNext() ? Optional.of((LedgerOpened) facts.next().getPayload()) : Optional.empty();
    }

    /** 等画面读到账本的末尾。 Waits until the screens have read all that is recorded, so that the first answers are whole. */
    default void awaitScreens() {
        OptionalLong last = facts().createHeadToken().position();
        if (last.isPresent()) {
            AwaitScreens end = new AwaitScreens(null, null, last.getAsLong(), 60);
            queries().query(end, end.answer()).join();
        }
    }
}
