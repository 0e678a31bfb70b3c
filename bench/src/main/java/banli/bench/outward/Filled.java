package banli.bench.outward;

import banli.bench.House;
import banli.bench.years.PlausibleYears;
import banli.language.query.screens.LedgerLogState;
import banli.language.query.screens.ReadLedgerLog;
import banli.wire.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;

/**
 * 装满的一家。 A house with twenty thousand made-up cases of ten years beside the demo's, read by its screens and sealed. Made once
 * for all programs of a run; with {@code -Dbanli.bench.filled=FOLDER} it stays there for the next run.
 */
public final class Filled {
    /** 案件数。 How many made-up cases there are. */
    static final int CASES = 20_000;

    /** 缘由。 Why these programs know one size only. */
    static final String ONE_SIZE = "件数由目标定好：两万案。 The goals name the number of cases: twenty thousand.";

    private static final long LOOK_EVERY = 500_000_000;
    private static House house;

    private Filled() {}

    /** The house; made now where it is not yet. */
    static synchronized House house() throws Exception {
        if (house == null) {
            String stays = System.getProperty("banli.bench.filled");
            if (stays != null && Files.exists(Path.of(stays))) {
                house = House.at(Path.of(stays));
            } else {
                house = House.open();
                fill();
                if (stays != null) {
                    Path folder = house.keep();
                    house.close();
                    Files.move(folder, Path.of(stays));
                    house = House.at(Path.of(stays));
                }
            }
            while (!isSealed()) {
                LockSupport.parkNanos(LOOK_EVERY);
            }
            analyse();
        }
        return house;
    }

    private static void fill() throws Exception {
        EventProcessor live = house.part(EventProcessingConfiguration.class)
                .eventProcessor("screens")
                .orElseThrow();
        live.shutDown();
        house.write(new PlausibleYears(2021, CASES, 10, house.application().today()));
        analyse();
        live.start();
        house.awaitScreens();
    }

    /** As the server does it by itself a minute later: a million rows of which it knows nothing are sorted for every page of them. */
    private static void analyse() throws SQLException {
        Database owned = house.owned();
        try (Connection connection =
                        DriverManager.getConnection(owned.url(), owned.ownerUser(), owned.ownerPassword());
                Statement statement = connection.createStatement()) {
            statement.execute("analyze");
        }
    }

    private static boolean isSealed() throws Exception {
        LedgerLogState log = house.ask(new ReadLedgerLog());
        return log.sealed() >= log.facts();
    }

    /** 关上。 Closes it, where it was made. */
    public static synchronized void close() throws IOException {
        if (house != null) {
            house.close();
            house = null;
        }
    }
}
