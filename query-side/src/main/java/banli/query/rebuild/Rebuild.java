package banli.query.rebuild;

import banli.query.feed.FactFeed;
import banli.query.screen.Screen;
import banli.query.screen.ScreensPosition;
import banli.query.screen.Table;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** 重建核对。 Folds every fact anew, in one pass over the feed, and compares the rows with those that live reading made. */
@Component
public class Rebuild {
    private static final String BESIDE = "pg_temp";

    private final List<Screen<?>> screens;
    private final Folding folding;
    private final FactFeed feed;
    private final ScreensPosition position;
    private final DataSource database;

    Rebuild(List<Screen<?>> screens, Folding folding, FactFeed feed, ScreensPosition position, DataSource database) {
        this.screens = screens;
        this.folding = folding;
        this.feed = feed;
        this.position = position;
        this.database = database;
    }

    /** 核对。 Compares as of the screens' position; what live reading commits meanwhile is not seen. Changes nothing. */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public Comparison compared() {
        long until = position.now();
        Connection connection = DataSourceUtils.getConnection(database);
        try (Statement statement = connection.createStatement()) {
            List<Table> tables =
                    screens.stream().flatMap(screen -> screen.tables().stream()).toList();
            for (Table table : tables) {
                beside(statement, table.name());
            }
            beside(statement, "unreadable_fact");
            folding.fold(connection, BESIDE, reader -> feed.byStream(until, reader), Folding.Story.AS_RECORDED);
            List<Difference> differences = new ArrayList<>();
            for (Table table : tables) {
                differences.addAll(differences(statement, table));
            }
            return new Comparison(until, differences);
        } catch (SQLException failed) {
            throw new IllegalStateException(
                    "the rebuilt rows could not be compared, SQL state " + failed.getSQLState(), failed);
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }

    private static void beside(Statement statement, String table) throws SQLException {
        statement.execute(
                "create temp table " + table + " (like screen." + table + " including indexes) on commit drop");
    }

    private static List<Difference> differences(Statement statement, Table table) throws SQLException {
        String live = "screen." + table.name();
        String rebuilt = BESIDE + "." + table.name();
        List<Difference> found = new ArrayList<>();
        found.addAll(missing(statement, table, live, rebuilt, true));
        found.addAll(missing(statement, table, rebuilt, live, false));
        return found;
    }

    private static List<Difference> missing(Statement statement, Table table, String in, String from, boolean live)
            throws SQLException {
        String key = table.columns().stream()
                .limit(table.keys())
                .map(column -> column.substring(0, column.indexOf(' ')) + "::text")
                .collect(Collectors.joining(", "));
        List<Difference> found = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery("select concat_ws('/', " + key + ") from (select * from " + in
                + " except select * from " + from + ") r order by 1")) {
            while (rows.next()) {
                found.add(new Difference(table.name(), rows.getString(1), live));
            }
        }
        return found;
    }

    /** 核对结果。 As of which position, and every row that differs. */
    public record Comparison(long position, List<Difference> differences) {
        /** 是否一致。 Whether the screens equal a fold of the facts. */
        public boolean equal() {
            return differences.isEmpty();
        }
    }

    /** 一处不同。 A row that only the live table holds like this, or only the rebuilt one. */
    public record Difference(String table, String key, boolean onlyLive) {}
}
