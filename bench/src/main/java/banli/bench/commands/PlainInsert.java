package banli.bench.commands;

import banli.bench.House;
import banli.wire.Database;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * 极限：不经 Axon 的插入。 The limit: one prepared insert a transaction of the same row, into a table with the ledger's columns and
 * indexes, a connection a sender, on the same server.
 */
final class PlainInsert implements AutoCloseable {
    private static final String TABLE = """
            create schema if not exists plain;
            create table if not exists plain.fact (
                global_index bigint generated always as identity primary key, stream text not null, sequence bigint not null,
                event_id text not null unique, aggregate_type text, type text not null, revision text,
                recorded_at bigint not null, payload bytea not null, metadata bytea not null, unique (stream, sequence));
            create index if not exists fact_recorded_at on plain.fact using brin (recorded_at)""";
    private static final String INSERT = """
            insert into plain.fact (stream, sequence, event_id, aggregate_type, type, revision, recorded_at, payload, metadata)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final HikariDataSource pool;
    private final AtomicLong sequence = new AtomicLong();
    private final Row row;

    /** Repeats the newest contact of that house. */
    PlainInsert(House house, int connections) throws SQLException {
        Database database = house.owned();
        try (Connection owner =
                        DriverManager.getConnection(database.url(), database.ownerUser(), database.ownerPassword());
                var statement = owner.createStatement()) {
            statement.execute(TABLE);
            try (ResultSet newest = statement.executeQuery("select aggregate_type, type, revision, payload, metadata"
                    + " from ledger.fact where type = 'contact-recorded' order by global_index desc limit 1")) {
                newest.next();
                row = new Row(
                        newest.getString(1),
                        newest.getString(2),
                        newest.getString(3),
                        newest.getBytes(4),
                        newest.getBytes(5));
            }
        }
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(database.url());
        config.setUsername(database.ownerUser());
        config.setPassword(database.ownerPassword());
        config.setMaximumPoolSize(connections);
        pool = new HikariDataSource(config);
    }

    /** Inserts one and commits. */
    void insert(int number) {
        try (Connection connection = pool.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, "plain-" + number % 16);
            insert.setLong(2, sequence.getAndIncrement());
            insert.setString(3, UUID.randomUUID().toString());
            insert.setString(4, row.aggregateType);
            insert.setString(5, row.type);
            insert.setString(6, row.revision);
            insert.setLong(7, System.currentTimeMillis());
            insert.setBytes(8, row.payload);
            insert.setBytes(9, row.metadata);
            insert.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void close() {
        pool.close();
    }

    private record Row(String aggregateType, String type, String revision, byte[] payload, byte[] metadata) {}
}
