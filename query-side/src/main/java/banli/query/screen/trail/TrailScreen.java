package banli.query.screen.trail;

import banli.language.query.trail.ReadTrail;
import banli.language.query.trail.Trail;
import banli.language.query.trail.TrailEntry;
import banli.language.word.Actor;
import banli.language.word.CaseId;
import banli.language.word.Office;
import banli.language.word.Text;
import banli.query.fold.Fact;
import banli.query.screen.OneMoment;
import banli.query.screen.Pages;
import banli.query.screen.ScreensPosition;
import banli.query.screen.Standpoint;
import banli.query.screen.Today;
import banli.query.screen.directory.Names;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 轨迹的答复。 Answers {@link ReadTrail}: page 1 holds the newest, and each page reads from old to new. */
@Component
class TrailScreen {
    /** What {@link #entry} reads, of the trail as {@code t} and the register as {@code r}. */
    static final String LINE = "t.*, r.number, (select p.name from person p where p.person = t.entered_by) as typist";

    private final JdbcClient database;
    private final Names names;
    private final Today today;
    private final ScreensPosition position;

    TrailScreen(JdbcClient database, Names names, Today today, ScreensPosition position) {
        this.database = database;
        this.names = names;
        this.today = today;
        this.position = position;
    }

    @QueryHandler
    @OneMoment
    Trail on(ReadTrail asked) {
        Map<String, Object> parameters = new HashMap<>();
        String from =
                " from trail t left join register r on r.case_id = t.case_id where " + condition(asked, parameters);
        long total = database.sql("select count(*)" + from)
                .params(parameters)
                .query(Long.class)
                .single();
        List<TrailEntry> newestFirst = database.sql("select " + LINE + from + " order by " + newestFirst()
                        + Pages.limit(asked.page(), asked.size()))
                .params(parameters)
                .query(TrailScreen::entry)
                .list();
        Names.Found found = names.in(newestFirst.stream()
                .flatMap(entry ->
                        Stream.of(entry.sentence().zh(), entry.sentence().en()))
                .toList());
        return new Trail(
                position.now(),
                total,
                newestFirst.reversed().stream()
                        .map(entry -> filled(entry, found))
                        .toList(),
                names.of(newestFirst.stream().flatMap(TrailScreen::behind).toList())
                        .known());
    }

    private static String newestFirst() {
        return Standpoint.asHappened() ? "t.happened_on desc nulls last, t.position desc" : "t.position desc";
    }

    private String condition(ReadTrail asked, Map<String, Object> parameters) {
        List<String> conditions = new ArrayList<>(List.of(SeenLines.condition(parameters)));
        if (given(asked.who())) {
            conditions.add("(t.who = :who or t.who_name = :who or t.on_behalf_of = :who or t.entered_by = :who"
                    + " or t.entered_by in (select person from person where name = :who))");
            parameters.put("who", asked.who());
        }
        if (given(asked.what())) {
            // A certificate is recorded by the ledger itself, at an administrator's request: it is administration too.
            conditions.add("(t.type = :what or t.office = :what or t.historical and :what = 'REGISTRY'"
                    + " or :what = 'ADMIN' and t.type = 'rebuild-certified' or position(lower(:what) in lower(t.zh)) > 0"
                    + " or position(lower(:what) in lower(t.en)) > 0)");
            parameters.put("what", asked.what());
        }
        if (asked.caseId() != null) {
            conditions.add("t.case_id in (select :case union all select case_id from register where number = :case)");
            parameters.put("case", asked.caseId().value());
        }
        if (asked.late()) {
            conditions.add("t.late");
        }
        if (asked.from() != null) {
            conditions.add("t.recorded_at >= :from");
            parameters.put("from", midnight(asked.from()));
        }
        if (asked.to() != null) {
            conditions.add("t.recorded_at < :to");
            parameters.put("to", midnight(asked.to().plusDays(1)));
        }
        return String.join(" and ", conditions);
    }

    private Timestamp midnight(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(today.zone()).toInstant());
    }

    private static boolean given(String text) {
        return text != null && !text.isBlank();
    }

    static TrailEntry entry(ResultSet row, int number) throws SQLException {
        String caseId = row.getString("case_id");
        String office = row.getString("office");
        String madeUp = row.getString("made_up");
        Actor named = new Actor(
                row.getString("who"),
                row.getString("who_name"),
                office == null ? null : Office.valueOf(office),
                row.getString("unit"),
                row.getString("on_behalf_of"));
        String typist = row.getBoolean("historical") ? row.getString("entered_by") : null;
        return new TrailEntry(
                row.getLong("position"),
                caseId == null ? null : new CaseId(caseId),
                row.getString("number"),
                row.getLong("sequence"),
                row.getString("type"),
                new Text(row.getString("zh"), row.getString("en")),
                typist == null ? named : typist(typist, row.getString("typist")),
                typist == null ? null : named,
                row.getObject("happened_on", LocalDate.class),
                row.getTimestamp("recorded_at").toInstant(),
                row.getBoolean("late"),
                row.getBoolean("historical"),
                madeUp.isEmpty() ? List.of() : Fact.madeUp(madeUp),
                row.getBoolean("corrected"));
    }

    /** Whoever enters what an older register tells does so in person, as one of the registry. */
    private static Actor typist(String person, String name) {
        return new Actor(person, name == null ? person : name, Office.REGISTRY, null, null);
    }

    /** Those who were acted for. */
    static Stream<String> behind(TrailEntry it) {
        return Stream.of(it.by(), it.told())
                .filter(Objects::nonNull)
                .map(Actor::onBehalfOf)
                .filter(Objects::nonNull);
    }

    static TrailEntry filled(TrailEntry it, Names.Found found) {
        return new TrailEntry(
                it.position(),
                it.caseId(),
                it.number(),
                it.sequence(),
                it.type(),
                new Text(
                        found.filled(it.sentence().zh()),
                        found.filled(it.sentence().en())),
                it.by(),
                it.told(),
                it.happenedOn(),
                it.recordedAt(),
                it.late(),
                it.historical(),
                it.madeUp(),
                it.corrected());
    }
}
