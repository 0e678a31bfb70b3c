package banli.query.screen.meetings;

import banli.language.event.MeetingEvent.MeetingHeld;
import banli.language.query.meeting.DecisionList;
import banli.language.query.meeting.DecisionRow;
import banli.language.query.meeting.ListDecisions;
import banli.language.query.meeting.ListMeetings;
import banli.language.query.meeting.MeetingFile;
import banli.language.query.meeting.MeetingFile.Corrected;
import banli.language.query.meeting.MeetingList;
import banli.language.query.meeting.MeetingRow;
import banli.language.query.meeting.ReadMeeting;
import banli.language.word.Actor;
import banli.language.word.CaseId;
import banli.language.word.Meta;
import banli.language.word.Text;
import banli.language.word.deadline.Light;
import banli.language.word.meeting.MeetingKind;
import banli.query.screen.NotFound;
import banli.query.screen.OneMoment;
import banli.query.screen.Pages;
import banli.query.screen.ScreensPosition;
import banli.query.screen.Sight;
import banli.query.screen.Today;
import banli.query.screen.directory.Names;
import banli.wire.WireMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 会议的答复。 Answers {@link ListMeetings}, {@link ReadMeeting} and {@link ListDecisions}. */
@Component
class MeetingScreen {
    private static final String MEETINGS = " from meeting m where (:year::int is null or m.year = :year)";
    private static final String COUNTED = """
            select m.*, m.body ->> 'chair' as chair, p.name as chair_name,
                   (select count(*) from decision d where d.meeting = m.meeting and d.struck is not true) as decided,
                   (select count(*) from decision d where d.meeting = m.meeting and not exists (
                        select from decision_done e where e.meeting = d.meeting and e.decision = d.decision)
                      and d.struck is not true) as open
              from meeting m left join person p on p.person = m.body ->> 'chair'
             where (:year::int is null or m.year = :year)
             order by m.held_on desc, m.meeting desc""";
    private static final String DECISIONS = """
            from decision d join meeting m on m.meeting = d.meeting
            left join decision_done e on e.meeting = d.meeting and e.decision = d.decision
            left join person p on p.person = d.owner
            left join register r on r.case_id = d.case_id
            where (:meeting::text is null or d.meeting = :meeting) and (:owner::text is null or d.owner = :owner)
               and (not :openOnly or e.done_on is null and d.struck is not true)
               and (d.case_id is null or d.case_id <> all(:hidden) or d.owner = :me)""";
    private static final String FIELDS =
            "select d.*, m.held_on, m.body ->> 'kind' as kind, p.name as owner_name, r.number, e.done_on, e.report";

    private final JdbcClient database;
    private final Today today;
    private final Names names;
    private final ScreensPosition position;

    MeetingScreen(JdbcClient database, Today today, Names names, ScreensPosition position) {
        this.database = database;
        this.today = today;
        this.names = names;
        this.position = position;
    }

