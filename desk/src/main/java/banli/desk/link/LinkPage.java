package banli.desk.link;

import banli.desk.ask.Buses;
import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import banli.language.command.CaseCommand;
import banli.language.command.ContactCommand.ConfirmContact;
import banli.language.command.FeedbackCommand.RecordSatisfaction;
import banli.language.query.casefile.ReadCaseFile;
import banli.language.query.screens.AwaitScreens;
import banli.language.query.trail.ReadFacts;
import banli.language.query.trail.StoredFact;
import banli.language.word.Meta;
import banli.language.word.Office;
import banli.language.word.Recorded;
import banli.language.word.proposal.Satisfaction;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** 征询页。 A proposer's form by a link: looking changes nothing; sending records the form and a word on each contact, or corrects the form. */
@Controller
class LinkPage {
    private static final int SECONDS = 5;
    private static final String CORRECT = "correct";

    private final Buses buses;
    private final Links links;
    private final BadLinks bad;

    LinkPage(Buses buses, Links links, BadLinks bad) {
        this.buses = buses;
        this.links = links;
        this.bad = bad;
    }

    @GetMapping("/f/{token}")
    String form(
            @PathVariable("token") String token,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Link link = opened(token, request);
        response.setHeader("X-Robots-Tag", "noindex");
        FormView view = view(link);
        boolean correcting = request.getParameter(CORRECT) != null && OwnForm.correctable(view.received());
        model.addAttribute(CORRECT, correcting);
        model.addAttribute("filled", correcting ? Filled.recorded(view.received()) : Filled.sent(request));
        return shown(link, view, model);
    }

    @PostMapping("/f/{token}")
    String send(
            @PathVariable("token") String token,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Link link = opened(token, request);
        Filled filled = Filled.sent(request);
        FormView view = view(link);
        boolean correcting = request.getParameter(CORRECT) != null && OwnForm.correctable(view.received());
        if (view.received() != null && !correcting) {
            return shown(link, view, model);
        }
        try {
            if (correcting) {
                return recorded(link, correct(link, view, filled), model);
            }
            RecordSatisfaction form = filled.form(link, view.toSay());
            // The form comes last: once it is on record the link has been used.
            for (ConfirmContact contact : filled.contacts(link, view.toSay())) {
                act(link, contact, "contact:" + contact.contact());
            }
            return recorded(link, act(link, form, "form"), model);
        } catch (Problem refused) {
            FormView now = view(link);
            if (!correcting && refused.kind() == ProblemKind.CONFLICT && now.received() != null) {
                return shown(link, now, model);
            }
            response.setStatus(refused.kind().status());
            model.addAttribute("problem", refused);
            model.addAttribute(CORRECT, correcting);
            model.addAttribute("filled", filled);
            return shown(link, now, model);
        }
    }

    private Recorded correct(Link link, FormView view, Filled filled) {
        OwnForm own = OwnForm.in(
                buses.ask(new ReadFacts(link.caseId(), 0, 0), meta(link)).facts(), link);
        return act(link, own.corrected(link, view.received(), filled), own.which());
    }

    private String recorded(Link link, Recorded recorded, Model model) {
        buses.ask(new AwaitScreens(link.caseId(), recorded.sequence(), null, SECONDS), meta(link));
        model.addAttribute("fact", position(link, recorded));
        return shown(link, view(link), model);
    }

    private Link opened(String token, HttpServletRequest request) {
        // The signature comes first: whoever holds a link of ours is never kept out by another's wrong ones.
        Link link = links.read(token).orElseThrow(() -> {
            bad.refuseTooMany(request.getRemoteAddr());
            bad.count(request.getRemoteAddr());
            return Problem.of(
                    ProblemKind.UNKNOWN,
                    "这个链接无效：地址可能不完整，或被改动过。请核对后重新打开，或联系承办单位办公室。",
                    "This link opens nothing: the address may be cut off or altered. Check it, or ask the office.");
        });
        if (links.expired(link)) {
            throw Problem.of(
                    ProblemKind.GONE,
                    "这个链接已过有效期，请联系承办单位办公室另发，或填写纸质征询表。",
                    "This link has expired. Ask the office for another, or fill in the paper form.");
        }
        return link;
    }

    private FormView view(Link link) {
        FormView view = FormView.of(buses.ask(new ReadCaseFile(link.caseId()), meta(link)), link.proposer());
        if (view.name() == null || view.file().row().round() != link.round()) {
            throw Problem.of(
                    ProblemKind.GONE,
                    "这个链接对应的那一轮征询已经结束（案件重新办理，或提出人有更正），请使用新发的链接。",
                    "The round this link was for is over: the case was reopened, or its proposers corrected. Use the newer link.");
        }
        return view;
    }

    private static String shown(Link link, FormView view, Model model) {
        model.addAttribute("view", view);
        model.addAttribute("correctable", OwnForm.correctable(view.received()));
        if (!model.containsAttribute(CORRECT)) {
            model.addAttribute(CORRECT, false);
        }
        model.addAttribute("expires", link.expires());
        model.addAttribute("degrees", Satisfaction.values());
        return "feedbackform";
    }

    private Recorded act(Link link, CaseCommand act, String which) {
        Map<String, String> meta = meta(link);
        meta.put(Meta.KEY, link.key(which));
        return buses.act(act, meta);
    }

    private Long position(Link link, Recorded recorded) {
        List<StoredFact> facts = buses.ask(
                        new ReadFacts(link.caseId(), recorded.sequence(), Math.max(1, recorded.count())), meta(link))
                .facts();
        return facts.isEmpty() ? null : facts.getLast().position();
    }

    private static Map<String, String> meta(Link link) {
        return new HashMap<>(Map.of(Meta.ACTOR, link.proposer(), Meta.OFFICE, Office.PROPOSER.name()));
    }
}
