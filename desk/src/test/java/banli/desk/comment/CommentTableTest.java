package banli.desk.comment;

import static org.assertj.core.api.Assertions.assertThat;

import banli.desk.ask.DeskKey;
import banli.desk.comment.Comments.Changed;
import banli.language.word.CaseId;
import banli.wire.Database;
import banli.wire.Migrations;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("留言表")
class CommentTableTest {
    private static final CaseId HERE = new CaseId("district-cppcc-6-5-21-168");
    private static final CaseId THERE = new CaseId("district-cppcc-6-5-21-169");

    @TempDir
    private static Path folder;

    private static EmbeddedPostgres server;
    private static HikariDataSource application;
    private static CommentTable comments;

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.builder()
                .setPGStartupWait(Duration.ofMinutes(2))
                .start();
        Database database = new Database(
                server.getJdbcUrl("postgres", "postgres"), "banli_desk", "secret", "postgres", "postgres", 2);
        application = database.pool("comments", 2, "");
        comments = new CommentTable(
                application,
                new Migrations(database),
                new DeskKey(folder.resolve("link.key").toString()),
                90);
    }

    @AfterAll
    static void stop() throws IOException {
        application.close();
        server.close();
    }

    @Test
    @DisplayName("同一个键只写一次；读过的记号各人各记；撤回的没有字，也不再提到人")
    void writtenReadAndTakenBack() {
        comments.write("a", HERE, "wang", "请看 𠮷", Set.of("li", "zhao"));
        comments.write("a", HERE, "wang", "另一句", Set.of("sun"));

        assertThat(comments.of(HERE, 1)).extracting(Comment::text).containsExactly("请看 𠮷");
        assertThat(comments.of(THERE, 1)).isEmpty();
        assertThat(comments.has("a", HERE, "wang")).isTrue();
        assertThat(comments.has("a", THERE, "wang")).isFalse();
        assertThat(comments.naming("sun")).isEmpty();
        comments.read("li", Set.of("a"));
        assertThat(comments.naming("li").getFirst().read()).isTrue();
        assertThat(comments.naming("zhao").getFirst().read()).isFalse();
        assertThat(comments.changes()).extracting(Changed::named).contains(Set.of("li", "zhao"));

        assertThat(comments.of(HERE, 1).getFirst().told()).containsExactly("li", "zhao");

        comments.takeBack("a", HERE, "li");
        assertThat(comments.of(HERE, 1).getFirst().takenBack()).isFalse();
        comments.takeBack("a", HERE, "wang");
        assertThat(comments.of(HERE, 1).getFirst().takenBack()).isTrue();
        assertThat(comments.naming("zhao")).isEmpty();
        assertThat(sql("select body from desk.comment where id = 'a'")).isEmpty();
    }

    @Test
    @DisplayName("多了的翻页：第一页是最新的，每一页里旧的在前")
    void pages() {
        CaseId talked = new CaseId("district-cppcc-6-5-21-170");
        for (int at = 1; at <= Comments.ON_A_PAGE + 2; at++) {
            comments.write("p" + at, talked, "chatty", "第" + at + "句", Set.of());
        }

        assertThat(comments.count(talked)).isEqualTo(Comments.ON_A_PAGE + 2);
        assertThat(comments.of(talked, 1)).hasSize(Comments.ON_A_PAGE);
        assertThat(comments.of(talked, 1).getLast().text()).isEqualTo("第" + (Comments.ON_A_PAGE + 2) + "句");
        assertThat(comments.of(talked, 2)).extracting(Comment::text).containsExactly("第1句", "第2句");
        assertThat(comments.of(talked, 3)).isEmpty();
    }

    @Test
    @DisplayName("表里读不出内容；换到别的案件、别人名下的行打不开")
    void sealed() {
        comments.write("s", THERE, "wang", "等数字", Set.of());
        assertThat(sql("select body from desk.comment where id = 's'"))
                .isNotBlank()
                .doesNotContain("数字");

        owner("update desk.comment set writer = 'thief' where id = 's'");
        assertThat(comments.of(THERE, 1)).extracting(Comment::id).doesNotContain("s");
    }

    @Test
    @DisplayName("到期的没有人看得到，再写一条时从表里清除，连同提到谁")
    void goneInTime() {
        comments.write("old", THERE, "zhou", "旧的", Set.of("li"));
        owner("update desk.comment set written_at = now() - interval '91 days' where id = 'old'");
        assertThat(comments.of(THERE, 1)).extracting(Comment::id).doesNotContain("old");
        assertThat(comments.naming("li")).noneMatch(one -> one.comment().id().equals("old"));

        comments.write("new", THERE, "zhou", "新的", Set.of());

        assertThat(sql("select count(*)::text from desk.comment where id = 'old'"))
                .isEqualTo("0");
        assertThat(sql("select count(*)::text from desk.comment_told where comment = 'old'"))
                .isEqualTo("0");
        assertThat(comments.lately("zhou")).isEqualTo(1);
    }

    private static String sql(String asked) {
        return JdbcClient.create(application).sql(asked).query(String.class).single();
    }

    private static void owner(String done) {
        JdbcClient.create(server.getPostgresDatabase()).sql(done).update();
    }
}
