package banli.command.axon.store;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;

/** The one call that numbers, stamps and inserts facts and tells the listeners, in one round trip: a function of the owner's. */
final class GroupInsert {

    static final String CHANNEL = "banli_ledger";

    private static final String SQL = "select ledger.append(?, ?, ?, ?, ?, ?, ?, ?)";

    private GroupInsert() {}

    /** Inserts all the facts or none, and gives the index of the last. */
    static long insert(Connection connection, List<StoredFact> facts) throws SQLException {
        try (var statement = connection.prepareStatement(SQL)) {
            statement.setArray(1, texts(connection, facts, StoredFact::stream));
            statement.setArray(
                    2,
                    connection.createArrayOf(
                            "bigint", facts.stream().map(StoredFact::sequence).toArray()));
            statement.setArray(3, texts(connection, facts, StoredFact::eventId));
            statement.setArray(4, texts(connection, facts, StoredFact::aggregateType));
            statement.setArray(5, texts(connection, facts, StoredFact::type));
            statement.setArray(6, texts(connection, facts, StoredFact::revision));
            statement.setArray(7, bytes(connection, facts, StoredFact::payload));
            statement.setArray(8, bytes(connection, facts, StoredFact::metadata));
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
