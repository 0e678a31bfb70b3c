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

    /** 锁定并读出。 As {@link #now}, and until the transaction ends nobody else writes screens. */
    public long locked() {
        return database.sql("select position from position for update")
                .query(Long.class)
                .single();
    }

    /** 记下位置。 The screens have read up to this position. */
    public void reached(long position) {
        database.sql("update position set position = ?").param(position).update();
    }
}
