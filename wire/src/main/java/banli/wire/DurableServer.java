package banli.wire;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Refuses a server that answers "committed" before the bytes are on the disk. */
final class DurableServer {

    private DurableServer() {}

    static void require(DataSource source) {
        try (var connection = source.getConnection()) {
            refuse(connection, "fsync", "off");
            refuse(connection, "full_page_writes", "off");
            refuse(connection, "synchronous_commit", "off");
        } catch (SQLException away) {
            throw new IllegalStateException("数据库连不上（" + away.getSQLState() + "）。 The database cannot be reached.");
        }
    }

    private static void refuse(Connection connection, String setting, String value) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery("show " + setting)) {
            answer.next();
            if (value.equals(answer.getString(1))) {
                throw new IllegalStateException(
                        "数据库的 " + setting + " 为 " + value + "，断电会丢失已记录的事实，拒绝启动。 PostgreSQL runs with " + setting + " = "
                                + value + ": a power cut would lose recorded facts. Refusing to start.");
            }
        }
    }
}
