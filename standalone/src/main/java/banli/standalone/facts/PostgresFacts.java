package banli.standalone.facts;

import banli.language.word.Text;
import banli.standalone.data.CommandFailed;
import banli.standalone.data.Schemas;
import banli.wire.Database;
import banli.wire.LedgerStore;
import banli.wire.Migrations;
import banli.wire.WireMapper;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;

/** PostgreSQL 里的事实。 The table {@code ledger.fact}. */
public final class PostgresFacts implements Facts {
    private static final int PAGE = 1_000;
    private static final String COLUMNS =
            "select global_index, event_id, aggregate_type, stream, sequence, type, revision, recorded_at, payload,"
                    + " metadata from ledger.fact ";
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final Connection connection;
    private final Database database;
    private Connection owner;

    private PostgresFacts(Connection connection, Database database) {
        this.connection = connection;
        this.database = database;
    }

    /**
     * 打开。 Opens it; with the owner's settings the tables are made where they are missing, and facts can be added.
     *
     * @param settings {@code banli.database.*}
     */
    public static PostgresFacts in(Map<String, Object> settings) {
        Database database = Database.of(settings);
        Migrations migrations = new Migrations(database);
        migrations.migrate("processing", "classpath:banli/wire/processing");
        migrations.migrateWithOwnGrants("ledger", "classpath:banli/command/ledger");
        try {
            return new PostgresFacts(database.connect(), database);
        } catch (SQLException failed) {
            throw failed(failed);
        }
    }

    /** 连接。 The connection it uses, with the rights of the application. */
    public Connection connection() {
        return connection;
    }

    /** 未用过。 Whether there is no fact, and no process has noted yet where the ledger is. */
    public boolean isUnused() {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery("select 1 from processing.ledger_at")) {
            return !answer.next() && head() < 0;
        } catch (SQLException failed) {
            throw failed(failed);
        }
    }

    /** 账本所在。 The store that holds this ledger's facts, which may be the other one. */
    public LedgerStore noted() {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery("select store from processing.ledger_at")) {
            return answer.next() ? LedgerStore.named(answer.getString(1)) : LedgerStore.POSTGRES;
        } catch (SQLException failed) {
            throw failed(failed);
        }
    }

    @Override
    public LedgerStore store() {
        return LedgerStore.POSTGRES;
    }

    @Override
    public long head() {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery("select next_index - 1 from ledger.head")) {
            answer.next();
            return answer.getLong(1);
        } catch (SQLException failed) {
            throw failed(failed);
        }
    }

    @Override
    public void stream(String stream, Consumer<Fact> reader) {
        try (var statement = connection.prepareStatement(COLUMNS + "where stream = ? order by sequence")) {
            statement.setString(1, stream);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    reader.accept(fact(rows));
                }
            }
        } catch (SQLException failed) {
            throw failed(failed);
        }
    }

    @Override
    public void each(long from, long to, Consumer<Fact> reader) {
        try (var statement =
                connection.prepareStatement(COLUMNS + "where global_index between ? and ? order by global_index")) {
            for (long next = from; next <= to; next += PAGE) {
                statement.setLong(1, next);
                statement.setLong(2, Math.min(to, next + PAGE - 1));
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        reader.accept(fact(rows));
                    }
                }
            }
        } catch (SQLException failed) {
            throw failed(failed);
        }
    }

    private static Fact fact(ResultSet row) throws SQLException {
        try {
            return read(row);
        } catch (JacksonException broken) {
            throw new CommandFailed(new Text(
                    "第 " + row.getLong(1) + " 号事实的元数据无法读取：有人在程序之外改动了账本。见 docs/runbook/facts-changed.md。",
                    "The metadata of fact " + row.getLong(1) + " can't be read: somebody changed the ledger behind the"
                            + " program's back. See docs/runbook/facts-changed.md."));
        }
    }

    private static Fact read(ResultSet row) throws SQLException {
        return new Fact(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getLong(5),
                row.getString(6),
                row.getString(7),
                row.getLong(8),
                row.getBytes(9),
                WireMapper.mapper().readValue(row.getBytes(10), TEXTS));
    }

    /** As they were recorded elsewhere, with their times: the application could not, so this is the owner's. */
    @Override
    public void append(List<Fact> facts) {
        try {
            if (owner == null) {
                owner = owner();
            }
            insert(owner, facts);
            reach(owner, facts);
            owner.commit();
        } catch (SQLException failed) {
            throw failed(failed);
        }
    }

    private Connection owner() throws SQLException {
        Schemas.requireOwner(database);
        Connection connection =
                DriverManager.getConnection(database.url(), database.ownerUser(), database.ownerPassword());
        connection.setAutoCommit(false);
        return connection;
    }

    private static void insert(Connection owner, List<Fact> facts) throws SQLException {
        try (var statement = owner.prepareStatement(
                "insert into ledger.fact (global_index, event_id, aggregate_type, stream, sequence, type, revision,"
                        + " recorded_at, payload, metadata) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (Fact fact : facts) {
                statement.setLong(1, fact.position());
                statement.setString(2, fact.eventId());
                statement.setString(3, fact.aggregateType());
                statement.setString(4, fact.stream());
                statement.setLong(5, fact.sequence());
                statement.setString(6, fact.type());
                statement.setString(7, fact.revision());
                statement.setLong(8, fact.at());
                statement.setBytes(9, fact.payload());
                statement.setBytes(10, WireMapper.mapper().writeValueAsBytes(fact.meta()));
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static void reach(Connection owner, List<Fact> facts) throws SQLException {
        try (var statement = owner.prepareStatement(
                "update ledger.head set next_index = ?, recorded_at = greatest(recorded_at, ?) where next_index = ?")) {
            statement.setLong(1, facts.getLast().position() + 1);
            statement.setLong(2, facts.stream().mapToLong(Fact::at).max().orElseThrow());
            statement.setLong(3, facts.getFirst().position());
            if (statement.executeUpdate() != 1) {
                throw new IllegalStateException("the ledger in PostgreSQL grew meanwhile");
            }
        }
    }

    @Override
    public void close() {
        try {
            if (owner != null) {
                owner.close();
            }
            connection.close();
        } catch (SQLException failed) {
            throw failed(failed);
        }
    }

    private static IllegalStateException failed(SQLException why) {
        // The driver's message may quote what it failed to write.
        return new IllegalStateException("PostgreSQL, SQL state " + why.getSQLState());
    }
}
