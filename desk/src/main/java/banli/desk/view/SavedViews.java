package banli.desk.view;

import banli.wire.Migrations;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 视图表。 The views of each person, in the schema {@code desk}. */
@Component
@ConditionalOnProperty("banli.database.url")
class SavedViews {
    private static final int MOST = 50;

    private final JdbcClient database;

    SavedViews(DataSource database, Migrations migrations) {
        migrations.migrate("desk", "classpath:banli/desk/drafts");
        this.database = JdbcClient.create(database);
    }

    /** All of a person, by name. */
    List<SavedView> of(String person) {
        return database.sql("select name, query from desk.saved_view where person = ? order by name")
                .param(person)
                .query((row, _) -> new SavedView(row.getString(1), row.getString(2)))
                .list();
    }

    /** Keeps a view in the place of one of the same name; false when the person has too many. */
    boolean keep(String person, SavedView view) {
        return database.sql("""
                insert into desk.saved_view (person, name, query)
                select :person, :name, :query
                where (select count(*) from desk.saved_view where person = :person and name <> :name) < :most
                on conflict (person, name) do update set query = excluded.query, saved_at = now()
                """)
                        .param("person", person)
                        .param("name", view.name())
                        .param("query", view.query())
                        .param("most", MOST)
                        .update()
                == 1;
    }

    void forget(String person, String name) {
        database.sql("delete from desk.saved_view where person = ? and name = ?")
                .params(person, name)
                .update();
    }
}
