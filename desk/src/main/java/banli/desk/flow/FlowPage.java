package banli.desk.flow;

import banli.desk.ask.Buses;
import banli.desk.ask.Capacity;
import banli.desk.ask.Past;
import banli.desk.ask.Person;
import banli.desk.form.FigureFilters;
import banli.desk.form.Filters;
import banli.desk.form.FlowFilters;
import banli.desk.page.CountedLinks;
import banli.desk.page.Dayline;
import banli.desk.page.LatestYear;
import banli.language.query.figures.FigureScope;
import banli.language.query.flow.FlowOfYear;
import banli.language.query.flow.ReadFlow;
import banli.language.word.proposal.CaseKind;
import banli.language.word.proposal.UnitRole;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 流程分析页。 Where the time of a year's cases went. */
@Controller
class FlowPage {
    private final Buses buses;

    FlowPage(Buses buses) {
        this.buses = buses;
    }

    @GetMapping("/flow")
    String flow(HttpServletRequest request, @AuthenticationPrincipal Person caller, Model model) {
        Map<String, String> meta = Capacity.reading(caller, request);
        Filters filters = new Filters(request);
        Integer year = filters.year("year");
        String by = filters.oneOf("by", FlowFilters.SPLITS);
        String count = filters.oneOf("count", FlowFilters.COUNTS);
        String wait = filters.oneOf("wait", FlowFilters.WAITS);
        String map = filters.oneOf("map", FlowFilters.MAPS);
        boolean all = Boolean.TRUE.equals(filters.flag("all"));
        FigureScope of = FigureFilters.scope(filters);
        filters.done();
        FlowOfYear answer = buses.ask(new ReadFlow(year == null ? LatestYear.of(buses, meta) : year, by, of), meta);
        model.addAttribute("answer", answer);
        model.addAttribute("view", new FlowView(answer, "working".equals(count), wait == null ? "office" : wait, all));
        model.addAttribute("map", FlowMap.of(answer, "working".equals(count), "days".equals(map)));
        model.addAttribute("links", new CountedLinks(of));
        model.addAttribute("splits", FlowFilters.SPLITS);
        model.addAttribute("counts", FlowFilters.COUNTS);
        model.addAttribute("waits", FlowFilters.WAITS);
        model.addAttribute("maps", FlowFilters.MAPS);
        model.addAttribute("kinds", CaseKind.values());
        model.addAttribute("roles", UnitRole.values());
        Dayline.on(model, buses, Past.asked(request).orElse(null));
        return "flow";
    }
}
