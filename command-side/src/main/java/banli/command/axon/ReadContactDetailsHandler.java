package banli.command.axon;

import banli.command.directory.ProposerOnRecord;
import banli.command.rulebook.Conditions;
import banli.command.rulebook.RefusedException;
import banli.command.rulebook.Rule;
import banli.command.vault.Encryption;
import banli.command.vault.PersonalReads;
import banli.command.vault.Place;
import banli.language.query.ContactDetailsAnswer;
import banli.language.query.MayAsk;
import banli.language.query.ReadContactDetails;
import banli.language.word.Actor;
import banli.language.word.ContactDetails;
import banli.language.word.Office;
import banli.language.word.Refusal;
import banli.language.word.Refused;
import banli.language.word.Text;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryExecutionException;
import org.axonframework.queryhandling.QueryHandler;

/** 查看联系方式。 Opens a proposer's contact details for those who work with them, after noting who reads and why. */
class ReadContactDetailsHandler {
    private static final Office[] READERS =
            ReadContactDetails.class.getAnnotation(MayAsk.class).value();

    private final DirectoryOnRecord directory;
    private final Encryption encryption;
    private final PersonalReads reads;
    private final Clock clock;

    ReadContactDetailsHandler(DirectoryOnRecord directory, Encryption encryption, PersonalReads reads, Clock clock) {
        this.directory = directory;
        this.encryption = encryption;
        this.reads = reads;
        this.clock = clock;
    }

    @QueryHandler
    ContactDetailsAnswer answer(ReadContactDetails question, MetaData caller) {
        try {
            return read(question, new Doorkeeper(directory).admit(caller, LocalDate.now(clock)));
        } catch (RefusedException refusal) {
            throw new QueryExecutionException("refused", null, refusal.refused());
        }
    }

    private ContactDetailsAnswer read(ReadContactDetails question, Actor reader) {
        Conditions.of(reader, false, READERS)
                .id("proposer", question.proposer())
                .words("why", question.why(), 500)
                .orRefuse();
        ProposerOnRecord proposer = directory.proposerOnRecord(question.proposer());
        if (proposer.name() == null) {
            throw unknown();
        }
        if (proposer.contact() == null) {
            return new ContactDetailsAnswer(question.proposer(), null, false);
        }
        reads.note(reader, question.proposer(), "contact", question.why());
        Place place =
                new Place("proposer:" + question.proposer(), proposer.enteredUnder(), "proposer-entered", "contact");
        Optional<ContactDetails> details = encryption.decipher(proposer.contact(), place, ContactDetails.class);
        return new ContactDetailsAnswer(question.proposer(), details.orElse(null), details.isEmpty());
    }

    private static RefusedException unknown() {
        Text missing = new Text("通讯录中没有这位提出人，请先登记提出人", "The directory has no such proposer; enter the proposer first");
        Refusal refusal = new Refusal(Rule.KNOWN_PROPOSER.id(), Rule.KNOWN_PROPOSER.sentence(), missing);
        return new RefusedException(new Refused(Refused.Code.UNKNOWN, List.of(refusal), List.of()));
    }
}
