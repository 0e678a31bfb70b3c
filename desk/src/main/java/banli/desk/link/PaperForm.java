package banli.desk.link;

import banli.desk.ask.Buses;
import banli.desk.ask.Capacity;
import banli.desk.ask.Person;
import banli.desk.form.CaseKey;
import banli.desk.form.Filters;
import banli.desk.frame.Say;
import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import banli.desk.record.SecurityRecord;
import banli.language.query.account.HeldOffice;
import banli.language.query.casefile.ReadCaseFile;
import banli.language.word.CaseId;
import banli.language.word.Office;
import banli.language.word.Text;
import banli.language.word.proposal.Satisfaction;
import banli.language.word.security.SecurityEvent;
import banli.language.word.security.SecurityOutcome;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 征询意见表。 The form on paper, with the link and its QR code, for the registry to print or send. */
@Controller
class PaperForm {
    private static final Text SCAN = new Text("扫码在线填写", "Scan to fill in online");

    private final Buses buses;
    private final FormLinks links;
    private final SecurityRecord record;

    PaperForm(Buses buses, FormLinks links, SecurityRecord record) {
        this.buses = buses;
        this.links = links;
        this.record = record;
    }

    @GetMapping("/cases/{case}/form/{proposer}")
    String form(
            @PathVariable("case") String key,
            @PathVariable("proposer") String proposer,
            HttpServletRequest request,
            @AuthenticationPrincipal Person caller,
            Model model) {
        new Filters(request).done();
        CaseId caseId = CaseKey.of(key);
        if (caller.offices().stream().map(HeldOffice::office).noneMatch(Office.REGISTRY::equals)) {
            throw Problem.of(ProblemKind.OFFICE, "征询表由办公室发出。", "Feedback forms are sent by the registry.");
        }
        FormView view = FormView.of(buses.ask(new ReadCaseFile(caseId), Capacity.reading(caller, request)), proposer);
        if (view.name() == null) {
            throw Problem.of(
                    ProblemKind.UNKNOWN,
                    "此人不是本案提出人，请从领衔人和附议人中选择。",
                    "This is no proposer of the case. Choose the lead proposer or a co-signer.");
        }
        record.note(SecurityEvent.DOWNLOAD, caller.id(), SecurityOutcome.DONE, "paper form " + caseId + " " + proposer);
        FormLinks.Fresh link = links.fresh(caseId, proposer, view.file().row().round(), request);
        String url = link.address();
        Say say = (Say) request.getAttribute("say");
        model.addAttribute("view", view);
        model.addAttribute("url", url);
        model.addAttribute("qr", url == null ? null : Qr.svg(url, say.text(SCAN)));
        model.addAttribute("expires", link.expires());
        model.addAttribute("degrees", Satisfaction.values());
        return "paperform";
    }
}
