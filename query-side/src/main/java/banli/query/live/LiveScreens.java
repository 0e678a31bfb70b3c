package banli.query.live;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.stereotype.Component;

/**
 * 实时屏幕。 Gathers the facts of one batch, has all screens read them before the commit, and tells readers after it.
 * It takes the raw message: an unreadable payload must be told, never skipped. What was read before is passed over.
 */
@Component
@ProcessingGroup(LiveScreens.PROCESSOR)
class LiveScreens {
    static final String PROCESSOR = "screens";

    private final Screens screens;
    private final Readers readers;
    private final ReadingPace pace;
    private final OtherNodes others;

    LiveScreens(Screens screens, Readers readers, ReadingPace pace, OtherNodes others) {
        this.screens = screens;
        this.readers = readers;
        this.pace = pace;
        this.others = others;
    }

    @EventHandler
    void on(EventMessage<?> message) {
        UnitOfWork<?> work = CurrentUnitOfWork.get();
        Batch batch = work.root().getOrComputeResource(PROCESSOR, _ -> begin(work.root()));
        batch.add(MessageEntry.waiting(message));
    }

    private Batch begin(UnitOfWork<?> work) {
        Batch batch = new Batch();
        work.onPrepareCommit(_ -> {
            batch.read(screens.read(batch.waiting()));
            if (!batch.read().isEmpty()) {
                others.tell(ScreensRead.of(batch.read()));
            }
        });
        work.afterCommit(_ -> {
            if (!batch.read().isEmpty()) {
                pace.read(batch.read().size());
                readers.told(ScreensRead.of(batch.read()));
            }
        });
        return batch;
    }
}
