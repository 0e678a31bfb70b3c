package banli.standalone.stored;

import banli.standalone.data.OwnPostgres;
import banli.wire.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** 篡改者。 Who owns the database of a running ledger, or the files of its cluster, and can put back what was there. */
final class Attacker implements AutoCloseable {
    private final Path access;
    private final String closed;
    private final Connection owner;
    private final Connection superuser;

    Attacker(Path data) throws IOException, SQLException, InterruptedException {
        Database database = Database.of(
                OwnPostgres.withOwner(data, OwnPostgres.running(data).orElseThrow()));
        owner = DriverManager.getConnection(database.url(), database.ownerUser(), database.ownerPassword());
        run(
                owner,
                "create schema kept",
                "create table kept.fact as table ledger.fact",
                "create table kept.head as table ledger.head");
        access = data.resolve("database/pg_hba.conf");
        closed = Files.readString(access);
        Files.writeString(access, closed + "host banli postgres 127.0.0.1/32 trust\n");
        String postmaster =
                Files.readAllLines(data.resolve("database/postmaster.pid")).getFirst();
        new ProcessBuilder("kill", "-HUP", postmaster.strip()).start().waitFor();
        superuser = opened(database.url());
    }

    /** The server reads the file again when it comes to it. */
    private static Connection opened(String url) throws SQLException {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        while (true) {
            try {
                Connection superuser = DriverManager.getConnection(url, "postgres", "");
                run(superuser, "set session_replication_role = replica");
                return superuser;
            } catch (SQLException notYet) {
                if (System.nanoTime() > end) {
                    throw notYet;
                }
            }
        }
    }

    /** The files of a log that somebody reads. */
    static List<Path> filesOf(Path log) throws IOException {
        try (Stream<Path> all = Files.walk(log)) {
            return all.filter(Files::isRegularFile)
                    .filter(Attacker::isOfTheNewest)
                    .toList();
        }
    }

    /** A tile that was begun keeps what it was at smaller sizes, which nobody reads any more. */
    private static boolean isOfTheNewest(Path file) {
        if (!file.getParent().toString().endsWith(".p")) {
            return true;
        }
        try (Stream<Path> widths = Files.list(file.getParent())) {
            return widths.map(one -> Integer.parseInt(one.getFileName().toString()))
                    .allMatch(width ->
                            width <= Integer.parseInt(file.getFileName().toString()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    void does(Attack attack) throws SQLException {
        change(attack.superuser(), attack.sql());
    }

    /** Puts back what was there at the beginning. */
    void undoes() throws SQLException {
        change(
                true,
                "truncate ledger.fact",
                "insert into ledger.fact select * from kept.fact",
                "update ledger.head set next_index = kept.head.next_index, recorded_at = kept.head.recorded_at from"
                        + " kept.head");
    }

    private void change(boolean asSuperuser, String... statements) throws SQLException {
        if (asSuperuser) {
            superuser.setAutoCommit(false);
            run(superuser, statements);
            superuser.commit();
            return;
        }
        owner.setAutoCommit(false);
        run(owner, "alter table ledger.fact disable trigger fact_is_final");
        run(owner, statements);
        run(owner, "alter table ledger.fact enable trigger fact_is_final");
        owner.commit();
    }

    private static void run(Connection connection, String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    @Override
    public void close() throws SQLException, IOException {
        superuser.close();
        owner.setAutoCommit(true);
        run(owner, "drop schema kept cascade");
        owner.close();
        Files.writeString(access, closed);
    }
}
