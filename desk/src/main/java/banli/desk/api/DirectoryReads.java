package banli.desk.api;

import banli.desk.ask.Buses;
import banli.desk.ask.Capacity;
import banli.desk.ask.Person;
import banli.desk.form.Filters;
import banli.desk.subject.PersonalDetails;
import banli.language.query.account.HeldOffice;
import banli.language.query.directory.DirectoryView;
import banli.language.query.directory.ReadDirectory;
import banli.language.query.personal.ContactDetailsAnswer;
import banli.language.query.personal.ReadContactDetails;
import banli.language.word.CaseId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 通讯录。 The directory, a proposer's contact details for a reason, and who the caller is. */
@Json
class DirectoryReads {
    private final Buses buses;
    private final PersonalDetails personal;

    DirectoryReads(Buses buses, PersonalDetails personal) {
        this.buses = buses;
        this.personal = personal;
    }

    @GetMapping("/directory")
    DirectoryView directory(HttpServletRequest request, @AuthenticationPrincipal Person caller) {
        new Filters(request).done();
        return buses.ask(new ReadDirectory(), Capacity.reading(caller, request));
    }

    @GetMapping("/proposers/{id}/contact")
    @Asks({"case", "why"})
    ContactDetailsAnswer contact(
            @PathVariable("id") String proposer, HttpServletRequest request, @AuthenticationPrincipal Person caller) {
        Filters filters = new Filters(request);
        CaseId caseId = filters.required("case", filters.caseId("case"));
        String why = filters.required("why", filters.text("why"));
        filters.done();
        return personal.of(new ReadContactDetails(proposer, caseId, why), caller, Capacity.reading(caller, request));
    }

    @GetMapping("/me")
    Me me(HttpServletRequest request, @AuthenticationPrincipal Person caller) {
        new Filters(request).done();
        return new Me(caller.id(), caller.name(), caller.offices());
    }

    /** 我。 The caller and the offices held. */
    record Me(String person, String name, List<HeldOffice> offices) {}
}
