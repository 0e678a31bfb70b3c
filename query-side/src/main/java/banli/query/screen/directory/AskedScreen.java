package banli.query.screen.directory;

import static banli.query.screen.directory.AskedRows.CLOSED;
import static banli.query.screen.directory.AskedRows.OPENED;

import banli.language.query.directory.DirectoryView.AskedFor;
import banli.language.query.directory.DirectoryView.AskedView;
import banli.language.query.directory.DirectoryView.HistoryView;
import banli.language.word.Office;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 待确认的事项与补录的年度。 What waits for a second administrator, and which years were opened for historical entry. */
record AskedScreen(JdbcClient database) {
    List<AskedView> waiting() {
        return database.sql("select * from asked where state = any(:kinds) order by kind, about")
                .param("kinds", Stream.of(AskedFor.values()).map(Enum::name).toArray(String[]::new))
                .query((row, _) -> new AskedView(
                        AskedFor.valueOf(row.getString("state")),
                        row.getString("person"),
                        row.getString("delegate"),
                        row.getString("office") == null ? null : Office.valueOf(row.getString("office")),
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("to_day", LocalDate.class),
                        years(row),
                        row.getString("source"),
                        row.getString("reason"),
                        row.getString("asked_by")))
                .list();
    }

    List<HistoryView> history() {
        LocalDate closed = database.sql("select on_day from asked where kind = :kind")
                .param("kind", CLOSED)
                .query(LocalDate.class)
                .optional()
                .orElse(null);
        return database.sql("select * from asked where kind = :kind order by on_day, about")
                .param("kind", OPENED)
                .query((row, _) -> new HistoryView(
                        years(row),
                        row.getString("source"),
                        row.getString("asked_by"),
                        row.getString("done_by"),
                        row.getObject("on_day", LocalDate.class),
                        closed))
                .list();
    }

    private static List<Integer> years(ResultSet row) throws SQLException {
        String years = row.getString("years");
        return years == null || years.isEmpty()
                ? List.of()
                : Stream.of(years.split(",")).map(Integer::valueOf).toList();
    }
}
