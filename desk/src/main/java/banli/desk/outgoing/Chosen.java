package banli.desk.outgoing;

import banli.desk.form.CaseKey;
import banli.desk.form.Filters;
import banli.desk.problem.Problem;
import banli.language.word.CaseId;
import banli.language.word.Text;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;

/** 所选案件。 The cases that were ticked, at least one, a thousand at the most. */
final class Chosen {
    private static final String CASE = "case";

    private Chosen() {}

    static List<String> names(HttpServletRequest request) {
        String[] sent = request.getParameterValues(CASE);
        List<String> chosen =
                sent == null ? List.of() : Stream.of(sent).distinct().toList();
        if (chosen.isEmpty()) {
            throw Problem.field(CASE, new Text("请先选择案件。", "Choose cases first."));
        } else if (chosen.size() > Filters.MOST) {
            throw Problem.field(
                    CASE,
                    new Text(
                            "一次最多 " + Filters.MOST + " 件，请分几次。",
                            "At most " + Filters.MOST + " at once; take several goes."));
        }
        return chosen;
    }

    static List<CaseId> cases(HttpServletRequest request) {
        return names(request).stream().map(CaseKey::of).distinct().toList();
    }
}
