package banli.desk.draft;

import banli.language.word.CaseId;
import banli.wire.Migrations;
import banli.wire.WireMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 草稿表。 Drafts in the schema {@code desk}: the only table that the desk reads. */
@Component
@ConditionalOnProperty("banli.database.url")
class DraftTable implements Drafts {
    private final JdbcClient database;

    DraftTable(DataSource database, Migrations migrations) {
        migrations.migrate("desk", "classpath:banli/desk/drafts");
        this.database = JdbcClient.create(database);
    }

    @Override
    public Instant keep(String person, CaseId caseId, Map<String, String> fields) {
        return database.sql("""
                insert into desk.draft (person, case_id, fields, saved_at) values (?, ?, ?, now())
                on conflict (person, case_id) do update set fields = excluded.fields, saved_at = excluded.saved_at
                returning saved_at
                """)
                .params(person, caseId.value(), WireMapper.mapper().writeValueAsString(fields))
                .query((row, _) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .single();
    }

    @Override
    public Optional<Draft> find(String person, CaseId caseId) {
        return database.sql("select fields, saved_at from desk.draft where person = ? and case_id = ?")
                .params(person, caseId.value())
                .query((row, _) -> draft(row))
                .optional();
    }

    @Override
    public List<OfAnother> others(String person, CaseId caseId) {
        return database.sql(
                        "select person, saved_at from desk.draft where person <> ? and case_id = ? order by saved_at desc")
                .params(person, caseId.value())
                .query((row, _) -> new OfAnother(row.getString("person"), savedAt(row)))
                .list();
    }

    @Override
    public void forget(String person, CaseId caseId) {
        database.sql("delete from desk.draft where person = ? and case_id = ?")
                .params(person, caseId.value())
                .update();
    }

    private static Draft draft(ResultSet row) throws SQLException {
        Map<String, String> fields = new LinkedHashMap<>();
        JsonNode kept = WireMapper.mapper().readTree(row.getString("fields"));
        kept.properties()
                .forEach(field -> fields.put(field.getKey(), field.getValue().stringValue()));
        return new Draft(fields, savedAt(row));
    }

    private static Instant savedAt(ResultSet row) throws SQLException {
        return row.getObject("saved_at", OffsetDateTime.class).toInstant();
    }
}
