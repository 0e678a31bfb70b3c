package banli.desk.policy;

import banli.desk.ask.Buses;
import banli.desk.ask.Fitting;
import banli.desk.ask.Person;
import banli.desk.form.Filters;
import banli.desk.page.LatestYear;
import banli.desk.past.Years;
import banli.language.query.policy.ListPolicyFiles;
import banli.language.query.policy.PoliciesOnFile;
import banli.language.query.policy.PolicyFiles.PolicyFile;
import banli.language.query.policy.ReadPolicies;
import banli.language.query.policy.ReplayCases;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.util.UriComponentsBuilder;

/** 换规则重演一年的页面。 A year replayed under any policy that was adopted or proposed or comes with the program. */
@Controller
class YearUnderPage {
    private final Buses buses;

    YearUnderPage(Buses buses) {
        this.buses = buses;
    }

    /** What a form chose is an address of its own. */
    @GetMapping("/policies/year")
    String chosen(HttpServletRequest request, @AuthenticationPrincipal Person caller, Model model) {
        Map<String, String> meta = Fitting.orRefuse(caller, ReplayCases.class);
        Filters filters = new Filters(request);
        String under = filters.text("under");
        Integer year = filters.year("year");
        filters.done();
        if (under == null) {
            model.addAttribute("latest", year == null ? LatestYear.of(buses, meta) : year);
            choices(model, meta);
            return "policyyear";
        }
        int of = year == null ? LatestYear.of(buses, meta) : year;
        return "redirect:"
                + UriComponentsBuilder.fromPath("/policies/{name}/year/{year}")
                        .build(under, of)
                        .toString();
    }

    @GetMapping("/policies/{name}/year/{year}")
    String year(
            @PathVariable("name") String name,
            @PathVariable("year") String named,
            HttpServletRequest request,
            @AuthenticationPrincipal Person caller,
            Model model) {
        new Filters(request).done();
        Map<String, String> meta = Fitting.orRefuse(caller, ReplayCases.class);
        model.addAttribute("answer", YearUnder.of(buses, Years.number(named), name, meta));
        model.addAttribute("under", name);
        choices(model, meta);
        return "policyyear";
    }

    private void choices(Model model, Map<String, String> meta) {
        PoliciesOnFile onFile = buses.ask(new ReadPolicies(), meta);
        model.addAttribute("onFile", onFile);
        model.addAttribute(
                "files", notAdopted(buses.ask(new ListPolicyFiles(), meta).files(), onFile));
    }

    /** Those whose version is not on file already. */
    static List<PolicyFile> notAdopted(List<PolicyFile> files, PoliciesOnFile onFile) {
        return files.stream()
                .filter(file -> onFile.policies().stream()
                        .noneMatch(one ->
                                one.document().version().equals(file.document().version())))
                .toList();
    }
}
