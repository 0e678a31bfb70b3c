package banli.wire;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;

/**
 * 账本所在的存储。 Where the facts are. The database remembers which store its screens and reactions were made from: a process
 * set to the other one would begin a second history, and does not start.
 */
public enum LedgerStore {
    /** The database itself. */
    POSTGRES("PostgreSQL"),
    /** Axon Server. */
    AXONSERVER("Axon Server");

    private final String label;

    LedgerStore(String label) {
        this.label = label;
    }

    /** 名称。 Its name as people write it. */
    public String label() {
        return label;
    }

    /** 在命令行中的名称。 Its name at the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one of that {@link #word}. */
    public static LedgerStore named(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** The one that the setting {@code axon.axonserver.enabled} chooses. */
    static LedgerStore of(boolean axonServer) {
        return axonServer ? AXONSERVER : POSTGRES;
    }

    /** Notes it when nothing is noted yet. */
    void require(DataSource database) {
        try (Connection connection = database.getConnection()) {
            LedgerStore noted = noteFirst(connection);
            if (noted != this) {
                throw new IllegalStateException("账本的事实在 " + noted.label + "，本进程却设为 " + label
                        + "，拒绝启动；搬迁请用 ./banli migrate。"
                        + " The facts of this ledger are in " + noted.label + ", but this process is set to " + label
                        + ". Refusing to start: use ./banli migrate to move them.");
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(
                    "无法查明账本所在（" + failed.getSQLState() + "）。 Where the ledger is could not be found out.", failed);
        }
    }

    private LedgerStore noteFirst(Connection connection) throws SQLException {
        try (var insert = connection.prepareStatement(
                        "insert into processing.ledger_at (store) values (?) on conflict do nothing");
                var select = connection.createStatement()) {
            insert.setString(1, word());
            insert.executeUpdate();
            try (var answer = select.executeQuery("select store from processing.ledger_at")) {
                answer.next();
                return named(answer.getString(1));
            }
        }
    }

    /** 搬迁之后记下。 Notes, after a move, that the facts are there now. */
    public void note(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(
                "insert into processing.ledger_at (store) values (?) on conflict (single) do update set store = excluded.store")) {
            statement.setString(1, word());
            statement.executeUpdate();
        }
    }
}
