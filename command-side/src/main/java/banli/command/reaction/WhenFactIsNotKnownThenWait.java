package banli.command.reaction;

import banli.command.axon.record.FactNotKnown;
import banli.wire.UnreadableFact;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;

/**
 * 不认识的事实：后续动作等升级之后再办。 A newer program may have something follow on a fact that this one doesn't know. So it is set
 * aside, and what follows on later facts of its stream waits behind it, until an upgraded process tries again.
 */
@ProcessingGroup("reactions")
@DisallowReplay
class WhenFactIsNotKnownThenWait {
    @EventHandler
    void on(UnreadableFact fact) {
        throw new FactNotKnown(fact);
    }
}
