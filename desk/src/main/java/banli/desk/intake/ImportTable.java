package banli.desk.intake;

import banli.desk.ask.DeskKey;
import banli.desk.intake.file.Cell;
import banli.desk.intake.file.Line;
import banli.wire.Migrations;
import banli.wire.WireMapper;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** 导入表。 Imports in the schema {@code desk}, each sealed for its person: what a sheet says of people is read by nobody else. */
@Component
@ConditionalOnProperty("banli.database.url")
class ImportTable {
    private static final int AT_ONCE = 1_000;

    private final JdbcClient database;
    private final TransactionTemplate together;
    private final DeskKey key;

    ImportTable(DataSource database, Migrations migrations, DeskKey key) {
        migrations.migrate("desk", "classpath:banli/desk/drafts");
        this.database = JdbcClient.create(database);
        this.together = new TransactionTemplate(new DataSourceTransactionManager(database));
        this.key = key;
    }

    /** Keeps a sheet whole or not at all; the id it got. What is older than a month goes. */
    String keep(String person, Head head, List<Line> lines) {
        String id = UUID.randomUUID().toString();
        BytesEncryptor cipher = cipher(person, id);
        together.executeWithoutResult(_ -> {
            database.sql("delete from desk.import where made_at < now() - interval '31 days'")
                    .update();
            database.sql("insert into desk.import (id, person, head) values (?, ?, ?)")
                    .params(id, person, sealed(cipher, head))
                    .update();
            for (int from = 0; from < lines.size(); from += AT_ONCE) {
                List<Line> some = lines.subList(from, Math.min(from + AT_ONCE, lines.size()));
                database.sql("insert into desk.import_row (import, line, cells) select ?, unnest(?), unnest(?)")
                        .param(id)
                        .param(some.stream().map(Line::number).toArray(Integer[]::new))
                        .param(texts(
                                some,
                                line -> sealed(
                                        cipher,
                                        line.cells().stream().map(Cell::kept).toList())))
                        .update();
            }
        });
        return id;
    }

    /** One of that person; empty for another's, and for one that is gone. */
    Optional<Import> find(String person, String id) {
        return read("and id = ?", person, id).stream().findFirst();
    }

    /** All of a person, the newest first. */
    List<Import> of(String person) {
        return read("order by made_at desc", person);
    }

