package banli.bench.commands;

import banli.bench.Program;
import banli.bench.Section;
import banli.bench.Section.Line;
import banli.bench.Spread;
import banli.standalone.data.DataFolder;
import banli.standalone.data.OwnPostgres;
import banli.wire.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.springframework.util.FileSystemUtils;

/** 追加的两种写法。 What it costs to append through the owner's function instead of the same statement sent by a role that may insert. */
public final class Appends implements Program {
    private static final int BLOCKS = 5;
    private static final int WARM_UPS = 1;
    private static final int GROUPS = 500;
    private static final String FUNCTION = "select ledger.append(?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String STATEMENT = """
            with head as (
                update ledger.head
                   set next_index = next_index + %1$d,
                       recorded_at = greatest(recorded_at, floor(extract(epoch from clock_timestamp()) * 1000)::bigint)
                returning next_index, recorded_at
            ), inserted as (
                insert into ledger.fact (global_index, stream, sequence, event_id, aggregate_type, type, revision,
                                         recorded_at, payload, metadata)
                select head.next_index - %1$d + e.ord - 1, e.stream, e.sequence, e.event_id, e.aggregate_type,
                       e.type, e.revision, head.recorded_at, e.payload, e.metadata
                  from head,
                       unnest(?::text[], ?::bigint[], ?::text[], ?::text[], ?::text[], ?::text[], ?::bytea[], ?::bytea[])
                       with ordinality
                       as e(stream, sequence, event_id, aggregate_type, type, revision, payload, metadata, ord)
            )
            select next_index - 1, pg_notify('banli_ledger', (next_index - 1)::text) from head""";

    @Override
    public String name() {
        return "appends";
    }

    @Override
    public Section run(int size) throws Exception {
        Path folder = Files.createTempDirectory("banli-appends");
        try (DataFolder data = DataFolder.take(folder);
                OwnPostgres postgres = OwnPostgres.start(data)) {
            Database database = Database.of(OwnPostgres.withOwner(folder, postgres.settings()));
            try (Connection application = connection(database, database.user(), database.password());
                    Connection owner = connection(database, database.ownerUser(), database.ownerPassword())) {
                List<Line> lines = new ArrayList<>();
                for (int group : new int[] {1, 16, 100}) {
                    lines.add(
                            line(group, new Writer(application, FUNCTION, group), new Writer(owner, STATEMENT, group)));
                }
                return new Section(
                        "一个写入者，一组一次往返、一次刷盘，约1 KB 一条；函数与从前的语句交替。 One writer, a group a round trip and a flush; the owner's function and"
                                + " the statement of before in turns, each in " + BLOCKS + " blocks of at most "
                                + GROUPS + " groups.",
                        lines,
                        dense(application));
            }
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static Line line(int group, Writer function, Writer statement) throws SQLException {
        List<Double> ours = new ArrayList<>();
        List<Double> before = new ArrayList<>();
        for (int block = -WARM_UPS; block < BLOCKS; block++) {
            if (block == 0) {
                function.countFromHere();
                statement.countFromHere();
            }
            double one = block % 2 == 0 ? function.perSecond() : 0;
            double other = statement.perSecond();
            one = one == 0 ? function.perSecond() : one;
            if (block >= 0) {
                ours.add(one);
                before.add(other);
            }
        }
        return new Line(
                "groups of " + group + ", facts/s",
                Spread.of(ours).text(0, ""),
                Spread.of(before).text(0, ""),
                "–",
                String.format(
                        Locale.ROOT,
                        "%s; CPU of the server %.0f : %.0f µs a group",
                        Spread.ratio(ours, before).text(2, ""),
                        function.micros(),
                        statement.micros()),
                null);
    }

    private static String dense(Connection application) throws SQLException {
        try (var statement = application.createStatement();
                var row = statement.executeQuery(
                        "select count(*), (select next_index from ledger.head) = count(*) and max(global_index) = count(*) - 1"
                                + " from ledger.fact")) {
            row.next();
            if (!row.getBoolean(2)) {
                throw new IllegalStateException("the index is not dense");
            }
            return row.getLong(1) + " 条，编号连续 / facts, numbered without gaps";
        }
    }

    private static Connection connection(Database database, String user, String password) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("options", "-c plan_cache_mode=force_generic_plan");
        return DriverManager.getConnection(database.url(), properties);
    }

    /** Appends groups to a stream of its own. */
    private static final class Writer {
        private final Connection connection;
        private final PreparedStatement insert;
        private final int group;
        private final String stream = UUID.randomUUID().toString();
        private final int server;
        private long next;
        private long began;
        private long sent;

        Writer(Connection connection, String sql, int group) throws SQLException {
            this.connection = connection;
            this.group = group;
            this.insert = connection.prepareStatement(sql.formatted(group));
            this.server = connection.unwrap(PGConnection.class).getBackendPID();
        }

        void countFromHere() {
            began = ticks();
            sent = 0;
        }

        /** What the server's process of this connection used. */
        double micros() {
            return (ticks() - began) * 10_000.0 / sent;
        }

        private long ticks() {
            try {
                String[] stat = Files.readString(Path.of("/proc/" + server + "/stat"))
                        .replaceFirst("^.*\\) ", "")
                        .split(" ");
                return Long.parseLong(stat[11]) + Long.parseLong(stat[12]);
            } catch (IOException unknown) {
                throw new UncheckedIOException(unknown);
            }
        }

        double perSecond() throws SQLException {
            int groups = Math.max(50, Math.min(GROUPS, 6_000 / group));
            long begin = System.nanoTime();
            for (int number = 0; number < groups; number++) {
                append();
            }
            return groups * (double) group / ((System.nanoTime() - begin) / 1e9);
        }

        private void append() throws SQLException {
            Long[] sequences = new Long[group];
            String[] ids = new String[group];
            for (int i = 0; i < group; i++) {
                sequences[i] = next++;
                ids[i] = UUID.randomUUID().toString();
            }
            insert.setArray(1, same("text", stream));
            insert.setArray(2, connection.createArrayOf("bigint", sequences));
            insert.setArray(3, connection.createArrayOf("text", ids));
            insert.setArray(4, same("text", "CaseAggregate"));
            insert.setArray(5, same("text", "contact-recorded"));
            insert.setArray(6, same("text", "1"));
            insert.setArray(7, same("bytea", "x".repeat(700).getBytes(StandardCharsets.UTF_8)));
            insert.setArray(8, same("bytea", metadata(UUID.randomUUID()).getBytes(StandardCharsets.UTF_8)));
            insert.executeQuery().close();
            sent++;
        }

        /** As an act's: its key, and 240 bytes beside. */
        private static String metadata(UUID key) {
            return "{\"idempotencyKey\":\"" + key + "\",\"actor\":\"" + "y".repeat(240) + "\"}";
        }

        private java.sql.Array same(String type, Object value) throws SQLException {
            Object[] all = value instanceof byte[] ? new byte[group][] : new String[group];
            Arrays.fill(all, value);
            return connection.createArrayOf(type, all);
        }
    }
}
