package banli.query.feed;

import java.time.Instant;
import java.util.List;
import java.util.function.LongConsumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 事实的编号。 Which number each fact of a stream has, kept in {@code feed.fact_number}, because Axon Server tells the facts of a
 * stream without it. It only grows, and can be made anew from the facts at any time.
 */
final class FactNumbers {
    private static final long LOCK = 0x66656564L;

    private final JdbcClient database;
    private final TransactionTemplate apart;

    /** @param apart opens a transaction of its own, whatever is open */
    FactNumbers(JdbcClient database, TransactionTemplate apart) {
        this.database = database;
        this.apart = apart;
    }

    /** The last number known, -1 before the first. */
    long last() {
        return database.sql("select coalesce(max(position), -1) from feed.fact_number")
                .query(Long.class)
                .single();
    }

    /** Has the rest noted by one node at a time; {@code from} gets the first number that is missing. */
    void note(LongConsumer from) {
        apart.executeWithoutResult(_ -> {
            database.sql("select pg_advisory_xact_lock(?)")
                    .param(LOCK)
                    .query((_, _) -> 0)
                    .single();
            from.accept(last() + 1);
        });
    }

    /** Notes facts that follow on the last one noted; inside {@link #note} only. */
    void add(List<RawFact> facts) {
        long before = database.sql("select coalesce(max(known_by), 0) from feed.fact_number")
                .query(Long.class)
                .single();
        Long[] positions = new Long[facts.size()];
        String[] streams = new String[facts.size()];
        Long[] sequences = new Long[facts.size()];
        Long[] known = new Long[facts.size()];
        for (int i = 0; i < facts.size(); i++) {
            RawFact fact = facts.get(i);
            before = Math.max(before, fact.recordedAt().toEpochMilli());
            positions[i] = fact.position();
            streams[i] = fact.stream();
            sequences[i] = fact.sequence();
            known[i] = before;
        }
        database.sql("insert into feed.fact_number (position, stream, sequence, known_by)"
                        + " select * from unnest(?::bigint[], ?::text[], ?::bigint[], ?::bigint[])")
                .params(positions, streams, sequences, known)
                .update();
    }

    /** The numbers of a stream's facts from a sequence on, in order. */
    List<Long> of(String stream, long from, long most) {
        return database.sql(
                        "select position from feed.fact_number where stream = ? and sequence >= ? order by sequence limit ?")
                .params(stream, from, most)
                .query(Long.class)
                .list();
    }

    /** All streams that have a fact up to a number, in their order. */
    List<String> streams(long until) {
        return database.sql("select stream from feed.fact_number where sequence = 0 and position <= ? order by stream")
                .param(until)
                .query(String.class)
                .list();
    }

    /** The last number before which nothing was recorded at or after the instant, -1 when there is none. */
    long lastBefore(Instant instant) {
        return database.sql("select coalesce(max(position), -1) from feed.fact_number where known_by < ?")
                .param(instant.toEpochMilli())
                .query(Long.class)
                .single();
    }
}
