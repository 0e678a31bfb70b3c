package banli.command.axon.store;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The one call that numbers, stamps and inserts facts and tells the listeners, in one round trip: a function of the owner's. */
final class GroupInsert {

    static final String CHANNEL = "banli_ledger";

    private static final String SQL = "select ledger.append(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private GroupInsert() {}

    /** Inserts the facts of all these or of none, and gives the index of the last. */
    static long insert(Connection connection, List<Append> group) throws SQLException {
        var facts = group.stream().flatMap(append -> append.facts().stream()).toList();
        // Of the whole group, so that a stream on which many were decided is looked up once.
        var decidedOn = group.stream()
                .flatMap(append -> append.decidedOn().entrySet().stream())
                .distinct()
                .toList();
        try (var statement = connection.prepareStatement(SQL)) {
            statement.setArray(1, texts(connection, facts, StoredFact::stream));
            statement.setArray(2, longs(connection, facts, StoredFact::sequence));
            statement.setArray(3, texts(connection, facts, StoredFact::eventId));
            statement.setArray(4, texts(connection, facts, StoredFact::aggregateType));
            statement.setArray(5, texts(connection, facts, StoredFact::type));
            statement.setArray(6, texts(connection, facts, StoredFact::revision));
            statement.setArray(7, bytes(connection, facts, StoredFact::payload));
            statement.setArray(8, bytes(connection, facts, StoredFact::metadata));
            statement.setArray(9, texts(connection, decidedOn, Map.Entry::getKey));
            statement.setArray(10, longs(connection, decidedOn, Map.Entry::getValue));
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

    private static <T> Array texts(Connection connection, List<T> rows, Function<T, String> column)
            throws SQLException {
        return connection.createArrayOf("text", rows.stream().map(column).toArray(String[]::new));
    }

    private static <T> Array longs(Connection connection, List<T> rows, Function<T, Long> column) throws SQLException {
        return connection.createArrayOf("bigint", rows.stream().map(column).toArray());
    }

    private static Array bytes(Connection connection, List<StoredFact> facts, Function<StoredFact, byte[]> column)
            throws SQLException {
        return connection.createArrayOf("bytea", facts.stream().map(column).toArray(byte[][]::new));
    }
}
