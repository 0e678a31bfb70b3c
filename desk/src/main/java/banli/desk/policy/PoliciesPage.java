package banli.desk.policy;

import banli.desk.ask.Buses;
import banli.desk.ask.Capacity;
import banli.desk.ask.Fitting;
import banli.desk.ask.Person;
import banli.desk.form.Filters;
import banli.desk.frame.Say;
import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import banli.language.query.policy.ListPolicyFiles;
import banli.language.query.policy.PoliciesOnFile;
import banli.language.query.policy.PoliciesOnFile.PolicyOnFile;
import banli.language.query.policy.PolicyFiles.PolicyFile;
import banli.language.query.policy.ReadPolicies;
import banli.language.query.policy.ReadRulebook;
import banli.language.query.policy.ReplayCases;
import banli.language.query.policy.Rulebook;
import banli.language.word.Office;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 规则页。 The policy versions on file, one of them told in sentences, and two of them side by side. */
@Controller
class PoliciesPage {
    private final Buses buses;
    private final MessageSource messages;

    PoliciesPage(Buses buses, MessageSource messages) {
        this.buses = buses;
        this.messages = messages;
    }

    @GetMapping("/admin/policies")
    String policies(HttpServletRequest request, @AuthenticationPrincipal Person caller, Model model) {
        new Filters(request).done();
        PoliciesOnFile onFile = onFile(request, caller, model);
        model.addAttribute("mayAdopt", mayAdopt(caller));
        model.addAttribute("mayReplay", Fitting.may(caller, ReplayCases.class));
        model.addAttribute(
                "inForce",
                onFile.inForce(((Say) request.getAttribute("say")).today())
                        .map(one -> one.document().version())
                        .orElse(null));
        model.addAttribute("placeOfLedger", place(onFile));
        model.addAttribute("proposals", onFile.proposals());
        model.addAttribute("files", YearUnderPage.notAdopted(files(request, caller), onFile));
        return "policies";
    }

    @GetMapping("/admin/policies/{version}")
    String policy(
            @PathVariable("version") String version,
            HttpServletRequest request,
            @AuthenticationPrincipal Person caller,
            Model model) {
        new Filters(request).done();
        PoliciesOnFile onFile = onFile(request, caller, model);
        PolicyOnFile policy = version(onFile, version)
                .or(() -> brought(version, request, caller))
                .orElseThrow(() -> unknown(version));
        Rulebook rulebook = buses.ask(new ReadRulebook(), Capacity.reading(caller, request));
        int at = onFile.policies().indexOf(policy);
        model.addAttribute("proposed", at < 0 && policy.adoption() != null);
        model.addAttribute("mayReplay", Fitting.may(caller, ReplayCases.class));
        model.addAttribute("policy", policy);
        model.addAttribute("told", telling(request, rulebook).all(policy.document()));
        model.addAttribute("before", at <= 0 ? null : onFile.policies().get(at - 1));
        model.addAttribute("rulebook", rulebook);
        return "policy";
    }

    @GetMapping("/admin/policies/difference")
    String difference(HttpServletRequest request, @AuthenticationPrincipal Person caller, Model model) {
        Filters filters = new Filters(request);
        String from = filters.required("from", filters.text("from"));
        String to = filters.required("to", filters.text("to"));
        filters.done();
        PoliciesOnFile onFile = onFile(request, caller, model);
        PolicyOnFile before = version(onFile, from).orElseThrow(() -> unknown(from));
        PolicyOnFile after = version(onFile, to).orElseThrow(() -> unknown(to));
        PolicyInWords telling = telling(request, buses.ask(new ReadRulebook(), Capacity.reading(caller, request)));
        List<Told> told = telling.all(after.document());
        List<Changed> changed = Changed.between(telling.all(before.document()), told);
        model.addAttribute("before", before);
        model.addAttribute("after", after);
        model.addAttribute("changed", changed);
        model.addAttribute(
                "same",
                told.size()
                        - changed.stream().filter(one -> one.after() != null).count());
        return "policydifference";
    }

    private PoliciesOnFile onFile(HttpServletRequest request, Person caller, Model model) {
        PoliciesOnFile onFile = buses.ask(new ReadPolicies(), Capacity.reading(caller, request));
        model.addAttribute("onFile", onFile);
        return onFile;
    }

    private PolicyInWords telling(HttpServletRequest request, Rulebook rulebook) {
        return new PolicyInWords(messages, (Say) request.getAttribute("say"), rulebook);
    }

    private static Optional<PolicyOnFile> version(PoliciesOnFile onFile, String version) {
        Stream<PolicyOnFile> proposed = onFile.proposals().stream()
                .filter(one -> one.policy() != null)
                .map(one -> new PolicyOnFile(one.from(), one.policy(), one.proposed()));
        return Stream.concat(onFile.policies().stream(), proposed)
                .filter(one -> one.document().version().equals(version))
                .findFirst();
    }

    private List<PolicyFile> files(HttpServletRequest request, Person caller) {
        return buses.ask(new ListPolicyFiles(), Capacity.reading(caller, request))
                .files();
    }

    /** One that comes with the program and nobody has adopted. */
    private Optional<PolicyOnFile> brought(String name, HttpServletRequest request, Person caller) {
        return files(request, caller).stream()
                .filter(file ->
                        file.name().equals(name) || file.document().version().equals(name))
                .findFirst()
                .map(file -> new PolicyOnFile(null, file.document(), null));
    }

    private static Problem unknown(String version) {
        return Problem.of(
                ProblemKind.UNKNOWN,
                "没有采用过版本为“" + version + "”的规则，随程序提供的也没有这一份。",
                "No policy of the version “" + version + "” was adopted, and none comes with the program.");
    }

    /** The place whose book it is, empty before there is a policy. */
    static String place(PoliciesOnFile onFile) {
        return onFile.policies().isEmpty()
                ? ""
                : onFile.policies().getLast().document().place();
    }

    static boolean mayAdopt(Person caller) {
        return caller.holds(Office.ADMIN);
    }
}
