package banli.desk.told;

import banli.wire.Migrations;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 已读的表。 The tables {@code desk.notices_read_to} and {@code desk.notice_read}. */
@Component
@ConditionalOnProperty("banli.database.url")
class ReadMarksTable implements ReadMarks {
    private final JdbcClient database;

    ReadMarksTable(DataSource database, Migrations migrations) {
        migrations.migrate("desk", "classpath:banli/desk/drafts");
        this.database = JdbcClient.create(database);
    }

    @Override
    public Marks of(String person) {
        long upTo = database.sql("select fact from desk.notices_read_to where person = ?")
                .param(person)
                .query(Long.class)
                .optional()
                .orElse(-1L);
        Set<Long> more = database.sql("select fact from desk.notice_read where person = ?")
                .param(person)
                .query(Long.class)
                .set();
        return new Marks(upTo, more);
    }

    @Override
    public void read(String person, Set<Long> facts) {
        database.sql("insert into desk.notice_read (person, fact) select ?, unnest(?) on conflict do nothing")
                .params(person, facts.toArray(Long[]::new))
                .update();
    }

    @Override
    public void readTo(String person, long fact) {
        database.sql("insert into desk.notices_read_to (person, fact) values (?, ?)"
                        + " on conflict (person) do update set fact = greatest(notices_read_to.fact, excluded.fact)")
                .params(person, fact)
                .update();
        database.sql("delete from desk.notice_read where person = ? and fact <= ?")
                .params(person, fact)
                .update();
    }
}
