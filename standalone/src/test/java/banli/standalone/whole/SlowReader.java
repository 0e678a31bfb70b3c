package banli.standalone.whole;

import banli.standalone.data.OwnPostgres;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** 慢慢读的人。 Somebody who reads the running product's register and takes their time: who wants to have it alone must wait. */
public final class SlowReader implements AutoCloseable {
    private final Connection connection;

    /** Begins to read. */
    public SlowReader() throws SQLException {
        Map<String, Object> settings =
                OwnPostgres.running(WholeProduct.running().data()).orElseThrow();
        connection = DriverManager.getConnection(
                settings.get("banli.database.url").toString(),
                settings.get("banli.database.user").toString(),
                settings.get("banli.database.password").toString());
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("select 1 from screen.register");
        }
    }

    /** Has read enough. */
    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
