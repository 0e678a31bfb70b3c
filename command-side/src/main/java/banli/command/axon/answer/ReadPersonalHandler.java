package banli.command.axon.answer;

import banli.command.act.state.CaseState;
import banli.command.axon.OfficeVerifier;
import banli.command.axon.record.CasesOnRecord;
import banli.command.axon.record.DirectoryOnRecord;
import banli.command.directory.ProposerOnRecord;
import banli.command.rulebook.RefusedException;
import banli.command.subject.NeedToKnow;
import banli.command.vault.Encryption;
import banli.command.vault.Place;
import banli.language.act.Rule;
import banli.language.query.personal.ContactDetailsAnswer;
import banli.language.query.personal.PrivateNoteAnswer;
import banli.language.query.personal.ReadContactDetails;
import banli.language.query.personal.ReadPersonalOfCase;
import banli.language.query.personal.ReadPrivateNote;
import banli.language.query.personal.WithheldNow;
import banli.language.word.Actor;
import banli.language.word.Refused;
import banli.language.word.Text;
import banli.language.word.person.ContactDetails;
import banli.language.word.person.Withheld;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryExecutionException;
import org.axonframework.queryhandling.QueryHandler;

/**
 * 查看个人信息。 Opens contact details and private notes for those who handle the case, after noting who reads, why, and in
 * which case. What was erased or restricted stays shut: its facts are asked each time, whatever became of the key.
 */
class ReadPersonalHandler {
    private final DirectoryOnRecord directory;
    private final CasesOnRecord cases;
    private final SealedNotes notes;
    private final Encryption encryption;
    private final NotedReads reads;
    private final Clock clock;

    ReadPersonalHandler(
            DirectoryOnRecord directory,
            CasesOnRecord cases,
            SealedNotes notes,
            Encryption encryption,
            NotedReads reads,
            Clock clock) {
        this.directory = directory;
        this.cases = cases;
        this.notes = notes;
        this.encryption = encryption;
        this.reads = reads;
        this.clock = clock;
    }

    @QueryHandler
    ContactDetailsAnswer answer(ReadContactDetails question, MetaData caller) {
        return told(caller, reader -> {
            String person = question.proposer();
            NeedToKnow.asked(question, reader, question.caseId(), question.why());
            if (directory.proposerOnRecord(person).name() == null) {
                throw unknown();
            }
            NeedToKnow.orRefuse(cases.read(question.caseId()), question.caseId(), person, reader, directory);
            ProposerOnRecord proposer = directory.proposerOnRecord(person);
            Withheld withheld = directory.subject(person).withheld();
            if (proposer.contact() == null || withheld != null) {
                return new ContactDetailsAnswer(person, null, proposer.contact() == null ? null : withheld);
            }
            reads.note(reader, person, "contact", question.why(), question.caseId());
            Place place = new Place("proposer:" + person, proposer.enteredUnder(), "proposer-entered", "contact");
            Optional<ContactDetails> details = encryption.decipher(proposer.contact(), place, ContactDetails.class);
            return new ContactDetailsAnswer(person, details.orElse(null), details.isPresent() ? null : Withheld.ERASED);
        });
    }

    @QueryHandler
    PrivateNoteAnswer answer(ReadPrivateNote question, MetaData caller) {
        return told(caller, reader -> {
            NeedToKnow.asked(question, reader, question.caseId(), question.why());
            CaseState c = cases.read(question.caseId());
            NeedToKnow.orRefuse(c, question.caseId(), null, reader, directory);
            Optional<SealedNotes.Note> note = notes.of(c, question.contact());
            if (note.isEmpty()) {
                return new PrivateNoteAnswer(question.caseId(), question.contact(), null, null);
            }
            String person = note.get().sealed().person();
            Withheld withheld = directory.subject(person).withheld();
            if (withheld != null) {
                return new PrivateNoteAnswer(question.caseId(), question.contact(), null, withheld);
            }
            reads.note(reader, person, "note-" + question.contact(), question.why(), question.caseId());
            Optional<String> text =
                    encryption.decipher(note.get().sealed(), note.get().place(), String.class);
            return new PrivateNoteAnswer(
                    question.caseId(),
                    question.contact(),
                    text.orElse(null),
                    text.isPresent() ? null : Withheld.ERASED);
        });
    }

    @QueryHandler
    WithheldNow answer(ReadPersonalOfCase question, MetaData caller) {
        return told(caller, reader -> {
            NeedToKnow.office(question, reader);
            CaseState c = cases.read(question.caseId());
            NeedToKnow.orRefuse(c, question.caseId(), null, reader, directory);
            return new WithheldNow(directory.withheld(c.intake().signers()));
        });
    }

    private static RefusedException unknown() {
        Text missing = new Text("通讯录中没有这位提出人，请先登记提出人", "The directory has no such proposer; enter the proposer first");
        return RefusedException.of(Refused.Code.UNKNOWN, Rule.KNOWN_PROPOSER, missing);
    }

    private <A> A told(MetaData caller, Function<Actor, A> answer) {
        try {
            return answer.apply(new OfficeVerifier(directory).admit(caller, LocalDate.now(clock)));
        } catch (RefusedException refusal) {
            throw new QueryExecutionException("refused", null, refusal.refused());
        }
    }
}
