package banli.query.screen.register;

import banli.language.query.register.CaseList;
import banli.language.query.register.FindCases;
import banli.language.query.register.FindWaiting;
import banli.query.screen.LightOnDay;
import banli.query.screen.OneMoment;
import banli.query.screen.Pages;
import banli.query.screen.Sight;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** 台账的答复。 Answers {@link FindCases} and {@link FindWaiting}. */
@Component
class RegisterScreen {
    private static final int USUAL = 50;
    private static final String BY_NUMBER = "r.year desc, r.number collate \"zh-x-icu\", r.case_id";
    private static final String SECTION_NAME = "(select name from unit where unit = r.section) collate \"zh-x-icu\"";
    private static final String HANDLER_NAME =
            "(select name from person where person = r.handler) collate \"zh-x-icu\"";
    private static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("number", "r.number collate \"zh-x-icu\""),
            Map.entry("title", "r.title collate \"zh-x-icu\""),
            Map.entry("kind", "r.kind"),
            Map.entry("role", "r.role"),
            Map.entry("subject", "r.subject collate \"zh-x-icu\""),
            Map.entry("registerYear", "r.year"),
            Map.entry("sectionName", SECTION_NAME),
            Map.entry("section", SECTION_NAME),
            Map.entry("handlerName", HANDLER_NAME),
            Map.entry("handler", HANDLER_NAME),
            Map.entry("stage", "r.stage"),
            Map.entry("receivedOn", "r.received_on"),
            Map.entry("dueOn", "r.due_on"),
            Map.entry("deliveredOn", "r.delivered_on"),
            Map.entry(
                    "light",
                    "array_position(array['RED', 'YELLOW', 'GREEN', 'BLUE', 'GREY'], " + LightOnDay.OF_ROW + ")"),
            Map.entry("waitsFor", "r.waits_since"),
            Map.entry("keySupervised", "r.key_supervised"));

    private final RegisterRows rows;

    RegisterScreen(RegisterRows rows) {
        this.rows = rows;
    }

    @QueryHandler
    @OneMoment
    CaseList on(FindCases asked) {
        return page(
                Filter.of(asked, rows::bearers),
                asked.sort(),
                Pages.limit(asked.page(), asked.size() == 0 ? USUAL : asked.size()));
    }

    @QueryHandler
    @OneMoment
    CaseList on(FindWaiting asked) {
        return page(Filter.of(asked), "dueOn", Pages.limit(1, asked.size()));
    }

    private CaseList page(Filter filter, String sort, String limit) {
        Map<String, Object> parameters = new HashMap<>(filter.parameters());
        parameters.put("hidden", Sight.now().hiddenCases());
        return rows.page(filter.condition(), parameters, order(sort), limit);
    }

    private static String order(String sort) {
        if (sort == null || sort.isBlank()) {
            return BY_NUMBER;
        }
        boolean falling = sort.startsWith("-");
        String column = COLUMNS.get(falling ? sort.substring(1) : sort);
        if (column == null) {
            return BY_NUMBER;
        }
        // A place in an order tells something too.
        String seen =
                Sight.now().hidden().isEmpty() ? column : "case when r.case_id <> all(:hidden) then " + column + " end";
        return seen + (falling ? " desc nulls last, " : " asc nulls last, ") + BY_NUMBER;
    }
}