    private List<Import> read(String which, String... params) {
        return database
                .sql("select id, person, head, made_at from desk.import where person = ? " + which)
                .params((Object[]) params)
                .query((row, _) -> one(row))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Import> one(ResultSet row) throws SQLException {
        String id = row.getString(1);
        String person = row.getString(2);
        Instant madeAt = row.getObject(4, OffsetDateTime.class).toInstant();
        return opened(cipher(person, id), row.getString(3), Head.class)
                .map(head -> new Import(id, person, madeAt, head, counts(id)));
    }

    private Map<RowState, Integer> counts(String id) {
        Map<RowState, Integer> counts = new EnumMap<>(RowState.class);
        database.sql("select state, count(*) from desk.import_row where import = ? group by state")
                .param(id)
                .query((ResultSet row) -> {
                    counts.put(RowState.valueOf(row.getString(1)), row.getInt(2));
                });
        return counts;
    }

    void put(Import it, Head head) {
        database.sql("update desk.import set head = ? where id = ?")
                .params(sealed(cipher(it.person(), it.id()), head), it.id())
                .update();
    }

    /** Every row is to be looked at anew. */
    void again(Import it) {
        database.sql("update desk.import_row set state = 'READ', key = null, told = null where import = ?")
                .param(it.id())
                .update();
    }

    /** The first rows in any of these states, after some were passed over. */
    List<ImportRow> rows(Import it, int over, int most, RowState... states) {
        return rows(
                it,
                database.sql("select line, state, key, cells, told from desk.import_row"
                                + " where import = ? and state = any(?) order by line limit ? offset ?")
                        .param(it.id())
                        .param(Arrays.stream(states).map(Enum::name).toArray(String[]::new))
                        .param(most)
                        .param(over));
    }

    /** The rows that are of a case or person of which there is another row, in the order of these and of rows. */
    List<ImportRow> doubles(Import it) {
        return rows(it, database.sql("""
                select line, state, key, cells, told from desk.import_row where import = :id and key in (
                    select key from desk.import_row where import = :id and key is not null group by key having count(*) > 1)
                order by key, line
                """).param("id", it.id()));
    }

    private List<ImportRow> rows(Import it, JdbcClient.StatementSpec which) {
        BytesEncryptor cipher = cipher(it.person(), it.id());
        return which.query((row, _) -> new ImportRow(
                        new Line(row.getInt(1), cells(cipher, row.getString(4))),
                        RowState.valueOf(row.getString(2)),
                        row.getString(3),
                        row.getString(5) == null
                                ? Outcome.of(List.of(), List.of())
                                : opened(cipher, row.getString(5), Outcome.class)
                                        .orElseGet(() -> Outcome.of(List.of(), List.of()))))
                .list();
    }

    private static List<Cell> cells(BytesEncryptor cipher, String kept) {
        return opened(cipher, kept, String[].class).stream()
                .flatMap(Stream::of)
                .map(Cell::ofKept)
                .toList();
    }

    /** What was found of rows, or became of them. */
    void tell(Import it, List<ImportRow> rows) {
        BytesEncryptor cipher = cipher(it.person(), it.id());
        database.sql("""
                update desk.import_row r set state = v.state, key = v.key, told = v.told
                from (select unnest(?) as line, unnest(?) as state, unnest(?) as key, unnest(?) as told) v
                where r.import = ? and r.line = v.line
                """)
                .param(rows.stream().map(row -> row.line().number()).toArray(Integer[]::new))
                .param(texts(rows, row -> row.state().name()))
                .param(texts(rows, ImportRow::key))
                .param(texts(rows, row -> sealed(cipher, row.told())))
                .param(it.id())
                .update();
    }

    /** Nothing of what is recorded by now is kept twice. */
    void forgetDone(Import it) {
        database.sql("update desk.import_row set cells = '' where import = ? and state = any(?)")
                .param(it.id())
                .param(new String[] {RowState.DONE.name(), RowState.CORRECTED.name(), RowState.SAME.name()})
                .update();
    }

    void drop(Import it) {
        database.sql("delete from desk.import where id = ?").param(it.id()).update();
    }

    List<String> mappings() {
        return database.sql("select name from desk.import_mapping order by name")
                .query(String.class)
                .list();
    }

    Optional<KeptMapping> mapping(String name) {
        return database
                .sql("select mapping from desk.import_mapping where name = ?")
                .param(name)
                .query(String.class)
                .list()
                .stream()
                .findFirst()
                .map(json -> WireMapper.mapper().readValue(json, KeptMapping.class));
    }

    void keep(String person, String name, KeptMapping mapping) {
        database.sql("""
                insert into desk.import_mapping (name, mapping, kept_by) values (:name, :mapping, :person)
                on conflict (name) do update set mapping = :mapping, kept_by = :person, kept_at = now()
                """)
                .param("name", name)
                .param("mapping", WireMapper.mapper().writeValueAsString(mapping))
                .param("person", person)
                .update();
    }

    private static <T> String[] texts(List<T> all, Function<T, String> text) {
        return IntStream.range(0, all.size())
                .mapToObj(at -> text.apply(all.get(at)))
                .toArray(String[]::new);
    }

    private BytesEncryptor cipher(String person, String id) {
        return key.sealing("banli import\n" + person + "\n" + id);
    }

    private static String sealed(BytesEncryptor cipher, Object clear) {
        return Base64.getEncoder()
                .encodeToString(cipher.encrypt(
                        WireMapper.mapper().writeValueAsString(clear).getBytes(StandardCharsets.UTF_8)));
    }

    private static <T> Optional<T> opened(BytesEncryptor cipher, String sealed, Class<T> type) {
        if (sealed.isEmpty()) {
            return Optional.empty();
        }
        try {
            byte[] clear = cipher.decrypt(Base64.getDecoder().decode(sealed));
            return Optional.of(WireMapper.mapper().readValue(clear, type));
        } catch (IllegalStateException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
