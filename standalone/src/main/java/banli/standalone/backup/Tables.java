package banli.standalone.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.postgresql.PGConnection;

/**
 * 事实以外必须保留的表。 What must be kept beside the facts: how far the reactions have come and what they set aside, drafts; and,
 * apart from all that, the keys of persons, passwords, and who read what. Screens are made from the facts again.
 */
final class Tables {
    /** What is kept of the desk and the reactions, apart from keys. */
    static final String PLAIN = "tables";

    /** Keys of persons, passwords, and what else is kept apart. */
    static final String KEYS = "keys";

    private static final List<Table> ALL = List.of(
            new Table(
                    PLAIN,
                    "processing.token",
                    "where processor = 'reactions'",
                    "processor, segment, token, token_type"),
            new Table(PLAIN, "processing.dead_letter", "", null),
            new Table(PLAIN, "processing.timer", "", "task_name, task_instance, task_data, execution_time"),
            new Table(PLAIN, "desk.draft", "", null),
            new Table(PLAIN, "desk.comment", "", null),
            new Table(PLAIN, "desk.comment_told", "", null),
            new Table(PLAIN, "desk.notices_read_to", "", null),
            new Table(PLAIN, "desk.notice_read", "", null),
            new Table(PLAIN, "desk.mailed", "", null),
            new Table(PLAIN, "desk.saved_view", "", null),
            new Table(PLAIN, "desk.guide_put_away", "", null),
            new Table(PLAIN, "desk.import", "", null),
            new Table(PLAIN, "desk.import_row", "", null),
            new Table(PLAIN, "desk.import_mapping", "", null),
            new Table(PLAIN, "desk.inbound", "", null),
            new Table(PLAIN, "desk.letter_template", "", null),
            new Table(PLAIN, "desk.summary_draft", "", null),
            new Table(PLAIN, "desk.line", "", null),
            new Table(KEYS, "desk.token", "", null),
            new Table(KEYS, "desk.wishes", "", null),
            new Table(PLAIN, "ledger.clock_behind", "", null),
            new Table(PLAIN, "record.event", "", null),
            new Table(KEYS, "vault.person_key", "", null),
            new Table(KEYS, "vault.house_key", "", null),
            new Table(KEYS, "vault.credential", "", null),
            new Table(KEYS, "vault.acting_hint", "", null),
            new Table(KEYS, "vault.login_code", "", null),
            new Table(KEYS, "vault.code_app", "", null),
            new Table(KEYS, "vault.recovery_code", "", null),
            new Table(KEYS, "vault.passkey", "", null),
            new Table(KEYS, "vault.personal_read", "", null));

    private static final Map<String, String> NUMBERED =
            Map.of("record.event", "number", "vault.personal_read", "read_number");

    private final Path backup;

    Tables(Path backup) {
        this.backup = backup;
    }

    /** 所备的表。 The tables that a backup holds. */
    static Set<String> names() {
        return ALL.stream().map(Table::name).collect(Collectors.toSet());
    }

    /** Those of a folder, as of one moment. */
    void write(Connection connection, String folder) throws SQLException, IOException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("set transaction isolation level repeatable read read only");
            for (Table table : ALL) {
                if (table.folder.equals(folder) && exists(connection, table)) {
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
                    String columns =
                            " (" + (table.columns == null ? first(owner, table, width(file)) : table.columns) + ")";
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
        countOn(owner, "vault.personal_read", "read_number");
    }

    /** How many columns the table had when it was written, 0 when it was empty. */
    private static int width(Path file) throws IOException {
        try (var in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            String line = in.readLine();
            return line == null ? 0 : line.split("\t", -1).length;
        }
    }

    /** The first columns of a table, to which later versions of the program add at the end only. */
    private static String first(Connection owner, Table table, int width) throws SQLException {
        try (var asked = owner.prepareStatement("select string_agg(quote_ident(attname), ', ' order by attnum)"
                + " from (select attname, attnum from pg_attribute where attrelid = cast(? as regclass) and attnum > 0"
                + " and not attisdropped order by attnum limit ?) as first")) {
            asked.setString(1, table.name);
            asked.setInt(2, width == 0 ? Integer.MAX_VALUE : width);
            try (var answer = asked.executeQuery()) {
                answer.next();
                return answer.getString(1);
            }
        }
    }

    /** What counts its rows by itself goes on after the last of them. */
    private static void countOn(Connection owner, String table, String column) throws SQLException {
        try (var sql = owner.createStatement()) {
            sql.execute("select setval(pg_get_serial_sequence('" + table + "', '" + column + "'), coalesce(max("
                    + column + "), 1), max(" + column + ") is not null) from " + table);
        }
    }

    private record Table(String folder, String name, String which, String columns) {
        Path in(Path backup) {
            return backup.resolve(folder).resolve(name + ".copy.gz");
        }
    }
}
