package banli.desk.guide;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.List;

/**
 * 走到第几步。 Where somebody is in the guide.
 *
 * @param at the step, from 1
 * @param steps all of this person's
 */
public record Walk(int at, List<FirstStep> steps) implements Serializable {
    private static final String NAME = "banli.guide";

    /** Copies. */
    public Walk {
        steps = List.copyOf(steps);
    }

    /** Where whoever asks is; null when they are not walking. */
    public static Walk of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? null : (Walk) session.getAttribute(NAME);
    }

    /** The step at hand. */
    public FirstStep step() {
        return steps.get(at - 1);
    }

    /** Keeps, in the session, that whoever asks is here. */
    void begin(HttpServletRequest request) {
        request.getSession().setAttribute(NAME, this);
    }

    /** Forgets where whoever asks was. */
    static void end(HttpServletRequest request) {
        request.getSession().removeAttribute(NAME);
    }

    /** Whether no step follows. */
    public boolean last() {
        return at == steps.size();
    }

    /** Whether this is the page of the step at hand. */
    public boolean isAt(String path) {
        return step().path().replaceFirst("\\?.*", "").equals(path);
    }
}
