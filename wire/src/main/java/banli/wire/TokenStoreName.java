package banli.wire;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.axonframework.eventhandling.tokenstore.ConfigToken;
import org.axonframework.serialization.SerializedObject;

/**
 * 令牌库的名称。 The name by which processors of several processes know that they share one token store. Axon makes it when the
 * first of them starts, and fails when two start at once; here it is made with the tables.
 */
final class TokenStoreName {
    private static final String INSERT = "insert into processing.token (processor, segment, token, token_type)"
            + " values ('__config', 0, ?, ?) on conflict do nothing";

    private TokenStoreName() {}

    /** Makes it when there is none yet. */
    static void make(DataSource database) {
        ConfigToken named = new ConfigToken(Map.of("id", UUID.randomUUID().toString()));
        SerializedObject<byte[]> stored = new WireSerializer().serialize(named, byte[].class);
        try (Connection connection = database.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            insert.setBytes(1, stored.getData());
            insert.setString(2, stored.getType().getName());
            insert.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(
                    "令牌库的名称未能写入（" + failed.getSQLState() + "）。 The name of the token store could not be written.",
                    failed);
        }
    }
}
