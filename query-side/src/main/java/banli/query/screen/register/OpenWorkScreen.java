package banli.query.screen.register;

import banli.language.query.register.FindOpenWork;
import banli.language.query.register.OpenWork;
import banli.language.word.CaseId;
import banli.query.screen.OneMoment;
import banli.query.screen.ScreensPosition;
import banli.query.screen.Sight;
import banli.query.screen.casefile.CasesOnFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 在办事项的答复。 Answers {@link FindOpenWork}: columns tell which cases to look at, each file what is open in it. */
@Component
class OpenWorkScreen {
    private static final String RUNNING = "r.stage not in ('ARCHIVED', 'RETURNED', 'WITHDRAWN', 'ANNULLED')";

    private static final String OF_PERSON = " and (r.handler = :person or exists (select from office o"
            + " where o.person = :person and o.unit = any(string_to_array(r.assisting, ' '))))"
            + " union select c.case_id from commitment c where c.open and c.body ->> 'owner' = :person";

    private static final String OF_SECTION =
            " and (r.section = :section or r.section is null and r.stage <> 'REGISTERED'"
                    + " or :section = any(string_to_array(r.assisting, ' ')))"
                    + " union select c.case_id from commitment c where c.open and c.section = :section";

    private final JdbcClient database;
    private final CasesOnFile files;
    private final ScreensPosition position;

    OpenWorkScreen(JdbcClient database, CasesOnFile files, ScreensPosition position) {
        this.database = database;
        this.files = files;
        this.position = position;
    }

    @QueryHandler
    @OneMoment
    OpenWork on(FindOpenWork asked) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("person", asked.person());
        parameters.put("section", asked.section());
        parameters.put("hidden", Sight.now().hiddenCases());
        List<CaseId> seen = asked.person() == null && asked.section() == null
                ? List.of()
                : database.sql("select f.case_id from (select r.case_id from register r where " + RUNNING
                                + (asked.person() == null ? OF_SECTION : OF_PERSON)
                                + ") f join register r on r.case_id = f.case_id where f.case_id <> all(:hidden)"
                                + " order by r.number, f.case_id")
                        .params(parameters)
                        .query((row, _) -> new CaseId(row.getString(1)))
                        .list();
        Map<CaseId, OpenWork.Part> parts =
                files.onScreens(seen, it -> OpenParts.of(it, asked.person(), asked.section()));
        return new OpenWork(
                position.now(),
                seen.stream()
                        .map(parts::get)
                        .filter(Objects::nonNull)
                        .filter(OpenWork.Part::open)
                        .toList());
    }
}
