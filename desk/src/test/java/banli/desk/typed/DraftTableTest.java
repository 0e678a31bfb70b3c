package banli.desk.typed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banli.desk.ask.DeskKey;
import banli.desk.problem.Problem;
import banli.desk.typed.Drafts.Draft;
import banli.desk.typed.Drafts.Kept;
import banli.desk.typed.Drafts.Place;
import banli.desk.typed.Drafts.Written;
import banli.wire.Database;
import banli.wire.Migrations;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("草稿表")
class DraftTableTest {
    private static final String PAGE = "/cases/district-cppcc-6-5-21-168/do/record-contact";
    private static final Place HERE = new Place("section", PAGE, "SECTION|yanglao|");
    private static final Place OTHER = new Place("section", "/meetings/do/record-meeting", "REGISTRY||");
    private static final Place SECRET = new Place("section", "/admin/do/enter-proposer", "REGISTRY||");

    @TempDir
    private static Path folder;

    private static Path key;
    private static Database database;

    private static EmbeddedPostgres server;
    private static HikariDataSource application;
    private static DraftTable drafts;

    @BeforeAll
    static void start() throws IOException {
        key = folder.resolve("link.key");
        server = EmbeddedPostgres.builder()
                .setPGStartupWait(Duration.ofMinutes(2))
                .start();
        database = new Database(
                server.getJdbcUrl("postgres", "postgres"), "banli_desk", "secret", "postgres", "postgres", 2);
        application = database.pool("drafts", 2, "");
        drafts = table(application);
    }

    @AfterAll
    static void stop() throws IOException {
        application.close();
        server.close();
    }

    @Test
    @DisplayName("同一窗口后存的替换先存的，迟到的旧内容不替换新的；别人和别处看不到")
    void oneATab() {
        Map<String, List<String>> hostile =
                Map.of("text", List.of("<script>'; drop table desk.draft; -- 𠮷\u202e"), "items", List.of("=1+1", "二"));
        Draft first = kept(HERE, "", "", "a", 1, typed("甲")).draft();
        Draft second = kept(HERE, first.id(), first.stamp(), "a", 2, hostile).draft();
        kept(HERE, first.id(), first.stamp(), "a", 1, typed("迟到的"));

        assertThat(drafts.at("section", PAGE)).containsExactly(second);
        assertThat(second.fields()).isEqualTo(hostile);
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(drafts.at("registry", PAGE)).isEmpty();
        assertThat(drafts.at("section", "/intake")).isEmpty();
        drafts.forget("registry", second.id());
        assertThat(drafts.at("section", PAGE)).hasSize(1);
    }

    @Test
    @DisplayName("两个窗口改同一份：后到的另存一份，两份都在；记录后只删自己的")
    void neitherWritesOverTheOther() {
        Draft shared = kept(OTHER, "", "", "a", 1, typed("共有的")).draft();
        Draft newer =
                kept(OTHER, shared.id(), shared.stamp(), "a", 2, typed("甲改的")).draft();
        Kept apart = kept(OTHER, shared.id(), shared.stamp(), "b", 1, typed("乙改的"));

        assertThat(apart.apart()).isTrue();
        assertThat(drafts.at("section", OTHER.page())).containsExactly(apart.draft(), newer);
        assertThat(kept(OTHER, newer.id(), newer.stamp(), "c", 1, typed("接着改")).apart())
                .isFalse();
        drafts.forget("section", apart.draft().id());
        assertThat(drafts.at("section", OTHER.page())).hasSize(1);
    }

    @Test
    @DisplayName("表里读不出内容；换到别人名下或别处的行打不开；钥匙没了就当没有")
    void sealed() {
        kept(SECRET, "", "", "a", 1, typed("13800001111"));
        String row = sql("select fields from desk.draft where page = '/admin/do/enter-proposer'");
        assertThat(row).isNotBlank().doesNotContain("1380", "text");

        owner("update desk.draft set person = 'thief' where page = '/admin/do/enter-proposer'");
        assertThat(drafts.of("thief")).isEmpty();
    }

    @Test
    @DisplayName("以前明文存的答复草稿照样读得出，归到起草页")
    void fromBefore() {
        owner("insert into desk.draft (person, page, fields, saved_at) values ('old', 'abc-1', '{\"text\":\"旧稿\"}',"
                + " now())");
        drafts = table(application);

        assertThat(drafts.at("old", "/cases/abc-1/reply"))
                .extracting(Draft::fields)
                .containsExactly(Map.of("text", List.of("旧稿")));
    }

    @Test
    @DisplayName("一张表最多五份，一人最多五十份，多了用一句话说明；久不改动的清除，答复稿除外")
    void bounded() {
        for (int at = 0; at < Drafts.MOST_OF_A_PAGE; at++) {
            kept(new Place("many", "/intake", ""), "", "", "t" + at, 1, typed("甲"));
        }
        assertThatThrownBy(() -> kept(new Place("many", "/intake", ""), "", "", "t9", 1, typed("甲")))
                .isInstanceOfSatisfying(
                        Problem.class, full -> assertThat(full.detail().zh()).contains("5 份草稿"));
        for (int at = Drafts.MOST_OF_A_PAGE; at < Drafts.MOST; at++) {
            kept(new Place("many", "/p" + at, ""), "", "", "t", 1, typed("甲"));
        }
        assertThatThrownBy(() -> kept(new Place("many", "/more", ""), "", "", "t", 1, typed("甲")))
                .isInstanceOfSatisfying(
                        Problem.class, full -> assertThat(full.detail().zh()).contains("50 份"));

        kept(new Place("many", "/cases/abc-1/reply", ""), "", "", "t", 1, typed("甲"), "/p7");
        owner("update desk.draft set saved_at = now() - interval '91 days' where person = 'many'");
        kept(new Place("few", "/intake", ""), "", "", "t", 1, typed("甲"));
        assertThat(drafts.of("many")).extracting(Draft::page).containsExactly("/cases/abc-1/reply");
    }

    @Test
    @DisplayName("看得到还有谁在写、何时存过，看不到写了什么")
    void whoElseWrites() {
        kept(new Place("a", "/cases/shared-1/reply", ""), "", "", "t", 1, typed("甲"));
        Draft theirs = kept(new Place("b", "/cases/shared-1/reply", ""), "", "", "t", 1, typed("乙"))
                .draft();

        assertThat(drafts.others("a", "/cases/shared-1/reply"))
                .containsExactly(new Drafts.OfAnother("b", theirs.savedAt()));
        assertThat(drafts.others("b", "/cases/shared-2/reply")).isEmpty();
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

    private static DraftTable table(HikariDataSource pool) {
        return new DraftTable(pool, new Migrations(database), new DeskKey(key.toString()), 90);
    }

    private static Kept kept(
            Place place, String id, String stamp, String tab, long turn, Map<String, List<String>> fields) {
        return drafts.keep(place, new Written(id, stamp, tab, turn), fields);
    }

    /** Kept in the place of another page, which goes first. */
    private static void kept(
            Place place,
            String id,
            String stamp,
            String tab,
            long turn,
            Map<String, List<String>> fields,
            String page) {
        drafts.forgetAll(place.person(), page);
        kept(place, id, stamp, tab, turn, fields);
    }

    private static Map<String, List<String>> typed(String text) {
        return Map.of("text", List.of(text));
    }

    private static String sql(String asked) {
        return JdbcClient.create(application).sql(asked).query(String.class).single();
    }

    private static void owner(String done) {
        JdbcClient.create(server.getPostgresDatabase()).sql(done).update();
    }
}
