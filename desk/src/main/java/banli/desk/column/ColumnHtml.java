package banli.desk.column;

import banli.desk.frame.Say;
import banli.desk.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** 公示栏的页面。 Writes a page of the column from its template: without request, session or person. */
@Component
class ColumnHtml {
    private static final MediaType HTML = ColumnAddress.utf8("text/html");
    private static final String OTHER = "other";

    private final ITemplateEngine templates;
    private final boolean demo;

    ColumnHtml(ITemplateEngine templates, @Value("${banli.demo:false}") boolean demo) {
        this.demo = demo;
        this.templates = templates;
    }

    /** @param up from the page to the column, empty or {@code ../} */
    ColumnFile page(int status, String template, ColumnPath path, String up, String office, Map<String, Object> shown) {
        Context context = new Context(Locale.forLanguageTag(path.language()), shown);
        context.setVariable("say", new Say(path.language()));
        context.setVariable("end", path.end());
        context.setVariable("up", up);
        context.setVariable("office", office);
        context.setVariable("demo", demo);
        if (!shown.containsKey(OTHER)) {
            context.setVariable(OTHER, path.other());
        }
        return ColumnFile.of(status, HTML, templates.process(template, context).getBytes(StandardCharsets.UTF_8));
    }

    /** What is wrong, as a page of the column. */
    ColumnFile problem(String wanted, Problem problem) {
        boolean english = wanted.endsWith(".en.html");
        ColumnPath path = new ColumnPath("index", "", 1, english ? ".en.html" : ".html", "html");
        String up = wanted.startsWith(ColumnPages.REPLIES) ? "../" : "";
        return page(
                problem.kind().status(),
                "columnproblem",
                path,
                up,
                null,
                Map.of("problem", problem, OTHER, up + path.other()));
    }
}
