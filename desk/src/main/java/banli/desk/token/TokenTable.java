package banli.desk.token;

import banli.wire.Migrations;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 令牌表。 The table {@code desk.token}. */
@Component
@ConditionalOnProperty("banli.database.url")
class TokenTable implements TokenRows {
    private final JdbcClient database;

    TokenTable(DataSource database, Migrations migrations) {
        migrations.migrate("desk", "classpath:banli/desk/drafts");
        this.database = JdbcClient.create(database);
    }

    @Override
    public void add(Token token, byte[] digest) {
        database.sql("""
                insert into desk.token (id, person, name, scopes, digest, epoch, made_at, last_day)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        token.id(),
                        token.person(),
                        token.name(),
                        token.scopes().stream().map(Enum::name).sorted().collect(Collectors.joining(" ")),
                        digest,
                        token.epoch(),
                        token.madeAt().atOffset(ZoneOffset.UTC),
                        token.lastDay())
                .update();
    }

    @Override
    public List<Token> of(String person) {
        return database.sql("""
                select * from desk.token where person = ? and last_day > current_date - 366
                order by made_at desc, id
                """).param(person).query((row, _) -> token(row)).list();
    }

    @Override
    public Optional<Token> find(byte[] digest) {
        return database.sql("select * from desk.token where digest = ?")
                .param(digest)
                .query((row, _) -> token(row))
                .optional();
    }

    @Override
    public void used(String id, Instant at, String address) {
        database.sql("update desk.token set used_at = ?, used_from = ? where id = ?")
                .params(at.atOffset(ZoneOffset.UTC), address, id)
                .update();
    }

    @Override
    public boolean end(String person, String id, Instant at) {
        return database.sql("update desk.token set ended_at = ? where person = ? and id = ? and ended_at is null")
                        .params(at.atOffset(ZoneOffset.UTC), person, id)
                        .update()
                > 0;
    }

    private static Token token(ResultSet row) throws SQLException {
        return new Token(
                row.getString("id"),
                row.getString("person"),
                row.getString("name"),
                Arrays.stream(row.getString("scopes").split(" "))
                        .map(TokenScope::valueOf)
                        .collect(Collectors.toUnmodifiableSet()),
                row.getLong("epoch"),
                instant(row, "made_at"),
                row.getObject("last_day", LocalDate.class),
                instant(row, "used_at"),
                row.getString("used_from"),
                instant(row, "ended_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
