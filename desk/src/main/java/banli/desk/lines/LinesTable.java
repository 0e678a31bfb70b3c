package banli.desk.lines;

import banli.desk.ask.DeskKey;
import banli.language.word.CaseId;
import banli.wire.Migrations;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.stereotype.Component;

/** 来言表。 Lines in the schema {@code desk}, sealed; those that have been there long enough go whenever the table is touched. */
@Component
@ConditionalOnProperty("banli.database.url")
class LinesTable {
    private final JdbcClient database;
    private final DeskKey key;

    LinesTable(DataSource database, Migrations migrations, DeskKey key) {
        migrations.migrate("desk", "classpath:banli/desk/drafts");
        this.database = JdbcClient.create(database);
        this.key = key;
    }

    /** Whether it was kept: not where so many came within a day already. */
    boolean keep(CaseId caseId, String text, int mostADay, int days) {
        clear(days);
        String id = UUID.randomUUID().toString();
        return database.sql(
                                "insert into desk.line (id, case_id, body) select ?, ?, ?"
                                        + " where (select count(*) from desk.line where came_at > now() - interval '1 day') < ?")
                        .params(id, caseId.value(), cipher(id).encrypt(text.getBytes(StandardCharsets.UTF_8)), mostADay)
                        .update()
                == 1;
    }

    /** All that are there, those that nobody has seen first, the latest first. */
    List<Line> all(int days, int most) {
        clear(days);
        return database
                .sql("select id, case_id, body, came_at, seen_by from desk.line"
                        + " order by seen_by is not null, came_at desc, id limit ?")
                .param(most)
                .query((row, _) -> opened(row))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    void seen(String id, String person) {
        database.sql("update desk.line set seen_by = ? where id = ? and seen_by is null")
                .params(person, id)
                .update();
    }

    void drop(String id) {
        database.sql("delete from desk.line where id = ?").param(id).update();
    }

    private void clear(int days) {
        database.sql("delete from desk.line where came_at < now() - make_interval(days => ?)")
                .param(days)
                .update();
    }

    /** Under a key that is lost nothing is read any more. */
    private Optional<Line> opened(ResultSet row) throws SQLException {
        String id = row.getString(1);
        try {
            return Optional.of(new Line(
                    id,
                    new CaseId(row.getString(2)),
                    new String(cipher(id).decrypt(row.getBytes(3)), StandardCharsets.UTF_8),
                    row.getObject(4, OffsetDateTime.class).toInstant(),
                    row.getString(5)));
        } catch (IllegalStateException lost) {
            return Optional.empty();
        }
    }

    private BytesEncryptor cipher(String id) {
        return key.sealing("banli line\n" + id);
    }
}
