package banli.query.record;

import banli.language.event.LedgerEvent.SecurityLogSealed;
import banli.language.query.security.CheckSecurityRecord;
import banli.language.query.security.ReadSecurityRecord;
import banli.language.query.security.SecurityRecordChecked;
import banli.language.query.security.SecurityRecordChecked.SealedDay;
import banli.language.query.security.SecurityRecordPage;
import banli.language.query.security.SecurityRecordPage.Event;
import banli.language.word.security.SecurityEvent;
import banli.language.word.security.SecurityOutcome;
import banli.query.feed.Decoder;
import banli.query.feed.Entry;
import banli.query.feed.FactFeed;
import banli.query.screen.Pages;
import banli.query.screen.ScreensPosition;
import banli.query.screen.Today;
import banli.wire.Migrations;
import banli.wire.record.SecurityDays;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 安全记录的答复。 Answers {@link ReadSecurityRecord} and {@link CheckSecurityRecord}. */
@Component
class SecurityRecordScreen {
    private static final int MOST_DAYS = 400;

    private final JdbcClient database;
    private final SecurityDays days;
    private final FactFeed feed;
    private final ScreensPosition position;
    private final Today today;

    SecurityRecordScreen(
            DataSource database,
            FactFeed feed,
            ScreensPosition position,
            Today today,
            ObjectProvider<Migrations> migrations) {
        migrations.ifAvailable(SecurityDays::make);
        this.database = JdbcClient.create(database);
        this.days = new SecurityDays(database, today.zone());
        this.feed = feed;
        this.position = position;
        this.today = today;
    }

    @QueryHandler
    SecurityRecordPage on(ReadSecurityRecord asked) {
        Map<String, Object> parameters = new HashMap<>();
        String from = " from record.event where " + condition(asked, parameters);
        return new SecurityRecordPage(
                position.now(),
                database.sql("select count(*)" + from)
                        .params(parameters)
                        .query(Long.class)
                        .single(),
                database.sql("select *" + from + " order by number desc" + Pages.limit(asked.page(), asked.size()))
                        .params(parameters)
                        .query(SecurityRecordScreen::event)
                        .list());
    }

    @QueryHandler
    SecurityRecordChecked on(CheckSecurityRecord asked) {
        LocalDate from = asked.from() == null ? today.date().minusDays(MOST_DAYS) : asked.from();
        LocalDate to = asked.to() == null ? today.date() : asked.to();
        List<SealedDay> checked = feed.stream("ledger").stream()
                .map(Decoder::decoded)
                .filter(entry -> entry.fact() instanceof SecurityLogSealed it
                        && !it.day().isBefore(from)
                        && !it.day().isAfter(to))
                .limit(MOST_DAYS)
                .map(this::checked)
                .toList();
        return new SecurityRecordChecked(position.now(), checked);
    }

    private SealedDay checked(Entry entry) {
        SecurityLogSealed it = (SecurityLogSealed) entry.fact();
        SecurityDays.Sum now = days.of(it.day());
        boolean equal = now.count() == it.count() && now.digest().equals(it.digest());
        return new SealedDay(it.day(), entry.position(), it.count(), it.digest(), now.count(), now.digest(), equal);
    }

    private String condition(ReadSecurityRecord asked, Map<String, Object> parameters) {
        List<String> conditions = new ArrayList<>(List.of("true"));
        equal("kind", asked.kind() == null ? null : asked.kind().name(), conditions, parameters);
        equal("person", asked.person(), conditions, parameters);
        equal("address", asked.address(), conditions, parameters);
        if (asked.day() != null) {
            conditions.add("at >= :begin and at < :end");
            parameters.put("begin", begin(asked.day()));
            parameters.put("end", begin(asked.day().plusDays(1)));
        }
        return String.join(" and ", conditions);
    }

    private static void equal(String column, String value, List<String> conditions, Map<String, Object> parameters) {
        if (value != null && !value.isBlank()) {
            conditions.add(column + " = :" + column);
            parameters.put(column, value.strip());
        }
    }

    private OffsetDateTime begin(LocalDate day) {
        return day.atStartOfDay(today.zone()).toInstant().atOffset(ZoneOffset.UTC);
    }

    private static Event event(ResultSet row, int number) throws SQLException {
        return new Event(
                row.getLong("number"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                SecurityEvent.valueOf(row.getString("kind")),
                row.getString("person"),
                row.getString("address"),
                SecurityOutcome.valueOf(row.getString("outcome")),
                row.getString("detail"));
    }
}
