package banli.desk.comment;

import banli.desk.ask.DeskKey;
import banli.language.word.CaseId;
import banli.wire.Migrations;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 留言表。 Comments in the schema {@code desk}, each sealed for its case, its writer and its id: no row can be passed off as
 * another. What is too old is shown to nobody, and goes when the next is written.
 */
@Component
@ConditionalOnProperty("banli.database.url")
class CommentTable implements Comments {
    private static final int MOST = 200;
    private static final String ONE = "select id, case_id, writer, body, taken_back, written_at,"
            + " array(select person from desk.comment_told t where t.comment = c.id order by person) as told";
    private static final String NOT_OLD = " and written_at > now() - make_interval(days => ?)";

    private final JdbcClient database;
    private final TransactionTemplate together;
    private final DeskKey key;
    private final int days;

    CommentTable(
            DataSource database, Migrations migrations, DeskKey key, @Value("${banli.desk.draft-days:90}") int days) {
        migrations.migrate("desk", "classpath:banli/desk/drafts");
        this.database = JdbcClient.create(database);
        this.together = new TransactionTemplate(new DataSourceTransactionManager(database));
        this.key = key;
        this.days = days;
        dropOld();
    }

    @Override
    public int days() {
        return days;
    }

    @Override
    public List<Comment> of(CaseId caseId, int page) {
        return database
                .sql("select * from (" + ONE + " from desk.comment c where case_id = ?" + NOT_OLD
                        + " order by written_at desc, id limit " + ON_A_PAGE
                        + " offset ?) newest order by written_at, id desc")
                .params(caseId.value(), days, (long) ON_A_PAGE * (page - 1))
                .query((row, _) -> opened(row))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public int count(CaseId caseId) {
        return database.sql("select count(*) from desk.comment where case_id = ?" + NOT_OLD)
                .params(caseId.value(), days)
                .query(Integer.class)
                .single();
    }

    @Override
    public boolean has(String id, CaseId caseId, String writer) {
        return database.sql("select exists (select from desk.comment where id = ? and case_id = ? and writer = ?)")
                .params(id, caseId.value(), writer)
                .query(Boolean.class)
                .single();
    }

    @Override
    public void write(String id, CaseId caseId, String writer, String text, Set<String> named) {
        dropOld();
        String sealed = Base64.getEncoder()
                .encodeToString(cipher(caseId.value(), writer, id).encrypt(text.getBytes(StandardCharsets.UTF_8)));
        together.executeWithoutResult(_ -> {
            int written = database.sql("insert into desk.comment (id, case_id, writer, body) values (?, ?, ?, ?)"
                            + " on conflict do nothing")
                    .params(id, caseId.value(), writer, sealed)
                    .update();
            if (written == 1) {
                database.sql("insert into desk.comment_told (comment, person) select ?, unnest(?)")
                        .params(id, named.toArray(String[]::new))
                        .update();
            }
        });
    }

    @Override
    public int lately(String writer) {
        return database.sql(
                        "select count(*) from desk.comment where writer = ? and written_at > now() - interval '10 minutes'")
                .param(writer)
                .query(Integer.class)
                .single();
    }

    @Override
    public void takeBack(String id, CaseId caseId, String writer) {
        database.sql("""
                with gone as (
                    update desk.comment set body = '', taken_back = true, changed_at = now()
                    where id = ? and case_id = ? and writer = ? and not taken_back returning id)
                delete from desk.comment_told where comment in (select id from gone)
                """).params(id, caseId.value(), writer).update();
    }

    @Override
    public List<Named> naming(String person) {
        return database
                .sql(ONE + ", read from desk.comment c join desk.comment_told on comment = id where person = ?"
                        + NOT_OLD + " order by written_at desc limit " + MOST)
                .params(person, days)
                .query((row, _) -> {
                    boolean read = row.getBoolean("read");
                    return opened(row).map(comment -> new Named(comment, read));
                })
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public void read(String person, Set<String> ids) {
        database.sql("update desk.comment_told set read = true where person = ? and comment = any(?) and not read")
                .params(person, ids.toArray(String[]::new))
                .update();
    }

    @Override
    public List<Changed> changes() {
        return database.sql("""
                select id, changed_at, case_id, array(select person from desk.comment_told where comment = id) as named
                from desk.comment where changed_at > now() - interval '10 seconds'
                """)
                .query((row, _) -> new Changed(
                        row.getString("id"),
                        at(row, "changed_at"),
                        new CaseId(row.getString("case_id")),
                        Stream.of((String[]) row.getArray("named").getArray()).collect(Collectors.toUnmodifiableSet())))
                .list();
    }

    private void dropOld() {
        database.sql("delete from desk.comment where written_at < now() - make_interval(days => ?)")
                .param(days)
                .update();
    }

    /** Empty for what was sealed under a key that is lost, or for another place. */
    private Optional<Comment> opened(ResultSet row) throws SQLException {
        String id = row.getString("id");
        CaseId caseId = new CaseId(row.getString("case_id"));
        String writer = row.getString("writer");
        Instant at = at(row, "written_at");
        List<String> told = List.of((String[]) row.getArray("told").getArray());
        if (row.getBoolean("taken_back")) {
            return Optional.of(new Comment(id, caseId, writer, null, at, told));
        }
        try {
            byte[] clear = cipher(caseId.value(), writer, id)
                    .decrypt(Base64.getDecoder().decode(row.getString("body")));
            return Optional.of(new Comment(id, caseId, writer, new String(clear, StandardCharsets.UTF_8), at, told));
        } catch (IllegalStateException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private BytesEncryptor cipher(String caseId, String writer, String id) {
        return key.sealing("banli comment\n" + caseId + "\n" + writer + "\n" + id);
    }

    private static Instant at(ResultSet row, String name) throws SQLException {
        return row.getObject(name, OffsetDateTime.class).toInstant();
    }
}
