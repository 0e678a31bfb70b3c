package banli.query.live;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.stereotype.Component;

/**
 * 实时屏幕。 Gathers the facts of one batch, has all screens read them before the commit, and tells readers after it.
 * It takes the raw message: an unreadable payload must be told, never skipped.
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
        batch.add(MessageEntry.of(message));
    }

    private Batch begin(UnitOfWork<?> work) {
        Batch batch = new Batch();
        work.onPrepareCommit(_ -> {
            screens.read(batch.entries());
            others.tell(ScreensRead.of(batch.entries()));
        });
        work.afterCommit(_ -> {
            pace.read(batch.entries().size());
            readers.told(ScreensRead.of(batch.entries()));
        });
        return batch;
    }
}
