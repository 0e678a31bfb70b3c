package banli.command.axon.answer;

import banli.command.act.state.CaseState;
import banli.command.axon.record.FactStreams;
import banli.command.vault.Place;
import banli.language.event.ContactEvent.ContactRecorded;
import banli.language.event.CorrectionEvent.RecordCorrected;
import banli.language.event.LedgerFact;
import banli.language.word.Meta;
import banli.language.word.person.Enciphered;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;

/** 加密备注所在。 Finds the sealed note of a contact, as it stands after corrections, and the place to which it is bound. */
final class SealedNotes {
    private final FactStreams streams;

    SealedNotes(FactStreams streams) {
        this.streams = streams;
    }

    /** The note of that contact, empty when the contact has none. */
    Optional<Note> of(CaseState c, int contact) {
        String stream = c.intake().caseId().value();
        Note[] found = new Note[1];
        streams.each(stream, message -> {
            if (asItStands((LedgerFact) message.getPayload()) instanceof ContactRecorded recorded
                    && recorded.contact() == contact) {
                found[0] = note(stream, recorded, message);
            }
        });
        return Optional.ofNullable(found[0]);
    }

    private static LedgerFact asItStands(LedgerFact fact) {
        return fact instanceof RecordCorrected corrected ? corrected.anew() : fact;
    }

    private static Note note(String stream, ContactRecorded recorded, DomainEventMessage<?> message) {
        return recorded.privateNote() == null
                ? null
                : new Note(
                        recorded.privateNote(),
                        new Place(
                                stream,
                                (String) message.getMetaData().get(Meta.KEY),
                                "contact-recorded",
                                "privateNote"));
    }

    /** 一条加密备注。 A sealed note and where it belongs. */
    record Note(Enciphered<String> sealed, Place place) {}
}
