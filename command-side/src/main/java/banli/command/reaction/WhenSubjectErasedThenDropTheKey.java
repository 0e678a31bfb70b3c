package banli.command.reaction;

import banli.command.vault.ErasedRegister;
import banli.command.vault.PersonKeys;
import banli.language.event.SubjectEvent.SubjectErased;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;

/**
 * 依法删除后，密钥随之删除。 When a person was erased, their key goes. Whatever fails or is killed in between, the fact stands
 * and comes again: so it is finished at the latest by the next start, and twice comes to once.
 */
@ProcessingGroup("reactions")
@DisallowReplay
class WhenSubjectErasedThenDropTheKey {
    private final PersonKeys keys;
    private final ErasedRegister register;

    WhenSubjectErasedThenDropTheKey(PersonKeys keys, ErasedRegister register) {
        this.keys = keys;
        this.register = register;
    }

    @EventHandler
    void on(SubjectErased fact) {
        keys.erase(fact.subject());
        register.note(fact);
    }
}
