package banli.query.feed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** PostgreSQL 账本的事实流。 Reads {@code ledger.fact}; its global index is dense and in commit order, so it is the position. */
public final class PostgresFactFeed implements FactFeed {
    private static final int PAGE = 2_000;
    private static final String COLUMNS =
            "select global_index, stream, sequence, event_id, type, revision, recorded_at, payload, metadata from"
                    + " ledger.fact ";

    private final JdbcClient database;
    private final PostgresLeaves leaves;

    /** 用这个数据库读取。 Reads with the connections of this source. */
    public PostgresFactFeed(DataSource database) {
        this.database = JdbcClient.create(database);
        this.leaves = new PostgresLeaves(database);
    }

    @Override
    public List<RawFact> stream(String stream, long from, long most) {
        return database.sql(COLUMNS + "where stream = ? and sequence >= ? order by sequence limit ?")
                .params(stream, from, most)
                .query(PostgresFactFeed::fact)
                .list();
    }

    @Override
    public void each(long from, long to, Consumer<RawFact> reader) {
        for (long next = from; next <= to; next += PAGE) {
            database.sql(COLUMNS + "where global_index between ? and ? order by global_index")
                    .params(next, Math.min(to, next + PAGE - 1))
                    .query(PostgresFactFeed::fact)
                    .list()
                    .forEach(reader);
        }
    }

    @Override
    public void leaves(long from, long to, LeafReader reader) {
        leaves.each(from, to, reader);
    }

    @Override
    public void byStream(long until, Consumer<List<RawFact>> reader) {
        List<RawFact> open = new ArrayList<>();
        String stream = "";
        long sequence = -1;
        List<RawFact> page;
        do {
            page = database.sql(COLUMNS
                            + "where (stream, sequence) > (?, ?) and global_index <= ? order by stream, sequence limit "
                            + PAGE)
                    .params(stream, sequence, until)
                    .query(PostgresFactFeed::fact)
                    .list();
            for (RawFact fact : page) {
                if (!open.isEmpty() && !open.getLast().stream().equals(fact.stream())) {
                    reader.accept(List.copyOf(open));
                    open.clear();
                }
                open.add(fact);
                stream = fact.stream();
                sequence = fact.sequence();
            }
        } while (page.size() == PAGE);
        if (!open.isEmpty()) {
            reader.accept(List.copyOf(open));
        }
    }

    @Override
    public void byStream(Collection<String> streams, long until, Consumer<List<RawFact>> reader) {
        database
                .sql(COLUMNS + "where stream = any(?) and global_index <= ? order by stream, sequence")
                .params(streams.toArray(String[]::new), until)
                .query(PostgresFactFeed::fact)
                .list()
                .stream()
                .collect(Collectors.groupingBy(RawFact::stream, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(reader);
    }

    /** The ledger records in order of its own clock, so the last position below the instant ends what was known then. */
    @Override
    public long lastBefore(Instant instant) {
        return database.sql("select coalesce(max(global_index), -1) from ledger.fact where recorded_at < ?")
                .param(instant.toEpochMilli())
                .query(Long.class)
                .single();
    }

    @Override
    public long head() {
        return database.sql("select coalesce(max(global_index), -1) from ledger.fact")
                .query(Long.class)
                .single();
    }

    @Override
    public Optional<RawFact> at(long position) {
        return database.sql(COLUMNS + "where global_index = ?")
                .param(position)
                .query(PostgresFactFeed::fact)
                .optional();
    }

    private static RawFact fact(ResultSet row, int number) throws SQLException {
        return new RawFact(
                row.getLong(1),
                row.getString(2),
                row.getLong(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                Instant.ofEpochMilli(row.getLong(7)),
                row.getBytes(8),
                row.getBytes(9));
    }
}
