package banli.bench.years;

import banli.query.feed.RawFact;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * 以 COPY 写入账本。 Writes facts straight in the ledger's format, by the product's own serializer: what the product would
 * have stored had people acted. One stream of bytes whatever the number of facts; the ledger's head is moved on at the end.
 */
public final class FactCopy {
    private static final String INTO =
            "copy ledger.fact (global_index, stream, sequence, event_id, aggregate_type, type,"
                    + " revision, recorded_at, payload, metadata) from stdin (format binary)";
    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0};
    private static final short COLUMNS = 10;
    private static final int CHUNK = 1 << 16;

    private final Connection connection;
    private final ByteArrayOutputStream chunk = new ByteArrayOutputStream(2 * CHUNK);
    private final DataOutputStream out = new DataOutputStream(chunk);
    private CopyIn copy;
    private long recordedAt;

    /** 写在这个连接上。 On this connection, whose role may insert facts; nobody else may be recording. */
    public FactCopy(Connection connection) {
        this.connection = connection;
    }

    /** 写入全部，答复条数。 Writes all facts of those years behind what the ledger holds, in one transaction; answers how many. */
    public long write(PlausibleYears years) throws SQLException, IOException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            long first;
            try (var head = statement.executeQuery("select next_index, recorded_at from ledger.head for update")) {
                head.next();
                first = head.getLong(1);
                recordedAt = head.getLong(2);
            }
            copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(INTO);
            out.write(SIGNATURE);
            out.writeInt(0);
            out.writeInt(0);
            MadeUpFeed feed = years.feed();
            feed.each(0, feed.head(), fact -> row(fact, first));
            long next = first + feed.head() + 1;
            out.writeShort(-1);
            send();
            copy.endCopy();
            statement.execute("update ledger.head set next_index = " + next + ", recorded_at = " + recordedAt);
            statement.execute("select pg_notify('banli_ledger', '" + (next - 1) + "')");
            connection.commit();
            return next - first;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private void row(RawFact fact, long first) {
        try {
            // The ledger's time never steps back, also where the demo was entered after these made-up years.
            recordedAt = Math.max(recordedAt, fact.recordedAt().toEpochMilli());
            out.writeShort(COLUMNS);
            number(first + fact.position());
            text(fact.stream());
            number(fact.sequence());
            text(fact.eventId());
            text("CaseAggregate");
            text(fact.type());
            text(fact.revision());
            number(recordedAt);
            bytes(fact.payload());
            bytes(fact.metadata());
            if (chunk.size() > CHUNK) {
                send();
            }
        } catch (IOException | SQLException failed) {
            throw failed instanceof IOException io ? new UncheckedIOException(io) : new IllegalStateException(failed);
        }
    }

    private void number(long value) throws IOException {
        out.writeInt(Long.BYTES);
        out.writeLong(value);
    }

    private void text(String value) throws IOException {
        bytes(value.getBytes(StandardCharsets.UTF_8));
    }

    private void bytes(byte[] value) throws IOException {
        out.writeInt(value.length);
        out.write(value);
    }

    private void send() throws SQLException {
        byte[] bytes = chunk.toByteArray();
        copy.writeToCopy(bytes, 0, bytes.length);
        chunk.reset();
    }
}
