package banli.desk.guide;

import banli.wire.Migrations;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 引导表。 Who put the guide away, in the schema {@code desk}. */
@Component
@ConditionalOnProperty("banli.database.url")
class GuideTable {
    private final JdbcClient database;

    GuideTable(DataSource database, Migrations migrations) {
        migrations.migrate("desk", "classpath:banli/desk/drafts");
        this.database = JdbcClient.create(database);
    }

    boolean isPutAway(String person) {
        return database.sql("select exists (select from desk.guide_put_away where person = ?)")
                .param(person)
                .query(Boolean.class)
                .single();
    }

    void putAway(String person) {
        database.sql("insert into desk.guide_put_away (person) values (?) on conflict do nothing")
                .param(person)
                .update();
    }
}
