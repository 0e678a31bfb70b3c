package banli.query.live;

import banli.query.feed.FactFeed;
import banli.query.screen.ScreensPosition;
import banli.wire.LedgerUnavailable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * 同一本账。 Refuses to start where the screens have read further than the ledger goes: then it is another ledger, another
 * context of the server, or one put back to an earlier day, and what is recorded next would be shown wrongly.
 */
@Component
class SameLedger implements SmartInitializingSingleton {
    private final ScreensPosition position;
    private final FactFeed ledger;

    SameLedger(ScreensPosition position, FactFeed ledger) {
        this.position = position;
        this.ledger = ledger;
    }

    /** When the tables of both are there, and before anything is read. */
    @Override
    public void afterSingletonsInstantiated() {
        long read = position.now();
        long head;
        try {
            head = ledger.head();
        } catch (LedgerUnavailable away) {
            // It can't be told now; the processor waits for the ledger as well.
            return;
        }
        if (read > head) {
            throw new IllegalStateException("画面已读到第 " + read + " 号事实，账本却只到第 " + head
                    + " 号：这不是同一本账，拒绝启动。请核对 Axon Server 的地址与上下文；确是恢复了较早的账本时，请换用空的数据库。"
                    + " The screens have read up to fact " + read + ", but the ledger ends at " + head
                    + ": it is not the same ledger. Refusing to start. Check Axon Server's address and context; when an earlier"
                    + " ledger was restored on purpose, use an empty database.");
        }
    }
}
