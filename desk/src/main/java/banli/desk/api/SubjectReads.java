package banli.desk.api;

import banli.desk.ask.Buses;
import banli.desk.ask.Capacity;
import banli.desk.ask.Person;
import banli.desk.form.CaseKey;
import banli.desk.form.Filters;
import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import banli.desk.subject.PersonalDetails;
import banli.desk.subject.PersonalReadsAsked;
import banli.language.query.personal.PersonalReadList;
import banli.language.query.personal.PrivateNoteAnswer;
import banli.language.query.personal.ReadPrivateNote;
import banli.language.query.personal.ReadSubject;
import banli.language.query.personal.SubjectView;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 个人信息的查询。 How a person's details stand, private notes for a reason, and who read what. */
@Json
class SubjectReads {
    private final Buses buses;
    private final PersonalDetails personal;

    SubjectReads(Buses buses, PersonalDetails personal) {
        this.buses = buses;
        this.personal = personal;
    }

    @GetMapping("/subjects/{subject}")
    SubjectView subject(
            @PathVariable("subject") String subject,
            HttpServletRequest request,
            @AuthenticationPrincipal Person caller) {
        new Filters(request).done();
        return buses.ask(new ReadSubject(subject), Capacity.reading(caller, request));
    }

    @GetMapping("/cases/{case}/contacts/{contact}/note")
    @Asks("why")
    PrivateNoteAnswer note(
            @PathVariable("case") String key,
            @PathVariable("contact") String contact,
            HttpServletRequest request,
            @AuthenticationPrincipal Person caller) {
        Filters filters = new Filters(request);
        String why = filters.required("why", filters.text("why"));
        filters.done();
        if (!contact.matches("\\d{1,6}")) {
            throw Problem.of(ProblemKind.UNKNOWN, "没有这次联系。", "There is no such contact.");
        }
        return personal.of(
                new ReadPrivateNote(CaseKey.of(key), Integer.parseInt(contact), why),
                caller,
                Capacity.reading(caller, request));
    }

    @GetMapping("/personal-reads")
    @Asks({"reader", "person", "from", "to", "page", "size"})
    PersonalReadList reads(HttpServletRequest request, @AuthenticationPrincipal Person caller) {
        return buses.ask(PersonalReadsAsked.of(new Filters(request)), Capacity.reading(caller, request));
    }
}
