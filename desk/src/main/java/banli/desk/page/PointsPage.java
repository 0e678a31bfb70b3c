package banli.desk.page;

import banli.desk.ask.Buses;
import banli.desk.ask.Capacity;
import banli.desk.ask.Past;
import banli.desk.ask.Person;
import banli.desk.form.FigureFilters;
import banli.desk.form.Filters;
import banli.language.query.figures.FigureScope;
import banli.language.query.figures.ReadPoints;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 目标考核页。 What each section or person is given points for, every number a link to what it counts. */
@Controller
class PointsPage {
    private final Buses buses;

    PointsPage(Buses buses) {
        this.buses = buses;
    }

    @GetMapping("/points")
    String points(HttpServletRequest request, @AuthenticationPrincipal Person caller, Model model) {
        Map<String, String> meta = Capacity.reading(caller, request);
        ReadPoints asked = FigureFilters.points(new Filters(request), LatestYear.of(buses, meta));
        model.addAttribute("answer", buses.ask(asked, meta));
        model.addAttribute("splits", FigureFilters.POINTS);
        model.addAttribute("links", new CountedLinks(FigureScope.ALL));
        Dayline.on(model, buses, Past.asked(request).orElse(null));
        return "points";
    }
}
