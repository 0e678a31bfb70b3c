package banli.query.feed;

import banli.proof.leaf.Jcs;
import banli.proof.leaf.LeafBytes;
import banli.proof.tree.Hash;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.core.JacksonException;

/** PostgreSQL 账本的叶子。 The leaves of {@code ledger.fact}, made of its rows as the server streams them; ranges are read side by side. */
final class PostgresLeaves {
    private static final int RANGE = 16_384;
    /** The server needs as many processors as its readers do; and other connections are left to others. */
    private static final int SIDE_BY_SIDE = Math.clamp(Runtime.getRuntime().availableProcessors() / 2, 1, 4);
    /** What precedes the first row: a signature, flags, and no extension. */
    private static final int HEAD = 19;

    private final JdbcTemplate database;

    PostgresLeaves(DataSource database) {
        this.database = new JdbcTemplate(database);
    }

    /** Hands over the leaf of each fact whose position is in {@code [from, to]}, by position. */
    void each(long from, long to, LeafReader reader) {
        try (ExecutorService readers = Executors.newFixedThreadPool(
                SIDE_BY_SIDE,
                Thread.ofPlatform().daemon().name("banli-leaves-", 0).factory())) {
            Deque<Future<Range>> ahead = new ArrayDeque<>();
            long next = from;
            while (next <= to || !ahead.isEmpty()) {
                while (next <= to && ahead.size() <= SIDE_BY_SIDE) {
                    long first = next;
                    long last = Math.min(to, first + RANGE - 1);
                    ahead.add(readers.submit(() -> read(first, last)));
                    next = last + 1;
                }
                ahead.poll().get().handTo(reader);
            }
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException told ? told : new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private Range read(long first, long last) {
        return database.execute((ConnectionCallback<Range>) connection -> read(connection, first, last));
    }

    private static Range read(Connection connection, long first, long last) throws SQLException {
        CopyOut copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut("copy (select global_index, recorded_at, event_id, metadata, payload, revision, sequence,"
                        + " stream, type from ledger.fact where global_index between " + first + " and " + last
                        + " order by global_index) to stdout (format binary)");
        try {
            Range range = new Range((int) (last - first + 1));
            int head = HEAD;
            for (byte[] row = copy.readFromCopy(); row != null; row = copy.readFromCopy()) {
                ByteBuffer fields = ByteBuffer.wrap(row).position(head);
                head = 0;
                // The head may come alone; and a row of less than no fields is the end.
                if (fields.hasRemaining() && fields.getShort() > 0) {
                    range.row(row, fields);
                }
            }
            return range;
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    /** Leaves of some facts that follow on one another. */
    private static final class Range {
        private final LeafBytes leaf = new LeafBytes();
        private final List<Hash> leaves;
        private final long[] positions;

        Range(int most) {
            leaves = new ArrayList<>(most);
            positions = new long[most];
        }

        void row(byte[] row, ByteBuffer fields) {
            positions[leaves.size()] = number(fields);
            leaf.at(number(fields));
            int length = fields.getInt();
            leaf.event(row, begin(fields, length), length);
            length = fields.getInt();
            int meta = begin(fields, length);
            boolean readable = leaf.meta(row, meta, length) || meta(Arrays.copyOfRange(row, meta, meta + length));
            length = fields.getInt();
            leaf.payload(row, begin(fields, length), length);
            length = fields.getInt();
            leaf.revision(row, begin(fields, Math.max(0, length)), length);
            leaf.sequence(number(fields));
            length = fields.getInt();
            leaf.stream(row, begin(fields, length), length);
            length = fields.getInt();
            leaf.type(row, begin(fields, length), length);
            leaves.add(readable ? leaf.hash() : Hash.EMPTY);
        }

        private boolean meta(byte[] stored) {
            try {
                leaf.meta(Jcs.of(RawFact.texts(stored)));
                return true;
            } catch (JacksonException broken) {
                return false;
            }
        }

        /** A number stands after its length. */
        private static long number(ByteBuffer fields) {
            fields.getInt();
            return fields.getLong();
        }

        private static int begin(ByteBuffer fields, int length) {
            int begin = fields.position();
            fields.position(begin + length);
            return begin;
        }

        void handTo(LeafReader reader) {
            for (int place = 0; place < leaves.size(); place++) {
                reader.next(positions[place], leaves.get(place));
            }
        }
    }
}
