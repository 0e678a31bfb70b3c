package banli.desk.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import banli.desk.DeskTest;
import banli.desk.FakeBuses;
import banli.desk.Session;
import banli.language.query.board.Board;
import banli.language.query.board.ShowBoard;
import banli.language.query.screens.ReadRebuild;
import banli.language.query.screens.RebuildState;
import banli.language.query.screens.RebuildState.Step;
import banli.language.query.screens.StartRebuild;
import banli.language.query.screens.StopRebuild;
import banli.language.word.Office;
import banli.language.word.Text;
import banli.language.word.screens.Certificate;
import banli.language.word.screens.DifferingRow;
import banli.language.word.screens.DifferingRow.Differs;
import banli.language.word.screens.TableDigest;
import banli.language.word.screens.UnreadFact;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DeskTest
@DisplayName("后台工作页上的重建")
class RebuildPartTest {
    private static final Instant THEN = Instant.parse("2021-05-01T02:00:00Z");

    @Autowired
    private MockMvc http;

    @Autowired
    private FakeBuses buses;

    private MockHttpSession admin;

    @BeforeEach
    void logIn() throws Exception {
        buses.forget();
        admin = Session.loggedIn(http, "admin");
    }

    @Test
    @DisplayName("进行之中：步骤、条数、速度、剩余时间，管理员可停止；页面自己再看")
    void atWork() throws Exception {
        buses.answer(
                ReadRebuild.class,
                asked -> new RebuildState(
                        "r", false, Step.FOLDING, 300, 1_200, 90, 10L, "admin", THEN, null, null, null));

        assertThat(page("/admin/work"))
                .contains("正在重建", "正在折叠事实", "300 / 1200 条", "每秒 90 条", "约剩 10 秒")
                .contains("/admin/work/rebuild/stop", "data-again=\"1000\"")
                .doesNotContain("id=\"rebuild-start\"");
    }

    @Test
    @DisplayName("证书：截至第几号事实、是否一致、不同的行与栏、读不了的事实、各表摘要")
    void theCertificate() throws Exception {
        Certificate certificate = new Certificate(
                1_290,
                List.of(new TableDigest("cases", "register", 28, 28, "aaaa", "bbbb")),
                1,
                List.of(new DifferingRow("register", "case-7", Differs.CHANGED, "title")),
                1,
                List.of(new UnreadFact(1_234, "case-9", "cases", "case-accepted")));
        buses.answer(ReadRebuild.class, asked -> ended(Step.DONE, null, certificate));

        assertThat(page("/admin/work"))
                .contains("证书：截至第 1290 号事实", "有 1 行与实时画面不同，已换上重建的行", "register case-7", "title")
                .contains("第 1234 号事实", "aaaa", "bbbb", "2021-05-01 10:00", "由 admin 开始");
        assertThat(page("/admin/work?lang=en")).contains("Certificate: up to fact 1290", "1 rows differed");
    }

    @Test
    @DisplayName("没有重建过、没有办成：各有一句话")
    void noneAndFailed() throws Exception {
        buses.answer(
                ReadRebuild.class,
                asked -> new RebuildState(null, false, Step.NONE, 0, 0, 0, null, null, null, null, null, null));
        assertThat(page("/admin/work")).contains("还没有重建过");
        buses.answer(ReadRebuild.class, asked -> ended(Step.FAILED, new Text("磁盘已满。", "The disk is full."), null));
        assertThat(page("/admin/work")).contains("上次重建", "未能完成", "磁盘已满。");
    }

    @Test
    @DisplayName("重建之前再次确认身份：没有口令、口令不对都不开始；对了就开始")
    void stepUp() throws Exception {
        assertThat(sent("/admin/work/rebuild", null)).isEqualTo("/admin/work?refused=confirm#rebuild");
        assertThat(page("/admin/work?refused=confirm")).contains("重建之前须再次确认身份");
        assertThat(sent("/admin/work/rebuild", "wrong-one")).isEqualTo("/admin/work?refused=field#rebuild");
        assertThat(page("/admin/work?refused=field")).contains("口令不对");
        assertThat(asked(StartRebuild.class)).isEmpty();

        assertThat(sent("/admin/work/rebuild", FakeBuses.PASSWORD)).isEqualTo("/admin/work#rebuild");
        assertThat(sent("/admin/work/rebuild?check=true", null)).isEqualTo("/admin/work#rebuild");
        assertThat(asked(StartRebuild.class)).containsExactly(new StartRebuild(false), new StartRebuild(true));
        assertThat(sent("/admin/work/rebuild/stop", null)).isEqualTo("/admin/work#rebuild");
        assertThat(asked(StopRebuild.class)).hasSize(1);
    }

    @Test
    @DisplayName("别人看得到情况，没有按钮；强行提交也不办")
    void onlyAdministrators() throws Exception {
        MockHttpServletRequestBuilder sent = post("/admin/work/rebuild").with(csrf());
        assertThat(answer(sent.with(Session.of(Office.SUPERVISOR))).getStatus()).isEqualTo(403);
        assertThat(asked(StartRebuild.class)).isEmpty();
        assertThat(answer(get("/admin/work").with(Session.of(Office.SUPERVISOR)))
                        .getContentAsString(StandardCharsets.UTF_8))
                .contains("由管理员在此重建或核对")
                .doesNotContain("id=\"rebuild-start\"");
    }

    @Test
    @DisplayName("画面落后五秒以上，看板说明落后多少、截至第几号事实")
    void theBoardIsBehind() throws Exception {
        buses.answer(ShowBoard.class, asked -> board(12_400));
        assertThat(page("/board")).contains("画面落后 12 秒，所见截至第 7 号事实", "data-again=\"5000\"");
        assertThat(page("/board?lang=en")).contains("The screens are 12 seconds behind");
        buses.answer(ShowBoard.class, asked -> board(5_000));
        assertThat(page("/board")).doesNotContain("画面落后");
    }

    private static Board board(long lagMillis) {
        return new Board(7, List.of(), List.of(), List.of(), List.of(), List.of(), 0, lagMillis);
    }

    private static RebuildState ended(Step step, Text why, Certificate certificate) {
        return new RebuildState("r", false, step, 9, 9, 9, null, "admin", THEN, THEN, why, certificate);
    }

    private List<Object> asked(Class<?> question) {
        return buses.questions.stream()
                .<Object>map(asked -> asked.getPayload())
                .filter(question::isInstance)
                .toList();
    }

    private String sent(String path, String password) throws Exception {
        MockHttpServletRequestBuilder sent = post(path).session(admin).with(csrf());
        return answer(password == null ? sent : sent.param("_password", password))
                .getRedirectedUrl();
    }

    private String page(String path) throws Exception {
        MockHttpServletResponse answer = answer(get(path).session(admin));
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return http.perform(request).andReturn().getResponse();
    }
}
