package banli.desk.act;

import banli.desk.form.Filters;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.ui.Model;

/** 办完之后。 What the address says was just recorded beside cases. */
final class Done {
    private Done() {}

    static void read(HttpServletRequest request, Model model) {
        Filters filters = new Filters(request);
        String done = filters.text("done");
        Boolean again = filters.flag("again");
        filters.done();
        model.addAttribute("done", done != null && done.matches("[a-z-]{1,60}") ? "act." + done : null);
        model.addAttribute("again", Boolean.TRUE.equals(again));
    }
}
