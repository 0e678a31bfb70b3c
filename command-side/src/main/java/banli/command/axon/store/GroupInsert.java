package banli.command.axon.store;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;

/** The one statement that numbers, stamps and inserts facts and tells the listeners, in one round trip. */
final class GroupInsert {

    static final String CHANNEL = "banli_ledger";

    // The update waits for the row of whoever appends now and then reads it anew;
    // a plain "max + 1" would read an older snapshot.
    private static final String SQL = """
            with head as (
                update ledger.head
                   set next_index = next_index + ?,
                       recorded_at = greatest(recorded_at, floor(extract(epoch from clock_timestamp()) * 1000)::bigint)
                returning next_index, recorded_at
            ), inserted as (
                insert into ledger.fact (global_index, stream, sequence, event_id, aggregate_type, type, revision,
                                         recorded_at, payload, metadata)
                select head.next_index - ? + e.ord - 1, e.stream, e.sequence, e.event_id, e.aggregate_type,
                       e.type, e.revision, head.recorded_at, e.payload, e.metadata
                  from head,
                       unnest(?::text[], ?::bigint[], ?::text[], ?::text[], ?::text[], ?::text[], ?::bytea[], ?::bytea[])
                       with ordinality
                       as e(stream, sequence, event_id, aggregate_type, type, revision, payload, metadata, ord)
            )
            select next_index - 1, pg_notify('banli_ledger', (next_index - 1)::text) from head""";

    private GroupInsert() {}

    /** Inserts all the facts or none, and gives the index of the last. */
    static long insert(Connection connection, List<StoredFact> facts) throws SQLException {
        try (var statement = connection.prepareStatement(SQL)) {
            statement.setInt(1, facts.size());
            statement.setInt(2, facts.size());
            statement.setArray(3, texts(connection, facts, StoredFact::stream));
            statement.setArray(
                    4,
                    connection.createArrayOf(
                            "bigint", facts.stream().map(StoredFact::sequence).toArray()));
            statement.setArray(5, texts(connection, facts, StoredFact::eventId));
            statement.setArray(6, texts(connection, facts, StoredFact::aggregateType));
            statement.setArray(7, texts(connection, facts, StoredFact::type));
            statement.setArray(8, texts(connection, facts, StoredFact::revision));
            statement.setArray(9, bytes(connection, facts, StoredFact::payload));
            statement.setArray(10, bytes(connection, facts, StoredFact::metadata));
            try (var answer = statement.executeQuery()) {
                answer.next();
                return answer.getLong(1);
            }
        }
    }

    /** The index of the newest fact, -1 before the first. */
    static long head(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery("select next_index - 1 from ledger.head")) {
            answer.next();
            return answer.getLong(1);
        }
    }

    private static Array texts(Connection connection, List<StoredFact> facts, Function<StoredFact, String> column)
            throws SQLException {
        return connection.createArrayOf("text", facts.stream().map(column).toArray(String[]::new));
    }

    private static Array bytes(Connection connection, List<StoredFact> facts, Function<StoredFact, byte[]> column)
            throws SQLException {
        return connection.createArrayOf("bytea", facts.stream().map(column).toArray(byte[][]::new));
    }
}
