package banli.standalone.split;

import banli.standalone.data.DataFolder;
import banli.standalone.data.OwnPostgres;
import banli.standalone.register.Demo;
import banli.standalone.register.Register2021;
import banli.standalone.whole.Api;
import banli.standalone.whole.CaseDriver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** 分进程的单位。 An office of two processes of each kind, on a data folder and over an Axon Server. */
record SplitOffice(Path data, String servers, DataFolder folder, Installation installation) implements AutoCloseable {
    /** Starts it, with an empty ledger, and waits for its processes. */
    static SplitOffice start(Path data, String servers) {
        DataFolder folder = DataFolder.take(data);
        try {
            return new SplitOffice(data, servers, folder, Installation.start(folder, servers, 2, 0));
        } catch (RuntimeException failed) {
            folder.close();
            throw failed;
        }
    }

    /** Enters the register of 2021, and the directory entries that test cases need. */
    SplitOffice entered() {
        try (OverAxonServer ledger = OverAxonServer.at(servers, folder)) {
            new Demo(ledger.acts(), Register2021.read()).enter(folder, ledger.today());
            ledger.awaitScreens();
        }
        installation.notary().start();
        CaseDriver.enterDirectory(api(0));
        return this;
    }

    /** The API of one of its two desks. */
    Api api(int desk) {
        return new Api(
                URI.create(installation.nodes(Part.DESK).get(desk).address()).getPort());
    }

    /** What the first process of a kind has written; empty before it starts. */
    static String log(Path data, Part part) {
        try {
            Path log = data.resolve("logs").resolve(part.module() + "-1.log");
            return Files.exists(log) ? Files.readString(log) : "";
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The types of the facts whose consequences wait, as they are kept. */
    Set<String> typesSetAside() throws SQLException {
        Map<String, Object> database = OwnPostgres.running(data).orElseThrow();
        try (var connection = DriverManager.getConnection(
                        database.get("banli.database.url").toString(),
                        database.get("banli.database.user").toString(),
                        database.get("banli.database.password").toString());
                var found =
                        connection.createStatement().executeQuery("select payloadType from processing.dead_letter")) {
            Set<String> types = new TreeSet<>();
            while (found.next()) {
                types.add(found.getString(1));
            }
            return types;
        }
    }

    @Override
    public void close() {
        installation.close();
        folder.close();
    }
}
