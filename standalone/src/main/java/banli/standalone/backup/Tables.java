package banli.standalone.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.postgresql.PGConnection;

/**
 * 事实以外必须保留的表。 What must be kept beside the facts: how far the reactions have come and what they set aside, drafts; and,
 * apart from all that, the keys of persons, passwords, and who read what. Screens are made from the facts again.
 */
final class Tables {
    private static final List<Table> ALL = List.of(
            new Table(
                    "tables",
                    "processing.token",
                    "where processor = 'reactions'",
                    "processor, segment, token, token_type"),
            new Table("tables", "processing.dead_letter", "", null),
            new Table("tables", "desk.draft", "", null),
            new Table("tables", "ledger.clock_behind", "", null),
            new Table("tables", "record.event", "", null),
            new Table("keys", "vault.person_key", "", null),
            new Table("keys", "vault.house_key", "", null),
            new Table("keys", "vault.credential", "", null),
            new Table("keys", "vault.acting_hint", "", null),
            new Table("keys", "vault.login_code", "", null),
            new Table("keys", "vault.personal_read", "", null));

    private static final Map<String, String> NUMBERED =
            Map.of("record.event", "number", "vault.personal_read", "read_number");

    private final Path backup;

    Tables(Path backup) {
        this.backup = backup;
    }

    /** As of one moment. */
    void write(Connection connection) throws SQLException, IOException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("set transaction isolation level repeatable read read only");
            for (Table table : ALL) {
                if (exists(connection, table)) {
                    copyOut(connection, table);
                }
            }
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    private static boolean exists(Connection connection, Table table) throws SQLException {
        try (var asked = connection.prepareStatement("select to_regclass(?) is not null")) {
            asked.setString(1, table.name);
            try (var answer = asked.executeQuery()) {
                answer.next();
                return answer.getBoolean(1);
            }
        }
    }

    private void copyOut(Connection connection, Table table) throws SQLException, IOException {
        Path file = table.in(backup);
        Files.createDirectories(file.getParent());
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            String columns = table.columns == null ? "*" : table.columns;
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut(
                            "copy (select " + columns + " from " + table.name + " " + table.which + ") to stdout", out);
        }
    }

    /** Into tables that are there and empty; by their owner. */
    void read(Connection owner) throws SQLException, IOException {
        for (Table table : ALL) {
            Path file = table.in(backup);
            if (Files.exists(file)) {
                try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
                    String columns = table.columns == null ? "" : " (" + table.columns + ")";
                    owner.unwrap(PGConnection.class)
                            .getCopyAPI()
                            .copyIn("copy " + table.name + columns + " from stdin", in);
                }
                countOn(owner, table);
            }
        }
    }

    /** What is added after the restore has a number of its own. */
    private static void countOn(Connection owner, Table table) throws SQLException {
        String number = NUMBERED.get(table.name);
        if (number != null) {
            try (var statement = owner.createStatement()) {
                statement.execute("select setval(pg_get_serial_sequence('" + table.name + "', '" + number
                        + "'), coalesce(max(" + number + "), 0) + 1, false) from " + table.name);
            }
        }
    }

    private record Table(String folder, String name, String which, String columns) {
        Path in(Path backup) {
            return backup.resolve(folder).resolve(name + ".copy.gz");
        }
    }
}
