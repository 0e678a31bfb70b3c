package banli.standalone.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import banli.standalone.data.DataFolder;
import banli.standalone.data.OwnPostgres;
import banli.standalone.whole.PreparedDemo;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

@DisplayName("重建途中进程被强行终止")
class RebuildKilledTest {
    /** All points of a rebuild, standing there; then right after some of them, in the middle of the statements that follow. */
    private static final List<Place> PLACES = List.of(
            new Place("TAKEN", 1, true),
            new Place("MADE", 1, true),
            new Place("FOLDING", 1, true),
            new Place("FOLDING", 30, true),
            new Place("FOLDED", 1, true),
            new Place("INDEXED", 1, true),
            new Place("COMPARED", 1, true),
            new Place(RebuildingUntil.WAITING, 2, true),
            new Place("ALONE", 1, true),
            new Place("CAUGHT_UP", 1, true),
            new Place("MOVED", 1, true),
            new Place("SWAPPED", 1, true),
            new Place("MADE", 1, false),
            new Place("FOLDED", 1, false),
            new Place("INDEXED", 1, false));

    private static final Place NOWHERE = new Place("NOWHERE", 1, true);

    @TempDir
    Path data;

    private OwnPostgres postgres;
    /** One for all that is read of some forty tables before and after each kill. */
    private SingleConnectionDataSource connection;

    private JdbcClient screens;

    @BeforeEach
    void start() {
        postgres = OwnPostgres.start(DataFolder.look(PreparedDemo.copy(data)));
        connection = new SingleConnectionDataSource(setting("url"), setting("user"), setting("password"), true);
        screens = JdbcClient.create(connection);
    }

    @AfterEach
    void stop() {
        connection.close();
        postgres.close();
    }

    @Test
    @DisplayName("折叠、拷入、建键、核对、等锁、换位，在各处杀死进程：原来的屏一行不差；再起再来，证书写明一致，不留残余")
    void whereverItIsKilled() throws Exception {
        for (Place place : PLACES) {
            Map<String, String> before;
            try (Killed process = new Killed(place)) {
                process.hear(RebuildingUntil.EQUAL);
                before = rows();
                process.goOn();
                process.hear(RebuildingUntil.THERE);
            }
            assertThat(rows()).as("killed at " + place).isEqualTo(before);
            assertThat(before.get("register")).as("it holds cases").isNotEmpty();
        }
        try (Killed last = new Killed(NOWHERE)) {
            last.hear(RebuildingUntil.EQUAL);
            assertThat(screens.sql("select nspname from pg_namespace where nspname like 'screen!_%' escape '!'")
                            .query(String.class)
                            .list())
                    .isEmpty();
        }
    }

    /** The rows of every table of the screens. */
    private Map<String, String> rows() {
        Map<String, String> rows = new TreeMap<>();
        for (String table : screens.sql("select tablename from pg_tables where schemaname = 'screen'")
                .query(String.class)
                .list()) {
            rows.put(
                    table,
                    screens.sql("select coalesce(string_agg(t::text, E'\\n' order by t::text), '') from screen." + table
                                    + " t")
                            .query(String.class)
                            .single());
        }
        return rows;
    }

    private String setting(String name) {
        return postgres.settings().get("banli.database." + name).toString();
    }

    /** 处所。 Where it is killed: a point, which time it comes there, and whether it stands still there. */
    private record Place(String point, int time, boolean stays) {}

    /** 被杀的进程。 A process on the data folder, killed at its end as a power cut would. */
    private final class Killed implements AutoCloseable {
        private final Process process;
        private final BufferedReader out;
        private final List<String> heard = new ArrayList<>();

        Killed(Place place) throws IOException {
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "--enable-native-access=ALL-UNNAMED",
                    "-Xmx1g"));
            command.addAll(PreparedDemo.archive().options());
            command.addAll(List.of(
                    RebuildingUntil.class.getName(),
                    data.toString(),
                    place.point(),
                    Integer.toString(place.time()),
                    Boolean.toString(place.stays())));
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().put("BANLI_DB_URL", setting("url"));
            builder.environment().put("BANLI_DB_USER", setting("user"));
            builder.environment().put("BANLI_DB_PASSWORD", setting("password"));
            process = builder.start();
            out = process.inputReader();
        }

        void hear(String what) throws IOException {
            String line;
            while ((line = out.readLine()) != null) {
                heard.add(line);
                if (line.equals(what)) {
                    return;
                }
            }
            throw new AssertionError("it did not say: " + what + "\n" + String.join("\n", heard));
        }

        void goOn() throws IOException {
            try (var in = process.outputWriter()) {
                in.newLine();
            }
        }

        @Override
        public void close() throws InterruptedException {
            process.destroyForcibly().waitFor();
        }
    }
}
