package banli.desk.page;

import banli.desk.form.Filters;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** 帮助页。 The keys, each with what it does, and what marks and lights mean. */
@Controller
class HelpPage {
    @GetMapping("/help")
    String help(HttpServletRequest request) {
        new Filters(request).done();
        return "help";
    }
}
