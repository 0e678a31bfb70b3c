package banli.standalone.rebuild;

import banli.query.rebuild.Rebuild;
import banli.query.rebuild.Watch;
import banli.standalone.data.DataFolder;
import banli.standalone.run.Application;
import banli.standalone.run.Listening;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;

/**
 * 重建到某处的进程。 The product as a process that rebuilds its screens once, says whether they were equal, and after a line from
 * its killer rebuilds them again: up to a place, of which it says that it is there.
 */
final class RebuildingUntil implements Watch {
    /** The rebuild waits because somebody reads a living screen. */
    static final String WAITING = "WAITING";

    static final String EQUAL = "rebuilt, equal";
    static final String DIFFERS = "rebuilt, other than it was";
    static final String THERE = "there";

    private final String place;
    private final int time;
    private final boolean stays;
    private final AtomicInteger times = new AtomicInteger();

    private RebuildingUntil(String place, int time, boolean stays) {
        this.place = place;
        this.time = time;
        this.stays = stays;
    }

    /** The data folder, and where it is to be killed: the place, which time it comes there, whether it stays there. */
    public static void main(String[] words) throws IOException, SQLException {
        try (Application application =
                Application.start(DataFolder.take(Path.of(words[0])), Listening.quietly(), true)) {
            application.awaitScreens();
            Rebuild rebuild = application.context().getBean(Rebuild.class);
            say(rebuild.rebuild(NONE).equal() ? EQUAL : DIFFERS);
            if (System.in.read() < 0) {
                return;
            }
            try (Connection reader =
                    application.context().getBean(DataSource.class).getConnection()) {
                if (WAITING.equals(words[1])) {
                    read(reader);
                }
                rebuild.rebuild(
                        new RebuildingUntil(words[1], Integer.parseInt(words[2]), Boolean.parseBoolean(words[3])));
            }
            LockSupport.park();
        }
    }

    private static void read(Connection reader) throws SQLException {
        reader.setAutoCommit(false);
        try (Statement statement = reader.createStatement()) {
            statement.execute("select 1 from screen.register");
        }
    }

    private static void say(String what) {
        System.out.println(what);
        System.out.flush();
    }

    @Override
    public void at(Point point) {
        come(point.name());
    }

    @Override
    public void waiting() {
        come(WAITING);
    }

    private void come(String here) {
        if (here.equals(place) && times.incrementAndGet() == time) {
            say(THERE);
            while (stays) {
                LockSupport.park();
            }
        }
    }
}
