package banli.desk.many;

import banli.desk.form.CaseKey;
import banli.desk.many.OneByOne.Result;
import banli.language.word.CaseId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * 一次办理的进度。 The cases chosen and how far it is. Its form carries all of it, so that it can be stopped between, and goes on after
 * a break from wherever the form still stands.
 *
 * @param key of the form, by which no case is done twice; null when the form was not whole
 * @param sent how many of those chosen had their turn
 * @param done how many of these were done
 * @param results of the last go
 */
public record Sending(UUID key, List<CaseId> chosen, int sent, int done, List<Result> results) {
    private static final int IN_A_GO = 20;

    /** 读表单。 From a form; one without a key chooses nothing. */
    public static Sending of(HttpServletRequest request) {
        UUID key = key(request.getParameter("key"));
        String[] cases = request.getParameterValues("case");
        List<CaseId> chosen = cases == null || key == null
                ? List.of()
                : Stream.of(cases).map(CaseKey::of).distinct().toList();
        int sent = number(request.getParameter("sent"), chosen.size());
        return new Sending(key, chosen, sent, number(request.getParameter("done"), sent), List.of());
    }

    private static UUID key(String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException notOne) {
            return null;
        }
    }

    private static int number(String text, int most) {
        return text == null || !text.matches("\\d{1,6}") ? 0 : Math.min(Integer.parseInt(text), most);
    }

    /** Those whose turn it is. */
    List<CaseId> next() {
        return chosen.subList(sent, Math.min(sent + IN_A_GO, chosen.size()));
    }

    Sending after(List<Result> now) {
        int went = (int) now.stream().filter(one -> one.refused() == null).count();
        return new Sending(key, chosen, sent + now.size(), done + went, now);
    }

    /** 是否已开始。 Whether some had their turn, and others wait for theirs. */
    public boolean begun() {
        return sent > 0 && !over();
    }

    /** 余下。 How many wait for their turn. */
    public int left() {
        return chosen.size() - sent;
    }

    /** 是否办完。 Whether all had their turn. */
    public boolean over() {
        return sent == chosen.size();
    }
}
