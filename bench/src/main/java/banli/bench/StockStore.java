package banli.bench;

import banli.wire.Database;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/**
 * 对照的存储。 The peer: Axon's own JDBC store with its defaults, on the same PostgreSQL server, in a schema of its own.
 * Each append commits by itself, which is the cheapest it can do.
 */
public final class StockStore implements AutoCloseable {
    private static final int CONNECTIONS = 20;
    private static final String SCHEMA = "stock";

    private final HikariDataSource pool;
    private final JdbcEventStorageEngine engine;

    /** 建立。 On the server of that house. */
    public StockStore(House house) throws SQLException {
        Database database = house.owned();
        try (var owner = DriverManager.getConnection(database.url(), database.ownerUser(), database.ownerPassword());
                var statement = owner.createStatement()) {
            statement.execute("create schema if not exists " + SCHEMA);
        }
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(database.url() + "?currentSchema=" + SCHEMA);
        config.setUsername(database.ownerUser());
        config.setPassword(database.ownerPassword());
        config.setMaximumPoolSize(CONNECTIONS);
        pool = new HikariDataSource(config);
        Serializer serializer = Jackson3Serializer.builder().build();
        engine = JdbcEventStorageEngine.builder()
                .connectionProvider(pool::getConnection)
                .transactionManager(NoTransactionManager.INSTANCE)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .build();
        engine.createSchema(PostgresEventTableFactory.INSTANCE);
    }

    /** 存储。 One process's store; two of them know nothing of each other's appends but by asking the database. */
    public EmbeddedEventStore store() {
        return EmbeddedEventStore.builder().storageEngine(engine).build();
    }

    @Override
    public void close() {
        pool.close();
    }
}
