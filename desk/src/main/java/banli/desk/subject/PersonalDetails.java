package banli.desk.subject;

import banli.desk.ask.Buses;
import banli.desk.ask.Person;
import banli.desk.record.SecurityRecord;
import banli.language.query.personal.ContactDetailsAnswer;
import banli.language.query.personal.PrivateNoteAnswer;
import banli.language.query.personal.ReadContactDetails;
import banli.language.query.personal.ReadPrivateNote;
import banli.language.word.security.SecurityEvent;
import banli.language.word.security.SecurityOutcome;
import java.util.Map;
import org.springframework.stereotype.Component;

/** 取个人信息。 Asks for personal details; what is given out stands on the security record first, with the address it went to. */
@Component
public class PersonalDetails {
    private final Buses buses;
    private final SecurityRecord record;

    PersonalDetails(Buses buses, SecurityRecord record) {
        this.buses = buses;
        this.record = record;
    }

    /** 联系方式。 A proposer's contact details. */
    public ContactDetailsAnswer of(ReadContactDetails question, Person caller, Map<String, String> meta) {
        ContactDetailsAnswer answer = buses.ask(question, meta);
        if (answer.details() != null) {
            note(caller, "contact " + question.proposer() + " " + question.caseId());
        }
        return answer;
    }

    /** 加密备注。 The private note of a contact. */
    public PrivateNoteAnswer of(ReadPrivateNote question, Person caller, Map<String, String> meta) {
        PrivateNoteAnswer answer = buses.ask(question, meta);
        if (answer.note() != null) {
            note(caller, "note " + question.caseId() + " " + question.contact());
        }
        return answer;
    }

    private void note(Person caller, String what) {
        record.note(SecurityEvent.PERSONAL_READ, caller.id(), SecurityOutcome.DONE, what);
    }
}
