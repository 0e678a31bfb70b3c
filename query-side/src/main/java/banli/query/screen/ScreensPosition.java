package banli.query.screen;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 屏幕位置。 The last fact the screens have read. */
@Component
public class ScreensPosition {
    private final JdbcClient database;

    ScreensPosition(JdbcClient database) {
        this.database = database;
    }

    /** 截至第几号事实。 The position of the last fact read, -1 before any. */
    public long now() {
        return database.sql("select position from position").query(Long.class).single();
    }

    /**
     * 画面的一版。 What the screens are by now: another one whenever anything on them was written, also without a new fact.
     *
     * @param by the transaction that wrote it
     */
    public record Version(long position, long by) {}

    /** 画面的现版。 Which version of the screens is read now. */
    public Version version() {
        return database.sql("select position, xmin::text::int8 from position")
                .query((row, _) -> new Version(row.getLong(1), row.getLong(2)))
                .single();
    }

    /** 锁定并读出。 As {@link #now}, and until the transaction ends nobody else writes screens. */
    public long locked() {
        return database.sql("select position from position for update")
                .query(Long.class)
                .single();
    }

    /**
     * 为阅读而锁定。 As {@link #locked}, by whoever reads on. Its commit does not wait for the disk: what a power cut takes is the
     * newest of what was read, position included, and is read again. The ledger's commits wait as ever.
     */
    public long lockedToRead() {
        return database.sql("select position, set_config('synchronous_commit', 'off', true) from position for update")
                .query((row, _) -> row.getLong(1))
                .single();
    }

    /** 记下位置。 The screens have read up to this position. */
    public void reached(long position) {
        database.sql("update position set position = ?").param(position).update();
    }
}
