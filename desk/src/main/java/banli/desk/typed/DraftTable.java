package banli.desk.typed;

import banli.desk.ask.DeskKey;
import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import banli.wire.Migrations;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 草稿表。 Drafts in the schema {@code desk}, sealed. What nobody has touched for so many days goes, replies alone stay until they are submitted. */
@Component
@ConditionalOnProperty("banli.database.url")
class DraftTable implements Drafts {
    private static final String ALL =
            "select id, page, office, tab, turn, fields, saved_at from desk.draft where person = ? ";

    private final JdbcClient database;
    private final Sealing sealing;
    private final int days;

    DraftTable(
            DataSource database, Migrations migrations, DeskKey key, @Value("${banli.desk.draft-days:90}") int days) {
        migrations.migrate("desk", "classpath:banli/desk/drafts");
        this.database = JdbcClient.create(database);
        this.sealing = new Sealing(key);
        this.days = days;
        // Also what a backup from before brings back: a reply's draft went by its case alone.
        this.database
                .sql("update desk.draft set page = '/cases/' || page || '/reply' where page not like '/%'")
                .update();
    }

    @Override
    public Kept keep(Place place, Written by, Map<String, List<String>> fields) {
        String sealed = sealing.sealed(place.person(), place.page(), fields);
        Optional<Draft> kept = database
                .sql("""
                update desk.draft set office = :office, fields = :fields, tab = :tab, turn = :turn, saved_at = now()
                where person = :person and page = :page
                    and (id = :id and tab || ':' || turn = :stamp or tab = :tab and office = :office and turn <= :turn)
                returning id, saved_at
                """)
                .param("office", place.office())
                .param("fields", sealed)
                .param("tab", by.tab())
                .param("turn", by.turn())
                .param("person", place.person())
                .param("page", place.page())
                .param("id", by.draft())
                .param("stamp", by.stamp())
                .query((row, _) -> of(row, place, by, fields))
                .list()
                .stream()
                .findFirst();
        if (kept.isPresent()) {
            return new Kept(kept.get(), false);
        }
        List<Draft> before = at(place.person(), place.page());
        Optional<Draft> later = before.stream()
                .filter(draft -> draft.stamp().startsWith(by.tab() + ":"))
                .findFirst();
        if (later.isPresent()) {
            return new Kept(later.get(), false);
        }
        boolean apart = before.stream().anyMatch(draft -> draft.id().equals(by.draft()));
        long ofThePage = before.stream()
                .filter(draft -> draft.page().equals(place.page()))
                .count();
        return new Kept(begun(place, by, fields, sealed, ofThePage), apart);
    }

    private Draft begun(Place place, Written by, Map<String, List<String>> fields, String sealed, long before) {
        database.sql(
                        "delete from desk.draft where saved_at < now() - make_interval(days => ?) and page not like '/cases/%/reply'")
                .param(days)
                .update();
        if (before >= MOST_OF_A_PAGE || of(place.person()).size() >= MOST) {
            throw Problem.of(
                    ProblemKind.TOO_LARGE,
                    before >= MOST_OF_A_PAGE
                            ? "这张表已有 " + MOST_OF_A_PAGE + " 份草稿，先重新填写其中一份，才能再存。"
                            : "您已有 " + MOST + " 份未提交的草稿，请先到“我的”页放弃不用的。",
                    before >= MOST_OF_A_PAGE
                            ? "This form has " + MOST_OF_A_PAGE
                                    + " drafts already; start one of them over to keep another."
                            : "You have " + MOST + " drafts not yet sent; discard some on your own page first.");
        }
        return database.sql("""
                insert into desk.draft (person, page, office, fields, tab, turn, saved_at) values (?, ?, ?, ?, ?, ?, now())
                returning id, saved_at
                """)
                .params(place.person(), place.page(), place.office(), sealed, by.tab(), by.turn())
                .query((row, _) -> of(row, place, by, fields))
                .single();
    }

    @Override
    public List<Draft> at(String person, String page) {
        return read(
                database.sql(ALL + "and (page = ? or starts_with(page, ?)) order by saved_at desc")
                        .param(person)
                        .param(page)
                        .param(page + "?"),
                person);
    }

    @Override
    public List<Draft> of(String person) {
        return read(database.sql(ALL + "order by saved_at desc").param(person), person);
    }

    @Override
    public List<OfAnother> others(String person, String page) {
        return database.sql("""
                select person, max(saved_at) as saved_at from desk.draft where person <> ? and page = ?
                group by person order by max(saved_at) desc
                """)
                .params(person, page)
                .query((row, _) -> new OfAnother(row.getString("person"), savedAt(row)))
                .list();
    }

    @Override
    public void forget(String person, String id) {
        database.sql("delete from desk.draft where person = ? and id = ?")
                .params(person, id)
                .update();
    }

    @Override
    public void forget(Place place, String tab) {
        database.sql("delete from desk.draft where person = ? and page = ? and office = ? and tab = ?")
                .params(place.person(), place.page(), place.office(), tab)
                .update();
    }

    @Override
    public void forgetAll(String person, String page) {
        database.sql("delete from desk.draft where person = ? and page = ?")
                .params(person, page)
                .update();
    }

    private List<Draft> read(JdbcClient.StatementSpec asked, String person) {
        return asked.query((row, _) -> opened(person, row)).list().stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Draft> opened(String person, ResultSet row) throws SQLException {
        String stamp = row.getString("tab") + ":" + row.getLong("turn");
        Instant savedAt = savedAt(row);
        String id = row.getString("id");
        String page = row.getString("page");
        String office = row.getString("office");
        return sealing.opened(person, page, row.getString("fields"))
                .map(fields -> new Draft(id, page, office, stamp, fields, savedAt));
    }

    private static Draft of(ResultSet row, Place place, Written by, Map<String, List<String>> fields)
            throws SQLException {
        String stamp = by.tab() + ":" + by.turn();
        return new Draft(row.getString("id"), place.page(), place.office(), stamp, fields, savedAt(row));
    }

    private static Instant savedAt(ResultSet row) throws SQLException {
        return row.getObject("saved_at", OffsetDateTime.class).toInstant();
    }
}
