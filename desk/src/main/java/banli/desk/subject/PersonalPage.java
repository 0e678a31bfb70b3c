package banli.desk.subject;

import banli.desk.ask.Buses;
import banli.desk.ask.Fitting;
import banli.desk.ask.Person;
import banli.desk.form.CaseKey;
import banli.desk.form.Filters;
import banli.desk.problem.Problem;
import banli.desk.typed.TypedForms;
import banli.desk.typed.Typing;
import banli.language.query.casefile.CaseFile;
import banli.language.query.casefile.ContactView;
import banli.language.query.casefile.ReadCaseFile;
import banli.language.query.personal.ReadContactDetails;
import banli.language.query.personal.ReadPersonalOfCase;
import banli.language.query.personal.ReadPrivateNote;
import banli.language.word.CaseId;
import banli.language.word.proposal.Signatory;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 案件的个人信息页。 For those who handle the case: contact details of its proposers and private notes, one at a time and each for a reason. */
@Controller
class PersonalPage {
    private final Buses buses;
    private final PersonalDetails personal;
    private final TypedForms typing;

    PersonalPage(Buses buses, PersonalDetails personal, TypedForms typing) {
        this.typing = typing;
        this.buses = buses;
        this.personal = personal;
    }

    @GetMapping("/cases/{case}/personal")
    ModelAndView ask(
            @PathVariable("case") String key, HttpServletRequest request, @AuthenticationPrincipal Person caller) {
        new Filters(request).done();
        return page(CaseKey.of(key), caller, HttpStatus.OK)
                .addObject("typing", typing.open(request, caller, request.getRequestURI(), office(caller)));
    }

    /** Sent in the body, so that neither the reason nor whose details stand in an address. */
    @PostMapping("/cases/{case}/personal")
    ModelAndView read(
            @PathVariable("case") String key,
            @RequestParam(name = "of", defaultValue = "") String of,
            @RequestParam(name = "why", defaultValue = "") String why,
            HttpServletRequest request,
            @AuthenticationPrincipal Person caller) {
        CaseId caseId = CaseKey.of(key);
        Map<String, String> meta = Fitting.orRefuse(caller, ReadContactDetails.class);
        ModelAndView shown;
        Typing left;
        try {
            if (of.matches("note:\\d{1,6}")) {
                int contact = Integer.parseInt(of.substring("note:".length()));
                Object note = personal.of(new ReadPrivateNote(caseId, contact, why), caller, meta);
                shown = page(caseId, caller, HttpStatus.OK).addObject("note", note);
            } else {
                String proposer = of.startsWith("contact:") ? of.substring("contact:".length()) : of;
                Object details = personal.of(new ReadContactDetails(proposer, caseId, why), caller, meta);
                shown = page(caseId, caller, HttpStatus.OK).addObject("details", details);
            }
            left = typing.recorded(request, caller, office(caller));
        } catch (Problem refused) {
            shown = page(caseId, caller, HttpStatusCode.valueOf(refused.kind().status()))
                    .addObject("problem", refused);
            left = typing.keep(request, caller, office(caller), null);
        }
        return shown.addObject("of", of).addObject("why", why).addObject("typing", left);
    }

    private static String office(Person caller) {
        return TypedForms.office(Fitting.orRefuse(caller, ReadContactDetails.class));
    }

    private ModelAndView page(CaseId caseId, Person caller, HttpStatusCode status) {
        Map<String, String> meta = Fitting.orRefuse(caller, ReadContactDetails.class);
        CaseFile file = buses.ask(new ReadCaseFile(caseId), meta);
        List<Signatory> signers = Stream.concat(
                        Stream.ofNullable(file.row().leadProposer()),
                        file.row().coSigners() == null ? Stream.of() : file.row().coSigners().stream())
                .toList();
        ModelAndView page = new ModelAndView("personal", status);
        page.addObject("row", file.row());
        page.addObject("signers", signers);
        page.addObject(
                "noted",
                file.contacts().stream().filter(ContactView::hasPrivateNote).toList());
        page.addObject(
                "withheld", buses.ask(new ReadPersonalOfCase(caseId), meta).proposers());
        return page;
    }
}
