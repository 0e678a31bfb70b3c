package banli.desk.page;

import banli.desk.ask.Buses;
import banli.desk.ask.Capacity;
import banli.desk.ask.Person;
import banli.desk.form.Filters;
import banli.desk.form.Lists;
import banli.language.word.Light;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 督查看板页。 The board. */
@Controller
class BoardPage {
    private final Buses buses;

    BoardPage(Buses buses) {
        this.buses = buses;
    }

    @GetMapping("/board")
    String board(HttpServletRequest request, @AuthenticationPrincipal Person caller, Model model) {
        model.addAttribute("answer", buses.ask(Lists.board(new Filters(request)), Capacity.reading(caller, request)));
        model.addAttribute("lights", Light.values());
        return "board";
    }
}
