package banli.desk.outgoing;

import banli.wire.Migrations;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 模板表。 The office's own templates, in the schema {@code desk}; no version is ever changed. */
@Component
@ConditionalOnProperty("banli.database.url")
class TemplateTable {
    private static final String COLUMNS =
            "select version, name, person, kept_at from desk.letter_template where kind = ?";

    private final JdbcClient database;

    TemplateTable(DataSource database, Migrations migrations) {
        migrations.migrate("desk", "classpath:banli/desk/drafts");
        this.database = JdbcClient.create(database);
    }

    /** All versions of a kind, the newest first. */
    List<TemplateVersion> of(LetterKind kind) {
        return database.sql(COLUMNS + " order by version desc")
                .param(kind.id())
                .query((row, _) -> version(kind, row))
                .list();
    }

    Optional<TemplateVersion> latest(LetterKind kind) {
        return database
                .sql(COLUMNS + " order by version desc limit 1")
                .param(kind.id())
                .query((row, _) -> version(kind, row))
                .list()
                .stream()
                .findFirst();
    }

    private static TemplateVersion version(LetterKind kind, ResultSet row) throws SQLException {
        return new TemplateVersion(
                kind,
                row.getInt(1),
                row.getString(2),
                row.getString(3),
                row.getObject(4, OffsetDateTime.class).toInstant());
    }

    /** A version's bytes; empty where it is the one that comes with the product, or there is none. */
    Optional<byte[]> bytes(LetterKind kind, int version) {
        return database
                .sql("select docx from desk.letter_template where kind = ? and version = ? and docx is not null")
                .params(kind.id(), version)
                .query((row, _) -> row.getBytes(1))
                .list()
                .stream()
                .findFirst();
    }

    /** Keeps another version; without bytes and name for the return to the one that comes with the product. False when another came first. */
    boolean keep(LetterKind kind, byte[] docx, String name, String person) {
        try {
            database.sql("""
                    insert into desk.letter_template (kind, version, docx, name, person)
                    select :kind, coalesce(max(version), 0) + 1, :docx, :name, :person
                    from desk.letter_template where kind = :kind
                    """)
                    .param("kind", kind.id())
                    .param("docx", docx, java.sql.Types.BINARY)
                    .param("name", name, java.sql.Types.VARCHAR)
                    .param("person", person)
                    .update();
            return true;
        } catch (DuplicateKeyException meanwhile) {
            return false;
        }
    }
}
