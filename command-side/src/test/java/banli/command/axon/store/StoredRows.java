package banli.command.axon.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The table as the owner sees it, and what must hold of it whatever happened. */
record StoredRows(List<String> eventIds) {

    static StoredRows of(TestPostgres postgres) throws SQLException {
        var ids = new ArrayList<String>();
        Map<String, Long> nextOf = new HashMap<>();
        long lastTime = 0;
        try (var owner = postgres.owner();
                var statement = owner.createStatement();
                var row = statement.executeQuery(
                        "select global_index, stream, sequence, event_id, recorded_at from ledger.fact order by global_index")) {
            while (row.next()) {
                assertThat(row.getLong(1)).as("dense from 0").isEqualTo(ids.size());
                String stream = row.getString(2);
                assertThat(row.getLong(3)).as("sequence of " + stream).isEqualTo(nextOf.getOrDefault(stream, 0L));
                nextOf.put(stream, row.getLong(3) + 1);
                assertThat(row.getLong(5)).as("recorded_at").isGreaterThanOrEqualTo(lastTime);
                lastTime = row.getLong(5);
                ids.add(row.getString(4));
            }
        }
        return new StoredRows(ids);
    }
}
