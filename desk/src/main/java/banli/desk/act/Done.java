package banli.desk.act;

import banli.desk.form.Filters;
import banli.language.word.Recorded;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.springframework.ui.Model;

/** 办完之后。 What the address says was just recorded beside cases. */
final class Done {
    private static final String ONCE = "banli.toldOnce";

    private Done() {}

    static void read(HttpServletRequest request, Model model) {
        Filters filters = new Filters(request);
        String done = filters.text("done");
        Boolean again = filters.flag("again");
        filters.done();
        model.addAttribute("done", done != null && done.matches("[a-z-]{1,60}") ? "act." + done : null);
        model.addAttribute("again", Boolean.TRUE.equals(again));
        HttpSession session = request.getSession(false);
        if (session != null) {
            model.addAttribute("once", session.getAttribute(ONCE));
            session.removeAttribute(ONCE);
        }
    }

    /** What the act told once waits in the session for the page that is led on to, and is shown there once. */
    static void told(HttpServletRequest request, Recorded recorded) {
        if (recorded.once() != null) {
            request.getSession().setAttribute(ONCE, recorded.once());
        }
    }
}
