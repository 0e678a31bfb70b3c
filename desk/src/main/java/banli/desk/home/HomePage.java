package banli.desk.home;

import banli.desk.ask.Buses;
import banli.desk.ask.Capacity;
import banli.desk.ask.Person;
import banli.desk.form.Filters;
import banli.desk.guide.Guide;
import banli.desk.inbox.BesideCases;
import banli.desk.inbox.Inbox;
import banli.desk.page.Burning;
import banli.desk.page.CountedLinks;
import banli.desk.page.DemoRole;
import banli.desk.page.LatestYear;
import banli.desk.page.YearOnYear;
import banli.desk.told.Bell;
import banli.language.query.board.Board;
import banli.language.query.board.ShowBoard;
import banli.language.query.figures.FigureScope;
import banli.language.query.figures.FiguresOfYear;
import banli.language.query.figures.ReadFigures;
import banli.language.query.register.CaseRow;
import banli.language.query.register.FindCases;
import banli.language.word.Office;
import banli.language.word.deadline.Light;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 首页。 The first page after logging in. */
@Controller
class HomePage {
    private static final int NEAREST = 5;
    private static final int NEWS = 6;
    private static final int BURNING = 6;
    private static final Set<String> MAIN = Set.of(
            "CASES",
            "MEETING_RATE",
            "REPLY_RATE",
            "ON_TIME_RATE",
            "SATISFACTION_RATE",
            "ADOPTION_RATE",
            "DISCLOSURE_RATE",
            "REVISIT_RATE");

    private static final Set<String> SAID_BY_LIGHTS = Set.of("due-soon", "overdue");

    private final Buses buses;
    private final Inbox inbox;
    private final Bell bell;
    private final Guide guide;
    private final BesideCases beside;
    private final boolean demo;

    HomePage(
            Buses buses,
            Inbox inbox,
            BesideCases beside,
            Bell bell,
            Guide guide,
            @Value("${banli.demo:false}") boolean demo) {
        this.beside = beside;
        this.buses = buses;
        this.bell = bell;
        this.guide = guide;
        this.inbox = inbox;
        this.demo = demo;
    }

    @GetMapping("/")
    String home(HttpServletRequest request, @AuthenticationPrincipal Person caller, Model model) {
        new Filters(request).done();
        model.addAttribute("first", guide.steps(caller));
        model.addAttribute("guided", guide.offered(caller, request));
        model.addAttribute("roles", demo ? DemoRole.ALL : List.of());
        // An administrator holds no other office, and reads no case.
        model.addAttribute("cases", !caller.holds(Office.ADMIN));
        model.addAttribute("chased", List.of());
        model.addAttribute("pressing", List.of());
        model.addAttribute("beside", beside.of(caller));
        if (caller.holds(Office.ADMIN)) {
            return "home";
        }
        Map<String, String> meta = Capacity.reading(caller, request);
        Board board = buses.ask(new ShowBoard(null), meta);
        FiguresOfYear figures = buses.ask(new ReadFigures(LatestYear.of(buses, meta), null), meta);
        model.addAttribute("board", board);
        model.addAttribute(
                "counts",
                board.counts().stream()
                        .filter(count -> !SAID_BY_LIGHTS.contains(count.id()))
                        .toList());
        model.addAttribute("lights", Lights.of(buses, meta));
        model.addAttribute("year", figures.year());
        model.addAttribute(
                "figures",
                figures.figures().stream()
                        .filter(figure -> MAIN.contains(figure.id()))
                        .toList());
        model.addAttribute(
                "empty",
                figures.figures().stream().noneMatch(figure -> figure.id().equals("CASES") && figure.numerator() > 0));
        model.addAttribute("links", new CountedLinks(FigureScope.ALL));
        model.addAttribute("against", new YearOnYear());
        model.addAttribute("waiting", inbox.waiting(caller));
        model.addAttribute(
                "nearest",
                inbox.of(caller, NEAREST).cases().stream()
                        .map(row -> inbox.open(row, caller))
                        .toList());
        boolean mineOnly = caller.offices().stream().allMatch(held -> held.office() == Office.SECTION);
        model.addAttribute("mineOnly", mineOnly);
        List<CaseRow> burning = burning(mineOnly ? caller.id() : null, meta);
        model.addAttribute("burning", burning);
        model.addAttribute("chases", burning.isEmpty() ? Map.of() : Burning.chases(buses, meta));
        model.addAttribute("news", bell.newest(caller, NEWS));
        model.addAttribute("named", bell.comments(caller));
        model.addAttribute("chased", bell.chased(caller));
        model.addAttribute("pressing", bell.pressing(caller));
        return "home";
    }

    /** What is overdue or nearly so: of this handler, or of all when null; only so many rows. */
    private List<CaseRow> burning(String handler, Map<String, String> meta) {
        return Burning.of(Stream.of(Light.RED, Light.YELLOW)
                .flatMap(light ->
                        buses
                                .ask(
                                        FindCases.all(BURNING)
                                                .under(light)
                                                .handledBy(handler)
                                                .by("dueOn"),
                                        meta)
                                .cases()
                                .stream())
                .toList());
    }
}
