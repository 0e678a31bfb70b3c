package banli.standalone.move;

import banli.wire.LedgerStore;
import banli.wire.WireSerializer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;

/**
 * 接着读。 Has screens and reactions read on from the other store where they stand: a fact has the same number in both, but the
 * stores write the place where a reader stands each in its own way.
 */
public final class ReadOn {
    private final WireSerializer wire = new WireSerializer();

    /** 从那里接着读。 From that store on, in one transaction with the note that the ledger is there. */
    public void from(LedgerStore store, Connection connection) {
        try {
            connection.setAutoCommit(false);
            try (var tokens = connection
                            .createStatement()
                            .executeQuery("select processor, segment, token, token_type from processing.token"
                                    + " where token is not null and processor <> '__config' for update");
                    var update = connection.prepareStatement("update processing.token set token = ?, token_type = ?,"
                            + " owner = null where processor = ? and segment = ?")) {
                while (tokens.next()) {
                    SerializedObject<byte[]> anew = anew(store, tokens.getBytes(3), tokens.getString(4));
                    update.setBytes(1, anew.getData());
                    update.setString(2, anew.getType().getName());
                    update.setString(3, tokens.getString(1));
                    update.setInt(4, tokens.getInt(2));
                    update.addBatch();
                }
                update.executeBatch();
            }
            store.note(connection);
            connection.commit();
        } catch (SQLException failed) {
            throw new IllegalStateException("PostgreSQL, SQL state " + failed.getSQLState());
        }
    }

    private SerializedObject<byte[]> anew(LedgerStore store, byte[] token, String type) {
        TrackingToken stood = wire.deserialize(new SimpleSerializedObject<>(token, byte[].class, type, null));
        long position = stood.position().orElse(-1);
        TrackingToken anew = store == LedgerStore.AXONSERVER
                ? new GlobalSequenceTrackingToken(position)
                : GapAwareTrackingToken.newInstance(position, Set.of());
        return wire.serialize(anew, byte[].class);
    }
}
