package banli.desk.session;

import banli.wire.Migrations;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 会话表。 The table {@code desk.session}. */
@Component
@ConditionalOnProperty("banli.database.url")
class SessionTable implements SessionRows {
    private final JdbcClient database;

    SessionTable(DataSource database, Migrations migrations) {
        migrations.migrate("desk", "classpath:banli/desk/drafts");
        this.database = JdbcClient.create(database);
    }

    @Override
    public void add(OpenSession session) {
        database.sql(
                        "insert into desk.session (id, person, since, address, device, seen) values (?, ?, ?, ?, ?, now())")
                .params(
                        session.id(),
                        session.person(),
                        session.since().atOffset(ZoneOffset.UTC),
                        session.address(),
                        session.device())
                .update();
    }

    @Override
    public List<OpenSession> of(String person) {
        return database.sql("""
                select id, person, since, address, device from desk.session
                where person = ? and seen > now() - interval '3 minutes' order by since desc, id
                """)
                .param(person)
                .query((row, _) -> new OpenSession(
                        row.getString(1),
                        row.getString(2),
                        row.getObject(3, OffsetDateTime.class).toInstant(),
                        row.getString(4),
                        row.getString(5)))
                .list();
    }

    @Override
    public Set<String> standing(Set<String> ids) {
        return database.sql("select id from desk.session where id = any(?)")
                .param(ids.toArray(String[]::new))
                .query(String.class)
                .set();
    }

    @Override
    public void seen(Set<String> ids) {
        database.sql("update desk.session set seen = now() where id = any(?)")
                .param(ids.toArray(String[]::new))
                .update();
        database.sql("delete from desk.session where seen < now() - interval '1 day'")
                .update();
    }

    @Override
    public boolean end(String person, String id) {
        return database.sql("delete from desk.session where person = ? and id = ?")
                        .params(person, id)
                        .update()
                > 0;
    }

    @Override
    public void endBut(String person, String kept) {
        database.sql("delete from desk.session where person = ? and id is distinct from ?")
                .params(person, kept)
                .update();
    }
}
