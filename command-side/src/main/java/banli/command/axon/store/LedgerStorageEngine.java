package banli.command.axon.store;

import banli.wire.LedgerUnavailable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jpa.SQLStateResolver;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;

/**
 * Axon's JDBC engine over {@code ledger.fact}: appends go to the group writer, loads are one query without snapshots, and
 * tokens hold no gaps because the index has none. A loaded fact's timestamp is the database's {@code recorded_at}.
 */
final class LedgerStorageEngine extends JdbcEventStorageEngine {

    static final PersistenceExceptionResolver CONFLICTS = new SQLStateResolver("23505");

    private static final String LASTS = """
            select asked.stream, last.sequence
              from unnest(?::text[]) as asked(stream),
                   lateral (select sequence from ledger.fact where stream = asked.stream
                             order by sequence desc limit 1) as last""";

    private final GroupWriter writer;

    LedgerStorageEngine(DataSource source, Serializer serializer, EventUpcaster upcasters, GroupWriter writer) {
        super(builder()
                .connectionProvider(source::getConnection)
                .transactionManager(NoTransactionManager.INSTANCE)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .upcasterChain(upcasters)
                .persistenceExceptionResolver(CONFLICTS)
                .schema(columns())
                .batchSize(1_000)
                .extendedGapCheckEnabled(false));
        this.writer = writer;
    }

    private static EventSchema columns() {
        return EventSchema.builder()
                .eventTable("ledger.fact")
                .globalIndexColumn("global_index")
                .timestampColumn("recorded_at")
                .eventIdentifierColumn("event_id")
                .aggregateIdentifierColumn("stream")
                .sequenceNumberColumn("sequence")
                .typeColumn("aggregate_type")
                .payloadTypeColumn("type")
                .payloadRevisionColumn("revision")
                .payloadColumn("payload")
                .metaDataColumn("metadata")
                .build();
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (!events.isEmpty()) {
            // Serialized on the sender's thread. Committed when this returns: whoever comes later cannot veto.
            List<StoredFact> facts = events.stream()
                    .map(EventUtils::asDomainEventMessage)
                    .map(event -> StoredFact.of(event, serializer))
                    .toList();
            writer.record(facts, AppendCondition.ofAct().besides(facts));
        }
    }

    @Override
    protected List<? extends DomainEventData<?>> fetchDomainEvents(String stream, long first, int size) {
        return StoreErrors.translate(() -> super.fetchDomainEvents(stream, first, size));
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String stream) {
        return StoreErrors.translate(() -> super.lastSequenceNumberFor(stream));
    }

    /** The last sequence of each stream that has facts, in one round trip. */
    Map<String, Long> lastSequences(Collection<String> streams) {
        return StoreErrors.translate(() -> {
            try (Connection connection = getConnection();
                    PreparedStatement statement = connection.prepareStatement(LASTS)) {
                statement.setArray(1, connection.createArrayOf("text", streams.toArray()));
                Map<String, Long> lasts = new HashMap<>();
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        lasts.put(row.getString(1), row.getLong(2));
                    }
                }
                return lasts;
            } catch (SQLException failed) {
                throw new EventStoreException("the last facts of some streams could not be asked for", failed);
            }
        });
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String stream) {
        return Optional.empty();
    }

    @Override
    protected boolean fetchForAggregateUntilEmpty() {
        return false;
    }

    @Override
    protected TrackedEventData<?> getTrackedEventData(ResultSet row, GapAwareTrackingToken previous)
            throws SQLException {
        // The index is dense: whatever came before this row is the row before.
        var before = GapAwareTrackingToken.newInstance(row.getLong("global_index") - 1, Set.of());
        return super.getTrackedEventData(row, before);
    }

    /** Before the first fact recorded at or after the moment: recorded_at never steps back. */
    @Override
    protected PreparedStatement createTokenAt(Connection connection, Instant moment) throws SQLException {
        var statement =
                connection.prepareStatement("select min(global_index) - 1 from ledger.fact where recorded_at >= ?");
        statement.setLong(1, moment.toEpochMilli());
        return statement;
    }

    @Override
    protected Object readTimeStamp(ResultSet row, String column) throws SQLException {
        return Instant.ofEpochMilli(row.getLong(column));
    }

    @Override
    protected Connection getConnection() {
        try {
            return super.getConnection();
        } catch (EventStoreException away) {
            throw new LedgerUnavailable();
        }
    }
}
