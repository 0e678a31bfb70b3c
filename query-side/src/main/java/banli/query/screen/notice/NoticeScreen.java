package banli.query.screen.notice;

import banli.language.event.DeadlineEvent.DeadlineApproached;
import banli.language.event.DeadlineEvent.DeadlineMissed;
import banli.language.event.DeadlineEvent.OverdueEscalated;
import banli.language.query.notice.ListNotices;
import banli.language.query.notice.NoticeList;
import banli.language.query.notice.NoticeList.Notice;
import banli.language.query.trail.TrailEntry;
import banli.language.word.CaseId;
import banli.language.word.Meta;
import banli.language.word.NoticeKind;
import banli.language.word.Office;
import banli.query.screen.OneMoment;
import banli.query.screen.ScreensPosition;
import banli.query.screen.Sight;
import banli.query.screen.notice.WhatBecameDue.Became;
import banli.query.screen.trail.ToldTo;
import banli.query.screen.trail.TrailLines;
import banli.wire.WireNames;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 提醒的答复。 Answers {@link ListNotices} from the trail, by who has what now; nobody is told of a case they may not read. */
@Component
class NoticeScreen {
    private static final int MOST = 500;

    private static final Set<String> DUE = Stream.of(
                    DeadlineApproached.class, DeadlineMissed.class, OverdueEscalated.class)
            .map(WireNames::of)
            .collect(Collectors.toSet());

    /**
     * Twice as many are looked at, since what one settled oneself is no news. Of what the handler before was told, whoever
     * took the case over is told only what waits still.
     */
    private static final String NEWS = "with became (told, by, several) as (values " + WhatBecame.ROWS + """
        ), t as materialized (
        select t.position, t.told_kind, t.case_id, r.title, t.stream, t.sequence, t.type,
          coalesce(t.position < g.since and 'SECTION' = any(string_to_array(t.told_to, ' ')), false) as before
        from trail t left join register r on r.case_id = t.case_id left join unit u on u.unit = r.section
          left join lateral (select max(h.position) as since from trail h where h.mark = 'TAKEN_ON' and h.case_id = t.case_id) g
            on :office = 'SECTION' and r.handler = :me
        where t.told_kind is not null and t.position > :after and not t.historical
          and t.who <> :asker and t.who <> :me and coalesce(t.on_behalf_of, '') <> :me
          and (t.case_id is null or :cases and t.case_id <> all(:hidden))
          and (:person = any(string_to_array(t.told_to, ' '))
            or :office = 'SECTION' and u.head = :me and 'SECTION_HEAD' = any(string_to_array(t.told_to, ' '))
            or :office = any(string_to_array(t.told_to, ' '))
              and (:office <> 'SECTION' or r.handler = :me or r.handler is null and r.section = :unit)
              and (:office <> 'DEPUTY_LEADER' or u.deputy_leader = :me or r.signer = :me))
        order by t.position desc limit 2 * :size)
        select t.position, t.told_kind, t.case_id, t.title, t.stream, s.position as settled, t.type, t.before
        from t left join lateral (
            select s.position, s.who, s.on_behalf_of from trail s join became b on b.told = t.type and b.by = s.type
            where s.stream = t.stream and s.sequence > t.sequence and (not b.several
                or (select count(*) from trail c join became m on m.told = t.type and m.several and m.by = c.type
                    where c.stream = t.stream and c.sequence <= s.sequence)
                >= (select count(*) from trail c
                    where c.stream = t.stream and c.type = t.type and c.sequence <= s.sequence))
            order by s.sequence limit 1) s on true
        where coalesce(s.who, '') not in (:asker, :me) and coalesce(s.on_behalf_of, '') <> :me
          and (not t.before or t.type = any(:due) or s.position is null and t.type in (select told from became))
        order by t.position desc limit :size
        """;

    private final JdbcClient database;
    private final WhatBecameDue due;
    private final TrailLines lines;
    private final ScreensPosition position;

    NoticeScreen(JdbcClient database, WhatBecameDue due, TrailLines lines, ScreensPosition position) {
        this.database = database;
        this.due = due;
        this.lines = lines;
        this.position = position;
    }

    @QueryHandler
    @OneMoment
    NoticeList on(ListNotices asked, MetaData caller) {
        String asker = (String) caller.get(Meta.ACTOR);
        String me = (String) caller.getOrDefault(Meta.ON_BEHALF_OF, asker);
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("due", DUE.toArray(String[]::new));
        parameters.put("after", asked.after());
        parameters.put("size", Math.clamp(asked.size(), 0, MOST));
        parameters.put("asker", asker);
        parameters.put("me", me);
        parameters.put("person", ToldTo.person(me));
        parameters.put("office", caller.getOrDefault(Meta.OFFICE, Office.SYSTEM.name()));
        parameters.put("unit", caller.getOrDefault(Meta.ACTING_UNIT, ""));
        parameters.put("cases", Sight.now().cases());
        parameters.put("hidden", Sight.now().hiddenCases());
        List<Found> found = database
                .sql(NEWS)
                .params(parameters)
                .query((row, _) -> new Found(
                        row.getLong(1),
                        NoticeKind.valueOf(row.getString(2)),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getObject(6, Long.class),
                        DUE.contains(row.getString(7)),
                        row.getBoolean(8)))
                .list()
                .stream()
                .map(one -> one.due ? met(one, asker, me) : one)
                .filter(Objects::nonNull)
                .toList();
        Map<Long, TrailEntry> facts = lines.at(found.stream()
                .flatMap(one -> Stream.of(one.position, one.settled))
                .filter(Objects::nonNull)
                .toList());
        return new NoticeList(
                position.now(),
                found.stream()
                        .map(one ->
                                one.as(facts.get(one.position), one.settled == null ? null : facts.get(one.settled)))
                        .filter(Objects::nonNull)
                        .toList());
    }

    /** What fell due, with what became of it; null where one met it oneself or it was met before one had the case, which is no news. */
    private Found met(Found one, String asker, String me) {
        Optional<Became> became = due.of(new CaseId(one.caseId), one.position);
        return became.filter(it -> one.before || it.by(asker) || it.by(me)).isPresent()
                ? null
                : new Found(
                        one.position,
                        one.kind,
                        one.caseId,
                        one.title,
                        one.stream,
                        became.map(Became::position).orElse(null),
                        true,
                        one.before);
    }

    private record Found(
            long position,
            NoticeKind kind,
            String caseId,
            String title,
            String stream,
            Long settled,
            boolean due,
            boolean before) {
        private static final String MEETING = "meeting:";

        Notice as(TrailEntry fact, TrailEntry became) {
            return fact == null
                    ? null
                    : new Notice(
                            caseId == null ? null : new CaseId(caseId),
                            title,
                            stream.startsWith(MEETING) ? stream.substring(MEETING.length()) : null,
                            became == null ? kind : NoticeKind.DECIDED,
                            fact,
                            became);
        }
    }
}
