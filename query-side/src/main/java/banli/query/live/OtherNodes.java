package banli.query.live;

import banli.query.screen.ScreensPosition;
import banli.wire.Database;
import banli.wire.DatabaseListener;
import jakarta.annotation.PreDestroy;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * 其他查询节点。 One node works at the screens, all answer from them: it tells the others, by the database that holds the screens,
 * what it has read, and they tell their own readers. Alone, there is nobody to tell.
 */
@Component
class OtherNodes {
    private static final String CHANNEL = "banli_screens";

    private final String self = UUID.randomUUID().toString();
    private final JdbcClient screens;
    private final Readers readers;
    private final DatabaseListener listener;

    OtherNodes(
            JdbcClient screens,
            Readers readers,
            ScreensPosition position,
            ScreenTables made,
            ObjectProvider<Database> database,
            @Value("${axon.axonserver.enabled:false}") boolean several) {
        this.screens = screens;
        this.readers = readers;
        this.listener = several ? listener(database.getObject(), position) : null;
    }

    private DatabaseListener listener(Database database, ScreensPosition position) {
        return new DatabaseListener(database, CHANNEL, _ -> readers.told(ScreensRead.any(position.now())), this::heard);
    }

    /** In the transaction that writes the screens: they hear of it when it is committed, and only then. */
    void tell(ScreensRead read) {
        if (listener != null) {
            screens.sql("select pg_notify(?, ?)")
                    .params(CHANNEL, self + " " + read.asText())
                    .query((_, _) -> 0)
                    .single();
        }
    }

    private void heard(String words) {
        int end = words.indexOf(' ');
        if (!self.equals(words.substring(0, end))) {
            readers.told(ScreensRead.ofText(words.substring(end + 1)));
        }
    }

    @PreDestroy
    void close() {
        if (listener != null) {
            listener.close();
        }
    }
}