    @QueryHandler
    @OneMoment
    MeetingList on(ListMeetings asked) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("year", asked.year());
        return new MeetingList(
                position.now(),
                database.sql("select count(*)" + MEETINGS)
                        .params(parameters)
                        .query(Long.class)
                        .single(),
                database.sql(COUNTED + Pages.limit(asked.page(), asked.size()))
                        .params(parameters)
                        .query(MeetingScreen::meeting)
                        .list());
    }

    @QueryHandler
    @OneMoment
    DecisionList on(ListDecisions asked, MetaData caller) {
        Map<String, Object> parameters = which(null, asked.owner(), asked.openOnly(), caller);
        return new DecisionList(
                position.now(),
                database.sql("select count(*) " + DECISIONS)
                        .params(parameters)
                        .query(Long.class)
                        .single(),
                decisions(
                        " order by e.done_on is not null, d.due_on, d.meeting, d.decision"
                                + Pages.limit(asked.page(), asked.size()),
                        parameters));
    }

    @QueryHandler
    @OneMoment
    MeetingFile on(ReadMeeting asked, MetaData caller) {
        return database.sql("select body, recorded_by, corrected, made_up from meeting where meeting = ?")
                .param(asked.meeting())
                .query((row, _) -> file(
                        read(row.getString(1), MeetingHeld.class),
                        read(row.getString(2), Actor.class),
                        row.getString(3) == null ? List.of() : List.of(read(row.getString(3), Corrected[].class)),
                        row.getString(4) != null,
                        caller))
                .optional()
                .orElseThrow(() -> NotFound.of(new Text(
                        "没有会议" + asked.meeting() + "，请核对编号",
                        "There is no meeting " + asked.meeting() + "; check its number")));
    }

    private MeetingFile file(MeetingHeld it, Actor by, List<Corrected> corrections, boolean madeUp, MetaData caller) {
        List<CaseId> seen = it.cases().stream()
                .filter(one -> !Sight.now().hides(one.value()))
                .toList();
        int withheld = it.cases().size() - seen.size();
        Set<String> mentioned = new LinkedHashSet<>(it.present());
        mentioned.add(it.chair());
        Stream.ofNullable(by.onBehalfOf()).forEach(mentioned::add);
        corrections.forEach(one -> mentioned.add(one.by().person()));
        seen.forEach(one -> mentioned.add(one.value()));
        return new MeetingFile(
                position.now(),
                it.meeting(),
                it.kind(),
                it.heldOn(),
                it.place(),
                it.chair(),
                it.present(),
                seen,
                withheld,
                it.agenda(),
                decisions(" order by d.decision", which(it.meeting(), null, false, caller)),
                withheld == 0 ? it.papers() : List.of(),
                by,
                corrections,
                madeUp,
                names.of(mentioned).known());
    }

    /** Of a case that may not be read only its owner is told what was decided, as of no case. */
    private static Map<String, Object> which(String meeting, String owner, boolean openOnly, MetaData caller) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("meeting", meeting);
        parameters.put("owner", owner);
        parameters.put("openOnly", openOnly);
        parameters.put("hidden", Sight.now().hiddenCases());
        parameters.put("me", caller.getOrDefault(Meta.ON_BEHALF_OF, caller.getOrDefault(Meta.ACTOR, "")));
        return parameters;
    }

    private List<DecisionRow> decisions(String order, Map<String, Object> parameters) {
        return database.sql(FIELDS + " " + DECISIONS + order)
                .params(parameters)
                .query((row, _) -> decision(row, today.date()))
                .list();
    }

    private static MeetingRow meeting(ResultSet row, int number) throws SQLException {
        MeetingHeld it = read(row.getString("body"), MeetingHeld.class);
        String chair = row.getString("chair_name");
        return new MeetingRow(
                it.meeting(),
                it.kind(),
                it.heldOn(),
                it.place(),
                chair == null ? it.chair() : chair,
                size(it.cases()),
                row.getInt("decided"),
                row.getInt("open"));
    }

    private static DecisionRow decision(ResultSet row, LocalDate today) throws SQLException {
        LocalDate due = row.getObject("due_on", LocalDate.class);
        LocalDate done = row.getObject("done_on", LocalDate.class);
        String id = row.getString("case_id");
        String caseId = id == null || Sight.now().hides(id) ? null : id;
        boolean struck = row.getBoolean("struck");
        String owner = row.getString("owner_name");
        return new DecisionRow(
                row.getString("meeting"),
                MeetingKind.valueOf(row.getString("kind")),
                row.getObject("held_on", LocalDate.class),
                row.getInt("decision"),
                row.getString("said"),
                row.getString("owner"),
                owner == null ? row.getString("owner") : owner,
                due,
                done == null && !struck ? Light.running(due, null, today) : Light.GREY,
                caseId == null ? null : new CaseId(caseId),
                caseId == null ? null : row.getString("number"),
                struck,
                done,
                row.getString("report"));
    }

    private static int size(Collection<?> some) {
        return some == null ? 0 : some.size();
    }

    private static <T> T read(String body, Class<T> type) {
        return WireMapper.mapper().readValue(body, type);
    }
}
