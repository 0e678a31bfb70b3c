package banli.desk.page;

import banli.desk.ask.Buses;
import banli.desk.ask.Capacity;
import banli.desk.ask.Past;
import banli.desk.ask.Person;
import banli.desk.form.Filters;
import banli.desk.form.Lists;
import banli.desk.frame.Live;
import banli.language.query.board.Board;
import banli.language.query.board.Board.Held;
import banli.language.query.board.Board.InTray;
import banli.language.query.register.CaseRow;
import banli.language.query.screens.ReadLedgerLog;
import banli.language.word.deadline.Light;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 督查看板页。 The board, live; with {@code ?kiosk=1} large and without a menu, for a screen on the wall. */
@Controller
class BoardPage {
    private static final int LATEST = 12;

    private final Buses buses;

    BoardPage(Buses buses) {
        this.buses = buses;
    }

    @GetMapping("/board")
    String board(HttpServletRequest request, @AuthenticationPrincipal Person caller, Model model) {
        Filters filters = new Filters(request);
        String kiosk = filters.oneOf("kiosk", List.of("1"));
        Map<String, String> meta = Capacity.reading(caller, request);
        Board board = buses.ask(Lists.board(filters), meta);
        model.addAttribute("answer", board);
        model.addAttribute("log", buses.maybe(new ReadLedgerLog(), meta).orElse(null));
        List<CaseRow> burning = Burning.of(
                board.lanes().stream().flatMap(lane -> lane.cases().stream()).toList());
        model.addAttribute("burning", burning);
        model.addAttribute("chases", burning.isEmpty() ? Map.of() : Burning.chases(buses, meta));
        model.addAttribute("lights", Light.values());
        model.addAttribute(
                "most", board.held().stream().mapToLong(Held::value).max().orElse(1));
        model.addAttribute(
                "mostAwaited",
                board.inTrays().stream().mapToLong(InTray::value).max().orElse(1));
        model.addAttribute("feed", Feed.latest(buses, null, LATEST, meta));
        model.addAttribute("mayChase", ChasePage.mayChase(caller));
        if (kiosk != null) {
            model.addAttribute("kiosk", true);
        }
        Dayline.on(model, buses, Past.asked(request).orElse(null));
        Live.all(model, "board", board.position());
        return "board";
    }
}
