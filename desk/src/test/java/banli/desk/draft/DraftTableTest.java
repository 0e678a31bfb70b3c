package banli.desk.draft;

import static org.assertj.core.api.Assertions.assertThat;

import banli.language.word.CaseId;
import banli.wire.Database;
import banli.wire.Migrations;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("草稿表")
class DraftTableTest {
    private static final CaseId CASE = new CaseId("district-cppcc-6-5-21-168");

    private static EmbeddedPostgres server;
    private static HikariDataSource application;
    private static DraftTable drafts;

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.builder().start();
        Database database = new Database(
                server.getJdbcUrl("postgres", "postgres"), "banli_desk", "secret", "postgres", "postgres", 2);
        application = database.pool("drafts", 2, "");
        drafts = new DraftTable(application, new Migrations(database));
    }

    @AfterAll
    static void stop() throws IOException {
        application.close();
        server.close();
    }

    @Test
    @DisplayName("每人每案一份：再存即替换，时间随之更新")
    void oneAPersonAndCase() {
        Map<String, String> hostile =
                Map.of("text", "<script>'; drop table desk.draft; -- 𠮷\u202e", "answer.1", "=1+1");
        Instant first = drafts.keep("section", CASE, Map.of("text", "甲"));
        Instant second = drafts.keep("section", CASE, hostile);

        assertThat(drafts.find("section", CASE)).contains(new Drafts.Draft(hostile, second));
        assertThat(second).isAfterOrEqualTo(first);
        assertThat(drafts.find("registry", CASE)).isEmpty();
        assertThat(drafts.find("section", new CaseId("abc-1"))).isEmpty();
    }

    @Test
    @DisplayName("删除只删本人本案的")
    void forgetting() {
        drafts.keep("a", CASE, Map.of("text", "甲"));
        drafts.keep("b", CASE, Map.of("text", "乙"));
        drafts.forget("a", CASE);

        assertThat(drafts.find("a", CASE)).isEmpty();
        assertThat(drafts.find("b", CASE)).isPresent();
    }

    @Test
    @DisplayName("看得到还有谁在写、何时存过，看不到写了什么")
    void whoElseWrites() {
        CaseId caseId = new CaseId("shared-1");
        drafts.keep("a", caseId, Map.of("text", "甲"));
        Instant kept = drafts.keep("b", caseId, Map.of("text", "乙"));

        assertThat(drafts.others("a", caseId)).containsExactly(new Drafts.OfAnother("b", kept));
        assertThat(drafts.others("b", new CaseId("shared-2"))).isEmpty();
    }

    @Test
    @DisplayName("应用角色不拥有这张表")
    void theApplicationOwnsNothing() {
        assertThat(JdbcClient.create(application)
                        .sql("select tableowner from pg_tables where schemaname = 'desk' and tablename = 'draft'")
                        .query(String.class)
                        .single())
                .isEqualTo("postgres");
    }
}
