package banli.standalone.stored;

import static org.assertj.core.api.Assertions.assertThat;

import banli.standalone.data.DataFolder;
import banli.standalone.data.OwnPostgres;
import banli.standalone.run.Application;
import banli.standalone.run.Listening;
import banli.standalone.whole.PageBrowser;
import banli.standalone.whole.PreparedDemo;
import banli.standalone.whole.WholeProduct;
import banli.wire.Database;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("安全记录被改")
class AlteredDayTest {
    private static final String CHECK = "/security-record/check";

    @TempDir
    private Path folder;

    @Test
    @DisplayName("属主关掉触发器删去昨天的一笔：核对页说出是哪一日、封存时几笔、现在几笔")
    void thePageTells() throws Exception {
        Path data = PreparedDemo.copy(folder.resolve("data"));
        try (Application _ = Application.start(DataFolder.take(data), Listening.quietly(), true)) {
            asOwner(data, """
                    insert into record.event (at, kind, person, address, outcome, detail)
                    select now() - interval '1 day', 'LOG_IN', 'chief', '192.0.2.1', 'DONE', n::text
                    from generate_series(1, 2) n
                    """);
        }
        try (Application office =
                Application.start(DataFolder.take(data), new Listening("127.0.0.1", 0, 0, "", true), true)) {
            PageBrowser auditor = PageBrowser.loggedIn(office.port(), "auditor");
            WholeProduct.until("yesterday is sealed", () -> auditor.page(CHECK).contains("都与封存时一致"));

            asOwner(
                    data,
                    "alter table record.event disable trigger event_is_final",
                    "delete from record.event where detail = '2' and person = 'chief'",
                    "alter table record.event enable trigger event_is_final");

            assertThat(auditor.page(CHECK)).contains("封存时 2 笔，现在 1 笔").doesNotContain("都与封存时一致");
        }
    }

    private static void asOwner(Path data, String... statements) throws IOException, SQLException {
        Database owned = Database.of(
                OwnPostgres.withOwner(data, OwnPostgres.running(data).orElseThrow()));
        try (Connection connection =
                        DriverManager.getConnection(owned.url(), owned.ownerUser(), owned.ownerPassword());
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
